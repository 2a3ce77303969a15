import { parseArgs } from "node:util";
import type { OptionSpec, OptionSpecs, OptionValues } from "./commands/command.ts";

/** The command line was not understood: the message says how, and the usage follows it. */
export class UsageError extends Error {}

function numberOf(name: string, text: string, spec: Extract<OptionSpec, { minimum: number }>): number {
  const value = text.trim() === "" ? NaN : Number(text);
  if (!Number.isFinite(value) || value < spec.minimum || (spec.type === "integer" && !Number.isInteger(value))) {
    throw new UsageError(
      `--${name} wants ${spec.type === "integer" ? "a whole number" : "a number"} from ${spec.minimum}, not: ${text}`
    );
  }
  return value;
}

function valueOf(name: string, given: string | boolean | undefined, spec: OptionSpec): string | number | boolean {
  switch (spec.type) {
    case "flag":
      return given === true;
    case "text":
      return typeof given === "string" ? given : spec.default;
    case "number":
    case "integer":
      return typeof given === "string" ? numberOf(name, given, spec) : spec.default;
  }
}

/** What stood on the command line: the words that are no options, the value of every option, and which were written. */
export interface Parsed {
  readonly words: readonly string[];
  readonly values: OptionValues;
  readonly written: ReadonlySet<string>;
}

/** Reads a command line against the options allowed. Throws a UsageError for anything else. */
export function readOptions(args: readonly string[], specs: OptionSpecs): Parsed {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      { type: spec.type === "flag" ? ("boolean" as const) : ("string" as const) }
    ])
  );
  const { values, positionals } = parsedOrUsage(args, options);
  return {
    words: positionals,
    values: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, valueOf(name, values[name], spec)])),
    written: new Set(Object.keys(values))
  };
}

type ParseOptions = Record<string, { type: "boolean" | "string" }>;

function parsedOrUsage(args: readonly string[], options: ParseOptions) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function describedDefault(spec: OptionSpec): string {
  return spec.type === "flag" ? "" : ` (${spec.default})`;
}

/** One line of help per option. */
export function describeOptions(specs: OptionSpecs): string[] {
  const shown = Object.entries(specs).map(([name, spec]) => ({
    left: spec.type === "flag" ? `--${name}` : `--${name} <${spec.type}>`,
    right: `${spec.about}${describedDefault(spec)}`
  }));
  const width = Math.max(0, ...shown.map(({ left }) => left.length));
  return shown.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`);
}
