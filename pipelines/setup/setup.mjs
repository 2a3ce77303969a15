// @ts-check
// The door of `npm start`, `npm run build` and `npm test`: makes a fresh clone ready, then runs the task.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled, nodeOf, project } from "./install.mjs";

/** @type {Record<string, { entry: string, args: string[], browser?: true }>} */
const tasks = {
  start: { entry: "pipelines/start.ts", args: [] },
  build: { entry: "pipelines/start.ts", args: ["--no-serve"] },
  test: { entry: "tests/check.ts", args: [], browser: true },
  check: { entry: "tests/check.ts", args: [] }
};

/**
 * Runs a program of the project in its own Node, passing signals on, and gives its exit code.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function runInNode(args, env) {
  const child = spawn(nodeOf(), args, { stdio: "inherit", cwd: project, env });
  process.on("SIGINT", () => undefined); // the terminal sends it to the child as well
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

const [name = "", ...rest] = process.argv.slice(2);
const task = tasks[name];
if (!task) {
  process.stderr.write(`usage: node pipelines/setup/setup.mjs ${Object.keys(tasks).join("|")} [-- options]\n`);
  process.exit(1);
}
try {
  await ensureInstalled();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
  if (task.browser) env["CHROME_PATH"] = await ensureChromium();
  const given = rest[0] === "--" ? rest.slice(1) : rest;
  process.exitCode = await runInNode([join(project, task.entry), ...task.args, ...given], env);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
