import type { StepResult } from "./step.ts";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped?: number;
  };
  readonly errors: readonly unknown[];
}

/** A runner that failed without naming a test has still failed once. */
const atLeast = (failed: number, code: number): number => (code !== 0 && failed === 0 ? 1 : failed);

/** What Vitest's JSON reporter counted; a file that did not even load counts as one failure. */
export function fromVitest(json: string, code: number, output: string): StepResult {
  const report = JSON.parse(json) as VitestReport;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0
  );
  return { passed: report.numPassedTests, failed: atLeast(report.numFailedTests + unloaded.length, code), output };
}

/** What Playwright's JSON reporter counted; a flaky test has failed. */
export function fromPlaywright(json: string, code: number, output: string): StepResult {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  const failed = atLeast(stats.unexpected + stats.flaky + errors.length, code);
  return { passed: stats.expected, failed, output, skipped: stats.skipped ?? 0 };
}
