import { expect, test } from "vitest";
import { fromPlaywright, fromVitest } from "./reports.ts";

const vitest = (failed: number, ...testResults: object[]): string =>
  JSON.stringify({ numPassedTests: 5, numFailedTests: failed, testResults });

test("vitest: a file that does not load is a failure although it holds no test", () => {
  const unloaded = { status: "failed", assertionResults: [] };
  expect(fromVitest(vitest(0), 0, "")).toMatchObject({ passed: 5, failed: 0 });
  expect(fromVitest(vitest(2, unloaded, { status: "failed", assertionResults: [1] }), 1, "")).toMatchObject({
    failed: 3
  });
  expect(fromVitest(vitest(0), 1, "")).toMatchObject({ failed: 1 });
});

test("playwright: flaky tests and errors outside tests are failures", () => {
  const report = (stats: object, errors: object[] = []): string =>
    JSON.stringify({ stats: { expected: 4, unexpected: 0, flaky: 0, ...stats }, errors });
  expect(fromPlaywright(report({}), 0, "")).toMatchObject({ passed: 4, failed: 0 });
  expect(fromPlaywright(report({ skipped: 2 }), 0, "")).toMatchObject({ failed: 0, skipped: 2 });
  expect(fromPlaywright(report({ flaky: 1, unexpected: 1 }, [{}]), 1, "")).toMatchObject({ failed: 3 });
});
