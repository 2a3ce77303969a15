import { instances } from "../../data/instances/instances.ts";
import type { Command, Given, OptionSpecs, Outcome } from "./command.ts";

interface CommandModule {
  readonly run: (given: Given) => Promise<Outcome>;
}

/** Loads a command's file when it is wanted, so that `--help` starts no database. */
async function runFile(name: string, given: Given): Promise<Outcome> {
  const module = (await import(new URL(`${name}.ts`, import.meta.url).href)) as CommandModule;
  return module.run(given);
}

const command = (name: string, summary: string, options: OptionSpecs = {}, word?: string): Command => ({
  name,
  summary,
  options,
  ...(word === undefined ? {} : { word }),
  run: (given) => runFile(name, given)
});

/** Options that every command takes. */
export const sharedOptions: OptionSpecs = {
  instance: { type: "text", about: "which office", default: instances[0].id },
  json: { type: "flag", about: "print one JSON object on stdout" },
  help: { type: "flag", about: "say how it is used" }
};

/** Every command, in the order of a datum's path; each lives in the file of its name beside this one. */
export const commands: readonly Command[] = [
  command("demo", "Write the files of a made-up office, mistakes included, into the incoming folder", {
    scale: { type: "number", about: "share of the office's real size", default: 0.05, minimum: 0.001 },
    seed: { type: "integer", about: "the same seed gives the same files", default: 1, minimum: 0 }
  }),
  command("receive", "Read the incoming files; keep pseudonymised rows and say why each other row was refused", {
    "dry-run": { type: "flag", about: "only say what would be understood; store nothing" },
    file: { type: "text", about: "with --dry-run: this file alone", default: "" }
  }),
  command("release", "Count, protect, audit and publish; nothing is replaced unless every audit passes"),
  command("attack", "Try to work out every hidden cell from what is published, as somebody outside would"),
  command(
    "forget",
    "Remove what a received file brought and rebuild the release without it",
    { all: { type: "flag", about: "forget every file, as a new key needs it" } },
    "file"
  ),
  command("status", "Tell what lies in the incoming, private and published folders")
];
