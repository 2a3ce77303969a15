import { instanceOf } from "../../data/instances/instances.ts";
import { generateDemo } from "../demo/demo.ts";
import { defaultScale, defaultSeed } from "../demo/parameters.ts";
import { homeOf } from "../home.ts";
import { exitCodes } from "../refusal.ts";
import type { CommandOptions, Outcome } from "./command.ts";

export interface DemoCommand extends CommandOptions {
  /** Part of the office's true size, above 0 and at most 1. */
  readonly scale?: number;
  readonly seed?: number;
}

const number = new Intl.NumberFormat("en");

/** Fills the instance's incoming folder with synthetic office files. */
export async function run(options: DemoCommand): Promise<Outcome> {
  const { incoming, private: closed } = homeOf(options.instance);
  const { scale = defaultScale, seed = defaultSeed, progress } = options;
  const instance = instanceOf(options.instance);
  const report = await generateDemo({ instance, scale, seed, incoming, private: closed, progress });
  const tallies = Object.values(report.files);
  const rows = tallies.reduce((sum, tally) => sum + tally.rows, 0);
  const faults = tallies.flatMap(({ reasons }) => Object.values(reasons)).reduce((a, b) => a + b, 0);
  const [files, all, planted] = [tallies.length, rows, faults].map((value) => number.format(value));
  const lines = [
    `${files} synthetic files, ${all} rows, ${planted} planted faults (seed ${seed}, scale ${scale})`,
    `in ${incoming}`
  ];
  return { exitCode: exitCodes.fine, report, lines };
}
