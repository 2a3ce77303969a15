import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { measures } from "../../data/measures/measures.ts";
import { literal, openDatabase, rowsOf } from "../../pipelines/database.ts";
import { inProject } from "../../pipelines/home.ts";
import { shownOn, spelledOut, termGroups, termHref, termOf, terms, termsIn } from "../../src/glossary.ts";
import { locales } from "../../src/locale.ts";
import { pageIn } from "../../src/site-page.ts";

type Row = Readonly<Record<string, string | null>>;

/** Every row of a reference table, read by another reader than the site's. */
async function tableRows(file: string): Promise<readonly Row[]> {
  const database = await openDatabase(tmpdir());
  const connection = await database.connect();
  const path = literal(inProject("data/reference", file));
  const rows = await rowsOf<Row>(connection, `select * from read_csv(${path}, all_varchar = true)`);
  connection.closeSync();
  database.closeSync();
  return rows;
}

test("the site reads the table as any other reader does", async () => {
  const rows = await tableRows("glossary.csv");
  expect(terms.map((term) => [term.id, term.meaning.id, term.meaning.en, term.path])).toEqual(
    rows.map((row) => [row["id"], row["meaning_id"], row["meaning_en"], row["path"] ?? ""])
  );
});

test("every term is named and explained in both languages, in one or two sentences", () => {
  for (const { id, name, meaning } of terms)
    for (const locale of locales) {
      expect(name[locale], id).toMatch(/\S/);
      expect(meaning[locale], id).toMatch(/^[A-Z0-9“].{14,300}\.$/);
      expect(meaning[locale].split(/\. (?=[A-Z])/).length, id).toBeLessThanOrEqual(2);
    }
  expect(terms.filter(({ meaning }) => meaning.id === meaning.en)).toEqual([]);
});

test("no term stands twice", () => {
  for (const names of [
    terms.map(({ id }) => id),
    ...locales.map((locale) => terms.map(({ name }) => name[locale].toLowerCase()))
  ])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(terms.filter(({ id }) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test("an anchor that others may link to never goes away", () => {
  const promised = readFileSync(inProject("tests/words/glossary-anchors.txt"), "utf8").trim().split("\n");
  const known = new Set(terms.map(({ id }) => id));
  expect(promised.length).toBeGreaterThan(200);
  expect(promised.filter((id) => !known.has(id))).toEqual([]);
});

test("what a term refers to is there, and confusions are told from both sides", () => {
  for (const term of terms) {
    for (const id of term.see) expect(termOf(id).id).not.toBe(term.id);
    for (const id of term.unlike) expect(termOf(id).unlike, `${term.id} and ${id}`).toContain(term.id);
    if (term.path !== "") for (const locale of locales) expect(shownOn(term, pageIn(locale))).not.toBe("");
  }
  expect(() => termOf("no-such-term")).toThrow("not in the glossary: no-such-term");
});

test("the traps of the field are told apart", () => {
  for (const [one, other] of [
    ["district", "regency"],
    ["kk-card", "kk-head"],
    ["peksos", "psm"],
    ["incentive", "honorarium"],
    ["incentive", "token"],
    ["incentive", "operational"],
    ["honorarium", "token"],
    ["coverage", "achievement"],
    ["disbursement", "cash-out"],
    ["quota", "need"],
    ["puskesos", "puskesmas"],
    ["hidden", "zero"]
  ] as const)
    expect(termOf(one).unlike).toContain(other);
});

test("numbers are written as the language writes them", () => {
  /** The code of a region is the same in both. */
  const withoutCodes = (text: string): string => text.replaceAll(/\b\d\d\.\d\d\b/g, "");
  for (const { id, meaning } of terms) {
    expect(withoutCodes(meaning.id), id).not.toMatch(/\d,\d{3}(?!\d)|\d\.\d{1,2}(?!\d)/);
    expect(withoutCodes(meaning.en), id).not.toMatch(/\d\.\d{3}(?!\d)|\d,\d{1,2}(?!\d)/);
  }
});

test("every group has its terms, in the order of the reader's alphabet", () => {
  for (const locale of locales) {
    const page = pageIn(locale);
    const shown = termGroups.map((group) => termsIn(group, page).map(({ name }) => name[locale]));
    expect(shown.flat().length).toBe(terms.length);
    for (const names of shown) expect(names).toEqual(names.toSorted((a, b) => page.format.compare(a, b)));
  }
});

test("an English reader sees the Indonesian word", () => {
  expect(spelledOut(termOf("disbursement"), pageIn("en"))).toBe("Penyaluran");
  expect(spelledOut(termOf("ppks"), pageIn("en"))).toBe("Pemerlu Pelayanan Kesejahteraan Sosial");
  expect(spelledOut(termOf("hdi"), pageIn("en"))).toBe("IPM: Indeks Pembangunan Manusia");
  expect(spelledOut(termOf("disbursement"), pageIn("id"))).toBe("");
  expect(termHref(pageIn("en"), "ppks")).toBe("/en/istilah/#ppks");
});

/** `PPKS`, `SIKS` and `NG` of SIKS-NG, `P0`, `SP2D`. */
const abbreviation = /(?<![\p{L}\d_])[A-Z][A-Z\d]+(?![\p{L}\d_])/gu;

/** Capitals that are no abbreviation of the field: a stressed word, software licences, text messages, schools, "ID". */
const exceptions = new Set(["BELUM", "MIT", "EUPL", "SMS", "SD", "SMP", "SMA", "ID", "HMAC", "A4", "PDF"]);

const explained = new Set(
  terms
    .flatMap(({ name, full, oldNames, otherNames }) => [name.id, name.en, full, ...oldNames, ...otherNames])
    .flatMap((text) => text.match(abbreviation) ?? [])
);

const unexplained = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap((text) => text.match(abbreviation) ?? []))]
    .filter((short) => !explained.has(short) && !exceptions.has(short))
    .sort();

test("every abbreviation in the words of the site is explained", () => {
  const files = readdirSync(inProject("src/words")).filter((file) => file.endsWith(".id.ts"));
  const texts = files.map((file) =>
    readFileSync(inProject("src/words", file), "utf8").replaceAll(/^\s*(\/?\*|import ).*$/gm, "")
  );
  expect(texts.join().match(abbreviation)).toContain("PPKS");
  expect(unexplained(texts)).toEqual([]);
});

test("every abbreviation in the names of the code lists is explained", async () => {
  const files = readdirSync(inProject("data/reference")).filter(
    (file) => file.endsWith(".csv") && !/^(glossary|region-|holidays|large-islands)/.test(file)
  );
  const rows = (await Promise.all(files.map(tableRows))).flat();
  const names = rows.flatMap((row) =>
    ["name_id", "short_id", "served_id", "component_id"].flatMap((column) => row[column] ?? [])
  );
  expect(names).toContain("PKH");
  expect(unexplained(names)).toEqual([]);
});

/** Every Indonesian text of a declaration that has an English twin. */
function indonesian(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, en } = value as Record<string, unknown>;
  if (typeof id === "string" && typeof en === "string") return [id];
  return Object.values(value).flatMap(indonesian);
}

test("every abbreviation in measures and in the dictionary of published tables is explained", () => {
  const texts = indonesian([measures, publishedTables, datasets]);
  expect(texts.length).toBeGreaterThan(100);
  expect(unexplained(texts)).toEqual([]);
});
