import type { Progress } from "../progress.ts";

/** What every command is told. A command's own options come beside these, under their names. */
export interface CommandOptions {
  readonly instance: string;
  readonly json: boolean;
  readonly progress: Progress;
}

/** How a command ended. */
export interface Outcome {
  readonly exitCode: number;
  /** What `--json` prints. */
  readonly report: object;
  /** The same for people, one line each. */
  readonly lines: readonly string[];
}

/** An option of the command line; its default is what the command gets when the option is absent. */
export type OptionSpec =
  | { readonly type: "text"; readonly about: string; readonly default: string }
  | { readonly type: "number" | "integer"; readonly about: string; readonly default: number; readonly minimum: number }
  | { readonly type: "flag"; readonly about: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values of a command's own options, by name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** All that a command is told: the shared options and its own, under their names. */
export type Given = CommandOptions & Readonly<Record<string, unknown>>;

/** One command: what `--help` says of it and how it runs. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: OptionSpecs;
  /** What a word after the command's name means; it is given under the name `word`. Absent: there may be none. */
  readonly word?: string;
  readonly run: (given: Given) => Promise<Outcome>;
}
