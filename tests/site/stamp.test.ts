import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { digestOfInputs, stampOf } from "../../pipelines/site/build-site.ts";
import { dropStamp, isFresh, writeStamp } from "../../pipelines/site/stamp.ts";

const folder = mkdtempSync(join(tmpdir(), "terang-stamp-"));
const [published, output] = [join(folder, "published"), join(folder, "dist")];
const [csv, page] = [join(published, "aid.csv"), join(output, "bantuan/index.html")];

const build = (): void => {
  for (const path of [published, join(output, "bantuan")]) mkdirSync(path, { recursive: true });
  writeFileSync(join(published, "manifest.json"), "{}");
  writeFileSync(csv, "a\n1\n");
  writeFileSync(page, "<p>1</p>");
  writeStamp(output, stampOf(digestOfInputs(published), output));
};

const isStillFresh = (): boolean => isFresh(output, stampOf(digestOfInputs(published), output));

afterEach(() => {
  dropStamp(output);
  rmSync(folder, { recursive: true, force: true });
});

test("a site stays when nothing has changed, though older releases are kept beside the release", () => {
  build();
  mkdirSync(join(published, "archive"));
  writeFileSync(join(published, "archive/aid.csv"), "a\n2\n");
  expect(isStillFresh()).toBe(true);
});

test.each([
  ["a number of the release is another", () => writeFileSync(csv, "a\n2\n")],
  ["a file of the release is new", () => writeFileSync(join(published, "psks.csv"), "a\n1\n")],
  ["a page was edited to the same length", () => writeFileSync(page, "<p>2</p>")],
  ["a page is gone", () => rmSync(page)],
  ["a strange page has come", () => writeFileSync(join(output, "other.html"), "")],
  ["the whole site is gone", () => rmSync(output, { recursive: true })]
])("a site is made anew when %s", (_, change) => {
  build();
  change();
  expect(isStillFresh()).toBe(false);
});
