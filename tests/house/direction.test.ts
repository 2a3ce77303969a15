import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inProject } from "../../pipelines/home.ts";
import { layers } from "./direction.mjs";

let folder = "";
beforeEach(() => {
  mkdirSync(inProject("tests/.tmp"), { recursive: true });
  folder = mkdtempSync(inProject("tests/.tmp/direction-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the cruiser says of a project made of these files. */
function cruised(files: Record<string, string>): string {
  for (const [path, text] of Object.entries({ "tsconfig.json": "{}", ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const cruiser = inProject("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const roots = readdirSync(folder).filter((name) => !name.includes("."));
  const args = [cruiser, "--config", inProject(".dependency-cruiser.mjs"), "--output-type", "err", ...roots];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout;
}

test("a chart that reads the pipelines is found", () => {
  const found = cruised({
    "pipelines/a.ts": "export const a = 1;",
    "src/charts/b.ts": 'import "../../pipelines/a.ts";'
  });
  expect(found).toContain("charts may import only");
});

test("a contract that imports the site is found, and so is a cycle", () => {
  const found = cruised({ "data/a.ts": 'import "../src/format.ts";', "src/format.ts": 'import "../data/a.ts";' });
  expect(found).toContain("data may import only");
  expect(found).toContain("no cycle");
});

test("an attacker that shares code with what protects is found, either way", () => {
  const found = cruised({
    "pipelines/attack/a.ts": 'import "../protect/b.ts"; import "../home.ts";',
    "pipelines/protect/b.ts": "export {};",
    "pipelines/protect/c.ts": 'import "../attack/d.ts";',
    "pipelines/attack/d.ts": "export {};",
    "pipelines/home.ts": "export {};"
  });
  expect(found).toContain("attack may import only");
  expect(found).toContain("protect does not know the attacker");
  expect(found).not.toContain("home.ts");
});

test("a file with an empty name is found", () => {
  const found = cruised({ "src/charts/utils.ts": "export {};", "src/charts/a.ts": 'import "./utils.ts";' });
  expect(found).toContain("no empty names");
});

test("what the list allows passes", () => {
  const found = cruised({ "data/a.ts": "export {};", "src/charts/b.ts": 'import "../../data/a.ts";' });
  expect(found).toContain("no dependency violations");
});

test("a template that reads the pipelines is found, which the cruiser cannot see", async () => {
  const lint = new ESLint({ cwd: inProject() });
  const linted = async (path: string, from: string) => {
    const [result] = await lint.lintText(`---\nimport { a } from "${from}";\n---\n<p>{a}</p>\n`, { filePath: path });
    return result?.messages.map(({ ruleId }) => ruleId);
  };
  expect(await linted(inProject("src/pages/x.astro"), "../../pipelines/home.ts")).toEqual(["no-restricted-imports"]);
  expect(await linted(inProject("src/components/x.astro"), "../layouts/page.astro")).toEqual(["no-restricted-imports"]);
  expect(await linted(inProject("src/components/x.astro"), "../charts/bars.ts")).toEqual([]);
});

test("every folder of src has a place in the list", () => {
  const folders = readdirSync(inProject("src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const unplaced = folders.filter(({ name }) => !layers.some(({ path }) => new RegExp(path).test(`src/${name}/`)));
  expect(unplaced.map(({ name }) => name)).toEqual([]);
});
