import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, describe, expect, test, vi } from "vitest";
import { needCoverage } from "../../data/measures/need-coverage.ts";
import type { Formula, Measure, Term } from "../../data/measures/measure.ts";
import { measures } from "../../data/measures/measures.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { silent } from "../../pipelines/progress.ts";
import { buildSite } from "../../pipelines/site/build-site.ts";
import { csvRows } from "../../src/csv-rows.ts";
import { format } from "../../src/format.ts";
import { minimumBase } from "../../src/sentences/comparison.ts";
import { themeSpecs } from "../../src/themes.ts";
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
  readonly #keyed = new Map<string, ReadonlyMap<string, Readonly<Record<string, string>>>>();
  constructor(release: string) {
    this.#folder = release;
  }

  #rows(table: string): readonly Readonly<Record<string, string>>[] {
    const known = this.#tables.get(table) ?? csvRows(readFileSync(join(this.#folder, `${table}.csv`), "utf8"));
    this.#tables.set(table, known);
    return known;
  }

  /** The row of a table with these values in the columns that name it. */
  #row(table: string, grain: readonly string[], key: readonly string[]): Readonly<Record<string, string>> | undefined {
    const known =
      this.#keyed.get(table) ??
      new Map(this.#rows(table).map((one) => [grain.map((column) => one[column]).join("|"), one]));
    this.#keyed.set(table, known);
    return known.get(key.join("|"));
  }

  /** State and sum of a term's columns at a region, all codes together unless the term names one. */
  #term(
    { table, columns, at: own = {} }: Term,
    at: Readonly<Record<string, string>>
  ): { state: string; value: number } {
    const contract = publishedTables.find(({ name }) => name === table);
    const key = (contract?.grain ?? []).map((column) => own[column] ?? at[column] ?? "all");
    const row = this.#row(table, contract?.grain ?? [], key);
    const states = columns.map((column) => {
      const state = contract?.columns[column]?.state;
      return row === undefined ? "not_available" : state === undefined ? "published" : (row[state] ?? "");
    });
    const value = columns.reduce((sum, column) => sum + Number(row?.[column] ?? Number.NaN), 0);
    return { state: worst.find((state) => states.includes(state)) ?? "published", value };
  }

  regions(): readonly Row[] {
    return this.#rows("regions").filter(({ level }) => level !== "village");
  }

  /** What a measure is at a place, as the reader is to be told it. */
  expected(measure: Measure, region: string, at = year): Said {
    const { state, value } = this.#value(measure, { region_code: region, year: at });
    return { state, text: state === "published" ? inOneLine(formatted.measure(value, measure.unit)) : "" };
  }

  #value({ formula, sumOver }: Measure, at: Readonly<Record<string, string>>): { state: string; value: number } {
    const codes = sumOver ? this.#rows("codes").filter(({ dimension }) => dimension === sumOver.list) : [undefined];
    const parts = codes.map((code) =>
      this.#one(formula, code ? { ...at, [sumOver?.column ?? ""]: code["code"] ?? "" } : at)
    );
    const state = worst.find((one) => parts.some((part) => part.state === one)) ?? "published";
    return { state, value: parts.reduce((sum, part) => sum + part.value, 0) };
  }

  #one(formula: Formula, at: Readonly<Record<string, string>>): { state: string; value: number } {
    const parts = partsOf(formula).map((term) => this.#term(term, at));
    const state = worst.find((one) => parts.some((part) => part.state === one));
    if (state !== undefined) return { state, value: Number.NaN };
    const [first = Number.NaN, second = Number.NaN] = parts.map(({ value }) => value);
    if (formula.kind === "difference") return { state: "published", value: first - second };
    if (formula.kind === "shortfall") return { state: "published", value: first > second ? first - second : 0 };
    if (formula.kind === "value") return { state: "published", value: first };
    if (second === 0) return { state: "not_applicable", value: Number.NaN };
    return {
      state: "published",
      value: formula.kind === "rest" ? 100 - (first / second) * 100 : (first / second) * formula.factor
    };
  }
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function partsOf(formula: Formula): readonly Term[] {
  if (formula.kind === "value") return [formula.of];
  if (formula.kind === "difference") return [formula.of, formula.minus];
  return formula.kind === "shortfall" ? [formula.need, formula.have] : [formula.of, formula.per];
}

const documentOf = (site: string, path: string): Document =>
  parseHTML(readFileSync(join(site, path, "index.html"), "utf8")).document;

const codeIn = (link: Element | null): string => /\/(\d\d[\d.]*)-/.exec(link?.getAttribute("href") ?? "")?.[1] ?? "";
const textOf = (element: Element | null | undefined): string => inOneLine(element?.textContent ?? "");

/** What a cell says; its state is marked where it is no number. */
function saidIn(cell: Element): Said {
  const state = cell.querySelector("[data-state]")?.getAttribute("data-state") ?? "published";
  return { state, text: state === "published" ? textOf(cell) : "" };
}

/** What the last cell of a row says. */
const cellOf = (row: Element): Said => saidIn([...row.children].at(-1) ?? row);

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

type Row = Readonly<Record<string, string>>;

/** The page of a region; regions around the office's own have none. */
const pathOf = (site: string, code: string): string | undefined =>
  readdirSync(join(site, "wilayah")).find((name) => name.startsWith(`${code}-`));

