import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../../pipelines/home.ts";
import { fromPlaywright, fromVitest } from "./reports.ts";
import { houseStep, runTool, type Step, type StepResult } from "./step.ts";

/** Steps that judge the code as it stands; they do not depend on one another. */
export const readingSteps: readonly Step[] = [
  houseStep("format (prettier)", "node_modules/prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]),
  houseStep("lint (eslint)", "node_modules/eslint/bin/eslint.js", ["--max-warnings", "0", "."]),
  houseStep("types (astro check)", "node_modules/astro/bin/astro.mjs", ["check", "--minimumSeverity", "warning"]),
  houseStep("direction (dependency-cruiser)", "node_modules/dependency-cruiser/bin/dependency-cruise.mjs", [
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "err",
    "data",
    "pipelines",
    "src",
    "tests"
  ]),
  houseStep("unused code (knip)", "node_modules/knip/bin/knip.js", ["--no-progress"])
];

const reportFile = (name: string): string => join(inProject("tests/.tmp"), `${name}.json`);

type Reader = (json: string, code: number, output: string) => StepResult;

/** Runs a test runner that writes a JSON report to `file` and counts what the report says. */
async function counted(file: string, read: Reader, run: () => ReturnType<typeof runTool>): Promise<StepResult> {
  mkdirSync(inProject("tests/.tmp"), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await run();
  return existsSync(file) ? read(readFileSync(file, "utf8"), code, output) : { passed: 0, failed: 1, output };
}

/** Everything that needs no browser. */
export const unitStep: Step = {
  name: "unit tests (vitest)",
  run: () => {
    const file = reportFile("vitest");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    return counted(file, fromVitest, () => runTool("node_modules/vitest/vitest.mjs", ["run", ...reporters]));
  }
};

/** Makes the site that the browser tests look at. */
export const siteStep: Step = houseStep("site for the tests", "tests/site/prepare.ts", []);

/** Everything that a reader's browser shows. */
export const browserStep: Step = {
  name: "browser tests (playwright)",
  run: () => {
    const file = reportFile("playwright");
    const args = ["test", "--reporter=line,json"];
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    return counted(file, fromPlaywright, () => runTool("node_modules/@playwright/test/cli.js", args, env));
  }
};
