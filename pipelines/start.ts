import { commands as allCommands, sharedOptions } from "./commands/commands.ts";
import type { Command, OptionSpecs, OptionValues, Outcome } from "./commands/command.ts";
import { droppedIn, manifestIn } from "./commands/status.ts";
import { homeOf } from "./home.ts";
import { describeOptions, readOptions, UsageError } from "./options.ts";
import type { Parsed } from "./options.ts";
import { progressTo } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { exitCodes } from "./refusal.ts";
import { serveSite } from "./serve.ts";
import { buildSite } from "./site/build-site.ts";
import type { SiteBuild } from "./site/build-site.ts";
import { refuseUnknownInstance, tellError } from "./terang.ts";

/** The hops that `npm start` takes, so that tests can put others in their place. */
export interface Hops {
  readonly commands: readonly Command[];
  readonly build: (published: string, progress: Progress) => Promise<SiteBuild>;
}

interface Step {
  readonly name: string;
  readonly seconds: number;
  readonly lines: readonly string[];
}

/** How the way from files to site ended; the site is missing when a command stopped it. */
export interface Journey {
  readonly exitCode: number;
  readonly steps: readonly Step[];
  readonly site?: SiteBuild;
}

const demoOptions: OptionSpecs = allCommands.find(({ name }) => name === "demo")?.options ?? {};

const startOptions: OptionSpecs = {
  instance: sharedOptions["instance"] ?? { type: "text", about: "which office", default: "" },
  ...demoOptions,
  port: { type: "integer", about: "where the site is shown", default: 4321, minimum: 0 },
  "no-serve": { type: "flag", about: "build the site and stop" },
  help: { type: "flag", about: "say how it is used" }
};

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 100) / 10;

const siteLines = ({ pages, unchanged, output }: SiteBuild): string[] => [
  `${pages} pages in ${output}${unchanged ? " (nothing had changed)" : ""}`
];

function runNamed({ commands }: Hops, name: string, values: OptionValues, progress: Progress): Promise<Outcome> {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new Error(`unknown command: ${name}`);
  return command.run({ ...values, instance: String(values["instance"]), json: false, progress });
}

/** Demo files when nothing was dropped, then receive, release and build. A command's exit code other than 0 ends it. */
export async function makeSite(values: OptionValues, hops: Hops, progress: Progress): Promise<Journey> {
  const home = homeOf(String(values["instance"]));
  const names = droppedIn(home.incoming).length > 0 ? ["receive", "release"] : ["demo", "receive", "release"];
  const steps: Step[] = [];
  for (const name of names) {
    const began = performance.now();
    const { exitCode, lines } = await runNamed(hops, name, values, progress);
    steps.push({ name, seconds: secondsSince(began), lines });
    if (exitCode !== exitCodes.fine) return { exitCode, steps };
  }
  const began = performance.now();
  const site = await hops.build(home.published, progress);
  steps.push({ name: "site", seconds: secondsSince(began), lines: siteLines(site) });
  return { exitCode: exitCodes.fine, steps, site };
}

/** What happened, one paragraph per step, for the person at the terminal. */
export function summary({ steps }: Journey, instance: string): string {
  const paragraphs = steps.map(({ name, seconds, lines }) =>
    [`${name} (${seconds} s)`, ...lines.map((line) => `  ${line}`)].join("\n")
  );
  const release = manifestIn(homeOf(instance).published);
  const kind = release?.synthetic ? ", SYNTHETIC data" : "";
  return [...paragraphs, release ? `release ${release.release}${kind}` : "no release", ""].join("\n");
}

function understood(args: readonly string[]): Parsed {
  const parsed = readOptions(args, startOptions);
  if (parsed.words.length > 0) throw new UsageError(`unknown words: ${parsed.words.join(" ")}`);
  refuseUnknownInstance(String(parsed.values["instance"]));
  return parsed;
}

const help = (): string => ["usage: npm start -- [options]", "", ...describeOptions(startOptions), ""].join("\n");

async function start(values: OptionValues): Promise<number> {
  const progress = progressTo(process.stderr);
  const journey = await makeSite(values, { commands: allCommands, build: buildSite }, progress);
  process.stdout.write(summary(journey, String(values["instance"])));
  if (!journey.site || values["no-serve"] === true) return journey.exitCode;
  const { server, address } = await serveSite(journey.site.output, Number(values["port"]));
  process.stdout.write(`\nThe site is at  ${address}   (Ctrl-C stops it)\n`);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  return exitCodes.fine;
}

async function main(args: readonly string[]): Promise<number> {
  const out = (text: string): unknown => process.stdout.write(text);
  const err = (text: string): unknown => process.stderr.write(text);
  try {
    const { values } = understood(args);
    if (values["help"] === true) {
      out(help());
      return exitCodes.fine;
    }
    return await start(values);
  } catch (error) {
    if (!(error instanceof UsageError)) return tellError(error, false, { out, err });
    err(`${error.message}\n\n${help()}`);
    return exitCodes.bug;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
