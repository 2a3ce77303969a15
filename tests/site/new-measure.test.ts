import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inProject } from "../../pipelines/home.ts";
import { writeFixture } from "./fixture.ts";

/** What a site is made from; a copy inside the project finds the installed packages above it. */
const data = ["contracts", "measures", "rules", "reference", "official", "instances"].map((room) => `data/${room}`);
const madeFrom = ["src", "public", ...data];
const files = ["astro.config.mjs", "package.json", "tsconfig.json"];

const measure = `import type { Measure } from "./measure.ts";

export const panitiaUji: Measure = {
  id: "panitia_uji",
  theme: "psks",
  order: 999,
  title: { id: "Ukuran uji baru", en: "A measure made for a test" },
  unit: "sessions",
  formula: { kind: "value", of: { table: "forum_sessions", columns: ["held"] } },
  direction: "more_is_better",
  method: { id: "Hanya untuk uji ini.", en: "For this test only." }
};
`;

let project: string;
beforeAll(async () => {
  mkdirSync(inProject("tests/.tmp"), { recursive: true });
  project = mkdtempSync(inProject("tests/.tmp/measure-"));
  for (const path of [...madeFrom, ...files]) cpSync(inProject(path), join(project, path), { recursive: true });
  writeFileSync(join(project, "data/measures/panitia-uji.ts"), measure);
  const release = join(project, "release");
  await writeFixture(release, "tegal");
  const env = { ...process.env, TERANG_PUBLISHED: release, TERANG_DIST: join(project, "dist"), NODE_ENV: "production" };
  const args = [inProject("node_modules/astro/bin/astro.mjs"), "build"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}, 180_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const pageAt = (path: string): string => readFileSync(join(project, "dist", path, "index.html"), "utf8");

test("one new file in data/measures is a measure on every page that shows measures, in both languages", () => {
  const [regency = "", district = ""] = [/^33\.28-/, /^33\.28\.\d\d-/].map(
    (kind) => readdirSync(join(project, "dist/wilayah")).find((name) => kind.test(name)) ?? ""
  );
  for (const [prefix, title, method] of [
    ["", "Ukuran uji baru", "Hanya untuk uji ini."],
    ["en/", "A measure made for a test", "For this test only."]
  ] as const) {
    const pages = ["psks", `wilayah/${regency}`, `wilayah/${district}`, "data/forum_sessions", "metode"];
    for (const page of pages) expect(pageAt(prefix + page), prefix + page).toContain(title);
    expect(pageAt(`${prefix}metode/panitia-uji`)).toContain(method);
  }
  expect(readFileSync(join(project, "dist/sitemap.xml"), "utf8")).toContain("/metode/panitia-uji/");
});
