import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Formula, Term } from "../../data/measures/measure.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { silent } from "../../pipelines/progress.ts";
import { buildSite } from "../../pipelines/site/build-site.ts";
import { csvRows } from "../../src/csv-rows.ts";
import { format } from "../../src/format.ts";
import { themeSpecs, type ThemeSpec } from "../../src/themes.ts";
import { id as words } from "../../src/words/id.ts";
import { writeFixture } from "./fixture.ts";

/**
 * Random releases: whatever a cell is, a number or one of three reasons for none, the map, its words for a screen reader,
 * the ranked list, the table and the region's own page say the same of it as the CSV does, worked out here by itself.
 */
const folder = mkdtempSync(join(tmpdir(), "terang-surfaces-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

vi.stubEnv("TERANG_SHEETS", "off");

interface Said {
  readonly state: string;
  readonly text: string;
}

/** The states that came up. */
const met = new Set<string>();
const formatted = format("id");
const year = "2025";
const worst = ["suppressed", "not_available", "not_applicable"] as const;

class Release {
  readonly #folder: string;
  readonly #tables = new Map<string, readonly Readonly<Record<string, string>>[]>();
  constructor(release: string) {
    this.#folder = release;
  }

  #rows(table: string): readonly Readonly<Record<string, string>>[] {
    const known = this.#tables.get(table) ?? csvRows(readFileSync(join(this.#folder, `${table}.csv`), "utf8"));
    this.#tables.set(table, known);
    return known;
  }

  /** State and sum of a term's columns at a region, all codes together unless the term names one. */
  #term({ table, columns, at = {} }: Term, region: string): { state: string; value: number } {
    const contract = publishedTables.find(({ name }) => name === table);
    const wanted: Readonly<Record<string, string>> = { region_code: region, year };
    const row = this.#rows(table).find((one) =>
      contract?.grain.every((column) => one[column] === (wanted[column] ?? at[column] ?? "all"))
    );
    const states = columns.map((column) => {
      const state = contract?.columns[column]?.state;
      return row === undefined ? "not_available" : state === undefined ? "published" : (row[state] ?? "");
    });
    const value = columns.reduce((sum, column) => sum + Number(row?.[column] ?? Number.NaN), 0);
    return { state: worst.find((state) => states.includes(state)) ?? "published", value };
  }

  expected({ map }: ThemeSpec, region: string): Said {
    const parts = partsOf(map.formula).map((term) => this.#term(term, region));
    const state = worst.find((one) => parts.some((part) => part.state === one));
    if (state !== undefined) return { state, text: "" };
    const [first = Number.NaN, second = Number.NaN] = parts.map(({ value }) => value);
    if ("per" in map.formula && second === 0) return { state: "not_applicable", text: "" };
    const ratio = "factor" in map.formula ? (first / second) * map.formula.factor : (first / second) * 100;
    const value = map.formula.kind === "value" ? first : map.formula.kind === "rest" ? 100 - ratio : ratio;
    return { state: "published", text: formatted.measure(value, map.unit) };
  }
}

const partsOf = (formula: Formula): readonly Term[] =>
  formula.kind === "value" ? [formula.of] : "per" in formula ? [formula.of, formula.per] : [];

const documentOf = (site: string, path: string): Document =>
  parseHTML(readFileSync(join(site, path, "index.html"), "utf8")).document;

const codeIn = (link: Element | null): string => /\/(\d\d[\d.]*)-/.exec(link?.getAttribute("href") ?? "")?.[1] ?? "";
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** What the last cell of a row says; its state is marked where it is no number. */
function cellOf(row: Element): Said {
  const mark = row.querySelector("[data-state]");
  const state = mark?.getAttribute("data-state") ?? "published";
  return { state, text: state === "published" ? textOf([...row.children].at(-1)) : "" };
}

const rowsIn = (page: Document, selector: string): [string, Said][] =>
  [...page.querySelectorAll(selector)].flatMap((row) => {
    const code = codeIn(row.querySelector("th a"));
    return code === "" ? [] : [[code, cellOf(row)]];
  });

/** What the map says of each area by its title, which a screen reader reads. */
const areasIn = (page: Document): [string, Said][] =>
  [...page.querySelectorAll("#peta a[data-state]")].map((area) => {
    const state = area.getAttribute("data-state") ?? "";
    const said = textOf(area.querySelector("title")).split(": ").at(-1) ?? "";
    if (state !== "published") expect(said).toBe(words.figures.states[state as (typeof worst)[number]]);
    return [codeIn(area), { state, text: state === "published" ? said : "" }];
  });

const firstNumber = (text: string): string => text.split(" ")[0] ?? "";

describe.each([
  ["tegal", 3],
  ["bengkulu-tengah", 11]
])("a random release of %s (seed %i)", (instance, seed) => {
  const release = join(folder, `${instance}-release`);
  const site = join(folder, `${instance}-site`);

  test("says the same of every region on every surface", { timeout: 120_000 }, async () => {
    await writeFixture(release, instance, seed);
    await buildSite(release, silent, site);
    const truth = new Release(release);
    for (const spec of themeSpecs) {
      const page = documentOf(site, spec.path);
      const surfaces = {
        map: areasIn(page),
        list: rowsIn(page, "#peta .ranked tr"),
        table: rowsIn(page, "#peta .tw tr")
      };
      for (const [surface, said] of Object.entries(surfaces))
        for (const [code, { state, text }] of said) {
          const right = truth.expected(spec, code);
          const shown = surface === "map" ? firstNumber(text) : text;
          const wanted = surface === "map" ? firstNumber(right.text) : right.text;
          expect({ theme: spec.id, surface, code, state, shown }).toEqual({
            ...{ theme: spec.id, surface, code },
            ...{ state: right.state, shown: wanted }
          });
          met.add(right.state);
        }
    }
  });
});

test("both kinds of hidden and missing cells came up, and numbers", () => {
  expect([...met].sort()).toEqual(expect.arrayContaining(["not_available", "published", "suppressed"]));
});
