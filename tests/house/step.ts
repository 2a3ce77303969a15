import { spawn } from "node:child_process";
import { inProject } from "../../pipelines/home.ts";

/** What a step of the check found; `output` is shown only when something failed. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
  /** Tests that could not run on this machine; told also when all others pass. */
  readonly skipped?: number;
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of node_modules in this Node and gives its exit code and all it said. */
export function runTool(entry: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [inProject(entry), ...args], {
    cwd: inProject(),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
    stdio: ["ignore", "pipe", "pipe"]
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    child.on("error", (error) => done({ code: 1, output: error.message }));
    child.on("close", (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

/** A step that is one promise: a program that ends with 0 when it is kept. */
export const houseStep = (name: string, entry: string, args: readonly string[]): Step => ({
  name,
  run: async () => {
    const { code, output } = await runTool(entry, args);
    return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
  }
});