/** Each measure in a region's tables: this year, last year and in the region that contains it. */
function sameMeasures(page: Document, region: Row, truth: Release): void {
  for (const row of page.querySelectorAll('tr:has(th a[href*="/metode/"])')) {
    const path = /\/metode\/([a-z0-9-]+)\//.exec(row.querySelector("a")?.getAttribute("href") ?? "")?.[1] ?? "";
    const measure = measures.find(({ id }) => id === path.replaceAll("-", "_"));
    if (!measure) throw new Error(`a method of no measure: ${path}`);
    const places = [...(row.closest("table")?.querySelectorAll("thead th") ?? [])].slice(1).map(textOf);
    const wanted = places.map((place) =>
      /^\d{4}$/.test(place)
        ? truth.expected(measure, region["region_code"] ?? "", place)
        : truth.expected(measure, region["parent_code"] ?? "")
    );
    const said = [...row.children].slice(1).map(saidIn);
    expect({ region: region["region_code"], measure: measure.id, said }).toEqual({
      region: region["region_code"],
      measure: measure.id,
      said: wanted
    });
  }
}

/** Topics whose sections on a region's page are drawn by themselves, under headlines of their own. */
const ownSections = new Set(["ppks", "aid", "incentives", "panti"]);

/** The lead of a region: how many families need help, how many of them were reached, or why nobody can say. */
function sameLead(page: Document, region: Row, truth: Release): void {
  const [need, reach] = [...page.querySelectorAll(".lead p")].map(textOf);
  const of = (column: string): Said =>
    truth.expected(
      { ...needCoverage, unit: "families", formula: { kind: "value", of: { table: "need_reach", columns: [column] } } },
      region["region_code"] ?? ""
    );
  const [inNeed, reached] = [of("families_in_need"), of("families_reached")];
  const place = textOf(page.querySelector("h1"));
  const unknown = {
    suppressed: words.sentences.need.suppressed(place),
    not_available: words.sentences.need.not_available(place, year)
  };
  expect(need).toContain(inNeed.text || unknown[inNeed.state as keyof typeof unknown]);
  if (inNeed.text !== "0")
    expect(reach).toContain(reached.text || words.sentences.reach[reached.state as keyof typeof unknown]);
  met.add(`lead ${inNeed.state}`);
}

/** A share as two counts, as it is said of a few; null where it is no share, or not of a few. */
function asCounts({ formula, unit }: Measure, region: string, truth: Release): string | null {
  if (formula.kind !== "ratio" || unit !== "percent") return null;
  const [count, all] = [formula.of, formula.per].map((of) =>
    truth.expected({ ...needCoverage, unit: "families", formula: { kind: "value", of } }, region)
  );
  const isFew = count?.state === "published" && all?.state === "published" && Number(all.text) < minimumBase;
  return isFew ? words.sentences.ofAll(count.text, all.text) : null;
}

/** What is to stand above a topic of a region: its first share that is told, else its first number, else why there is none. */
function wantedOf(headlines: readonly Measure[], code: string, truth: Release): Said {
  const told = headlines.map((measure) => ({ measure, right: truth.expected(measure, code) }));
  const known = told.filter(({ right }) => right.state === "published");
  const shown = known.find(({ measure }) => measure.unit === "percent") ?? known[0] ?? told[0];
  if (!shown) throw new Error("a topic without a headline");
  const { measure, right } = shown;
  const text =
    right.state === "published"
      ? (asCounts(measure, code, truth) ?? right.text)
      : words.sentences.measure[right.state as (typeof worst)[number]](measure.title.id);
  return { state: right.state, text: text.replace(/\.$/, "") };
}

/** The sentence above each topic of a region. */
function sameSentences(page: Document, region: Row, truth: Release): void {
  for (const { id, headlines } of themeSpecs) {
    const heading = textOf(page.querySelector(`#${id}-f h2, #${id}-f h3`));
    if (ownSections.has(id) || (id === "budget" && region["level"] === "district")) continue;
    const { state, text } = wantedOf(headlines, region["region_code"] ?? "", truth);
    const isUnknown = heading === words.themes.measures.unknown;
    const where = { region: region["region_code"], theme: id, heading };
    expect({ ...where, says: isUnknown || heading.includes(text) }).toEqual({ ...where, says: true });
    if (isUnknown) expect(state).not.toBe("published");
    met.add(`sentence ${state}`);
  }
}

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
          const right = truth.expected(spec.map, code);
          const shown = surface === "map" ? firstNumber(text) : text;
          const wanted = surface === "map" ? firstNumber(right.text) : right.text;
          expect({ theme: spec.id, surface, code, state, shown }).toEqual({
            ...{ theme: spec.id, surface, code },
            ...{ state: right.state, shown: wanted }
          });
          met.add(right.state);
        }
    }
    const regions = truth.regions();
    for (const region of regions) {
      const path = pathOf(site, region["region_code"] ?? "");
      if (path === undefined) continue;
      const page = documentOf(site, `wilayah/${path}`);
      sameMeasures(page, region, truth);
      sameLead(page, region, truth);
      sameSentences(page, region, truth);
    }
  });
});

test("both kinds of hidden and missing cells came up, and numbers", () => {
  expect([...met].sort()).toEqual(
    expect.arrayContaining([
      "not_available",
      "published",
      "suppressed",
      "sentence published",
      "sentence suppressed",
      "lead published"
    ])
  );
});
