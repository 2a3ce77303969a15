import { defineConfig } from "@playwright/test";
import { findChromium } from "./pipelines/setup/chromium.mjs";
import { testPort } from "./tests/site/serve-prepared.ts";

const executablePath = findChromium();
const browserArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run"
];

export default defineConfig({
  testDir: "tests/site",
  testMatch: "**/*.spec.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [["line"]],
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${testPort}/`,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) },
    screenshot: "only-on-failure"
  },
  webServer: {
    command: `"${process.execPath}" tests/site/serve-prepared.ts`,
    port: testPort,
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: "ignore"
  }
});
