import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { commands } from "../../pipelines/commands/commands.ts";
import { inProject } from "../../pipelines/home.ts";
import { emptyNames } from "./direction.mjs";
import { outerSelectStar } from "./sql.ts";

const notOurs =
  /(^|\/)(node_modules|\.git|\.astro|\.tmp|dist|test-results)\/|^data\/(incoming|private|published|local)\//;

/** Paths of the project's own files with one of these extensions. */
const ownFiles = (...extensions: string[]): string[] =>
  ["data", "pipelines", "src", "tests"]
    .flatMap((folder) => readdirSync(inProject(folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => relative(inProject(), join(entry.parentPath, entry.name)))
    .filter((path) => !notOurs.test(path));

const textOf = (path: string): string => readFileSync(inProject(path), "utf8");

/** Published as they stand in data/reference and data/official: there is nothing to compute. */
const copied = new Set(["regions", "official_figures"]);

/** Counted from the ledger of what was received, or from what the protection did, not from the rows received. */
const fromElsewhere = /^(intake|disclosure)(_|$)/;

test("every published table has a model, is copied, or comes from the ledger or the protection", () => {
  const without = publishedTables.filter(
    ({ name }) =>
      !copied.has(name) && !fromElsewhere.test(name) && !existsSync(inProject("pipelines/models", `${name}.sql`))
  );
  expect(without.map(({ name }) => name)).toEqual([]);
});

test("every contract is in its list, so that checks, dictionary and release know it", () => {
  for (const [folder, list] of [
    ["published", "tables.ts"],
    ["incoming", "datasets.ts"]
  ] as const) {
    const listed = textOf(`data/contracts/${folder}/${list}`);
    const contracts = ownFiles(".ts")
      .filter((path) => path.startsWith(`data/contracts/${folder}/`))
      .filter((path) => /= define(Table|Incoming)\(/.test(textOf(path)));
    expect(contracts.filter((path) => !listed.includes(`./${basename(path)}`))).toEqual([]);
  }
});

test("every command has its file and stands in the README", () => {
  for (const { name } of commands) {
    expect(existsSync(inProject("pipelines/commands", `${name}.ts`)), name).toBe(true);
    expect(textOf("README.md")).toContain(`npm run terang -- ${name}`);
  }
});

test("every dependency stands in the README with its reason", () => {
  const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Record<string, object>;
  const named = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@types/"));
  expect(named.filter((name) => !textOf("README.md").includes(`\`${name}\``))).toEqual([]);
});

test("no file of code is longer than 300 lines", () => {
  const long = ownFiles(".ts", ".mjs", ".astro", ".sql", ".css").filter(
    (path) => textOf(path).split("\n").length > 301
  );
  expect(long).toEqual([]);
});

test("every name says what is inside", () => {
  const empty = ownFiles("").filter((path) => path.split(/[/.]/).some((part) => emptyNames.includes(part)));
  expect(empty).toEqual([]);
});

describe("every .sql file", () => {
  const files = ownFiles(".sql").filter((path) => path.startsWith("pipelines/"));

  test("begins with what it yields", () => {
    expect(files.filter((path) => !textOf(path).startsWith("--"))).toEqual([]);
  });

  test("names its columns: no outer select *", () => {
    expect(files.filter((path) => outerSelectStar(textOf(path)))).toEqual([]);
  });
});

test("the outer select is told from an inner one", () => {
  expect(outerSelectStar("-- a\nwith a as (select * from t) select x, count(*) from a")).toBe(false);
  expect(outerSelectStar("with a as (select x from t)\nSELECT\n  * from a")).toBe(true);
  expect(outerSelectStar("select a.*, 1 as x from a")).toBe(true);
  expect(outerSelectStar("select 'select *' as text, 2 * 3 as six -- select *")).toBe(false);
});
