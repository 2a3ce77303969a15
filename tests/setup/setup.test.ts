import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findChromium, usualPlaces } from "../../pipelines/setup/chromium.mjs";
import { isInstalled, lockDigest, nodeOf } from "../../pipelines/setup/install.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "terang-setup-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("packages count as installed only for the very lock they came from", () => {
  writeFileSync(join(folder, "package-lock.json"), "one");
  expect(isInstalled(folder)).toBe(false);
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(join(folder, "node_modules/.terang-installed"), lockDigest(folder));
  expect(isInstalled(folder)).toBe(true);
  writeFileSync(join(folder, "package-lock.json"), "two");
  expect(isInstalled(folder)).toBe(false);
});

test("without the pinned Node, this one runs the project", () => {
  expect(nodeOf(folder)).toBe(process.execPath);
});

test("a browser named by CHROME_PATH is used, and a wrong name is said aloud", () => {
  const browser = join(folder, "browser");
  writeFileSync(browser, "");
  chmodSync(browser, 0o755);
  expect(findChromium({ CHROME_PATH: browser })).toBe(browser);
  expect(() => findChromium({ CHROME_PATH: join(folder, "absent") })).toThrow(/CHROME_PATH names no program/);
});

test("browsers are looked for where each system keeps them", () => {
  expect(usualPlaces("linux", { PATH: "/opt/bin" })).toContain("/opt/bin/chromium");
  expect(usualPlaces("darwin", {})).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(usualPlaces("win32", { ProgramFiles: "C:\\Program Files" }).join()).toContain("msedge.exe");
});
