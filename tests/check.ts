import { browserStep, readingSteps, siteStep, unitStep } from "./house/steps.ts";
import type { Step, StepResult } from "./house/step.ts";

/** Seconds between two lines that say what is still running. */
const beatSeconds = 20;

const seconds = (began: number): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** Runs a step, with a line now and then so that a long one is seen to be alive; an exception is a failure. */
async function run({ name, run: work }: Step): Promise<StepResult & { name: string; took: string }> {
  const began = performance.now();
  process.stderr.write(`  ... ${name}\n`);
  const beat = setInterval(() => process.stderr.write(`  ... ${name}: ${seconds(began)}\n`), beatSeconds * 1000);
  try {
    return { name, ...(await work()), took: seconds(began) };
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, passed: 0, failed: 1, output, took: seconds(began) };
  } finally {
    clearInterval(beat);
  }
}

type Finished = Awaited<ReturnType<typeof run>>;

/** One line for a step that passed; for one that failed, all that it said. */
function tell({ name, passed, failed, output, took, skipped = 0 }: Finished): void {
  const mark = failed === 0 ? "pass" : "FAIL";
  const also = skipped > 0 ? `, ${skipped} SKIPPED (the HTML checker, where there is no Java)` : "";
  process.stdout.write(`${mark}  ${name}: ${passed} passed, ${failed} failed${also} (${took})\n`);
  if (failed > 0) process.stdout.write(`${output.trimEnd()}\n\n`);
}

/** Two at a time, told in their order: type checking and linting each keep one core busy. */
async function inPairs(steps: readonly Step[]): Promise<Finished[]> {
  const waiting = [...steps.entries()];
  const finished: Finished[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) finished[next[0]] = await run(next[1]);
  };
  await Promise.all([work(), work()]);
  finished.forEach(tell);
  return finished;
}

async function oneByOne(steps: readonly Step[]): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const step of steps) {
    const result = await run(step);
    tell(result);
    finished.push(result);
  }
  return finished;
}

const all = [...(await inPairs(readingSteps)), ...(await oneByOne([unitStep, siteStep, browserStep]))];
const passed = all.reduce((sum, step) => sum + step.passed, 0);
const failed = all.reduce((sum, step) => sum + step.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
