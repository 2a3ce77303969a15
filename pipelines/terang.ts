import { instances } from "../data/instances/instances.ts";
import { commands as allCommands, sharedOptions } from "./commands/commands.ts";
import type { Command, Outcome } from "./commands/command.ts";
import { describeOptions, readOptions, UsageError } from "./options.ts";
import type { Parsed } from "./options.ts";
import { progressTo, silent } from "./progress.ts";
import { exitCodes, Refusal } from "./refusal.ts";

/** Where a command line writes; tests give their own. */
export interface Surroundings {
  readonly commands: readonly Command[];
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
  readonly progressStream?: NodeJS.WriteStream;
}

const usage = "usage: npm run terang -- <command> [options]";

function helpForAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [usage, "", "commands:", ...list, "", "options of every command:", ...describeOptions(sharedOptions), ""].join(
    "\n"
  );
}

function helpForOne({ name, summary, options, word }: Command): string {
  const all = describeOptions({ ...options, ...sharedOptions });
  const usual = word === undefined ? name : `${name} <${word}>`;
  return [`usage: npm run terang -- ${usual} [options]`, "", summary, "", "options:", ...all, ""].join("\n");
}

/** A Refusal as its reader needs it: where, what is wrong, what to do next. */
export const refusalLines = (refusal: Refusal): string[] => [
  `refused: ${refusal.where}`,
  `  what: ${refusal.message}`,
  `  next: ${refusal.next}`
];

/** Tells an error on stderr (and, with `--json`, as the one object on stdout) and gives the exit code. */
export function tellError(error: unknown, json: boolean, { out, err }: Pick<Surroundings, "out" | "err">): number {
  if (error instanceof Refusal) {
    const { where, message: what, next, exitCode } = error;
    if (json) out(`${JSON.stringify({ exitCode, refusal: { where, what, next } })}\n`);
    err(`${refusalLines(error).join("\n")}\n`);
    return exitCode;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (json)
    out(`${JSON.stringify({ exitCode: exitCodes.bug, error: error instanceof Error ? error.message : text })}\n`);
  err(`${text}\n`);
  return exitCodes.bug;
}

function tellOutcome(outcome: Outcome, json: boolean, { out }: Surroundings): number {
  out(json ? `${JSON.stringify(outcome.report)}\n` : outcome.lines.map((line) => `${line}\n`).join(""));
  return outcome.exitCode;
}

/** Throws a UsageError that lists the offices the project knows. */
export function refuseUnknownInstance(id: string): void {
  const known = instances.map((instance) => instance.id);
  if (!known.includes(id)) throw new UsageError(`unknown instance: ${id} (known: ${known.join(", ")})`);
}

/** The command named by the first word, and its options. Throws a UsageError. */
function understand(args: readonly string[], commands: readonly Command[]): { command: Command; parsed: Parsed } {
  const name = args.find((arg) => !arg.startsWith("-"));
  const command = commands.find((one) => one.name === name);
  if (!command) throw new UsageError(name ? `unknown command: ${name}` : "no command given");
  const parsed = readOptions(args, { ...command.options, ...sharedOptions });
  const extra = parsed.words.slice(command.word === undefined ? 1 : 2);
  if (extra.length > 0) throw new UsageError(`too many words: ${extra.join(" ")}`);
  refuseUnknownInstance(String(parsed.values["instance"]));
  return { command, parsed };
}

async function runCommand(command: Command, { values, words }: Parsed, around: Surroundings): Promise<number> {
  const json = values["json"] === true;
  const instance = String(values["instance"]);
  const progress = around.progressStream ? progressTo(around.progressStream) : silent;
  try {
    return tellOutcome(await command.run({ ...values, word: words[1] ?? "", instance, json, progress }), json, around);
  } catch (error) {
    return tellError(error, json, around);
  }
}

/** Runs one command line and gives its exit code; prints nothing but through `around`. */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<number> {
  const wantsHelp = args.includes("--help") || args[0] === "help";
  const named = around.commands.find(({ name }) => args.includes(name));
  if (wantsHelp) {
    around.out(named ? helpForOne(named) : helpForAll(around.commands));
    return exitCodes.fine;
  }
  try {
    const { command, parsed } = understand(args, around.commands);
    return await runCommand(command, parsed, around);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    around.err(`${error.message}\n\n${named ? helpForOne(named) : helpForAll(around.commands)}`);
    return exitCodes.bug;
  }
}

if (import.meta.main) {
  const given = process.argv.slice(2);
  process.exitCode = await runCommandLine(given[0] === "--" ? given.slice(1) : given, {
    commands: allCommands,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    progressStream: process.stderr
  });
}
