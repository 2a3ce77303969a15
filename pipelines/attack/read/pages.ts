import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

/** One row of a table on a page. */
export interface ShownRow {
  /** The region that its name links to. */
  readonly region: string | null;
  readonly name: string;
  /** By column after the name: the whole number that stands there, else null. */
  readonly numbers: readonly (number | null)[];
}

/** What a page of the built site shows, as far as it can give a hidden cell away. */
export interface ShownPage {
  /** Path within the site. */
  readonly path: string;
  /** The region that the page is about. */
  readonly region: string | null;
  readonly tables: readonly { readonly caption: string; readonly rows: readonly ShownRow[] }[];
  /** Paragraphs and list items, with the counts that they hold and the regions that they link to. */
  readonly sentences: readonly {
    readonly text: string;
    readonly numbers: readonly number[];
    readonly regions: readonly string[];
  }[];
  /** Marks for a hidden number that nevertheless hold, or stand beside, a number or a class of a map. */
  readonly tornMarks: readonly string[];
}

/** Every page below `dist`, in the order of their paths. */
export function readPages(dist: string): ShownPage[] {
  const files = (readdirSync(dist, { recursive: true }) as string[]).filter((file) => file.endsWith(".html")).sort();
  return files.map((file) => pageOf(file, readFileSync(join(dist, file), "utf8")));
}

/** Reads one page. */
export function pageOf(path: string, html: string): ShownPage {
  const { document } = parseHTML(html);
  const isIndonesian = !(document.documentElement.getAttribute("lang") ?? "id").startsWith("en");
  return {
    path,
    region: regionIn(`/${path}`),
    tables: [...document.querySelectorAll("table")].map((table) => ({
      caption: clean(table.querySelector("caption")?.textContent),
      rows: [...table.querySelectorAll("tbody tr")].map((row) => rowOf(row, isIndonesian))
    })),
    sentences: [...document.querySelectorAll("main p, main li")].map((element) => ({
      text: clean(element.textContent),
      numbers: countsIn(clean(element.textContent), isIndonesian),
      regions: linkedRegions(element)
    })),
    tornMarks: [...document.querySelectorAll('[data-state="suppressed"]')].filter(isTorn).map(placeOf)
  };
}

const clean = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** The code of a region in an address such as `/wilayah/36.04.01-cinangka/`. */
const regionIn = (address: string): string | null => /\/wilayah\/([\d.]+)-/.exec(address)?.[1] ?? null;

const linkedRegions = (element: Element): string[] =>
  [...element.querySelectorAll("a")].flatMap((link) => regionIn(link.getAttribute("href") ?? "") ?? []);

function rowOf(row: Element, isIndonesian: boolean): ShownRow {
  const name = row.querySelector("th");
  return {
    region: (name && linkedRegions(name)[0]) ?? null,
    name: clean(name?.textContent),
    numbers: [...row.querySelectorAll("td")].map((cell) => wholeNumber(clean(cell.textContent), isIndonesian))
  };
}

/** The whole number that a text is, as the language writes it; null for shares, money, words and marks. */
function wholeNumber(text: string, isIndonesian: boolean): number | null {
  const pattern = isIndonesian ? /^\d{1,3}(\.\d{3})*$/ : /^\d{1,3}(,\d{3})*$/;
  return pattern.test(text) ? Number(text.replaceAll(/[.,]/g, "")) : null;
}

const notCounts =
  /(\bRp|\bIDR)\s*[\d.,]+|[\d.,]+\s*%|[\d.,]+\s*(percent|persen|juta|miliar|triliun|ribu|million|billion|trillion|B|kB|MB|more|lainnya|kelompok lain|other groups|panti|homes?|lembaga|bodies)\b|\b(19|20)\d\d\b/g;

/** The whole numbers in a text that are neither money nor shares nor years. */
function countsIn(text: string, isIndonesian: boolean): number[] {
  const left = text.replaceAll(notCounts, " ");
  const tokens = left.match(/(?<![\w.,])\d[\d.,]*(?!\w)/g) ?? [];
  return tokens.flatMap((token) => wholeNumber(token.replace(/[.,]$/, ""), isIndonesian) ?? []);
}

/** A hidden number's mark must hold no digit after its name, no class of a map, and stand in no cell with a value. */
function isTorn(mark: Element): boolean {
  const title = clean(mark.querySelector("title")?.textContent);
  const said = title === "" ? clean(mark.textContent) : title.slice(title.lastIndexOf(":") + 1);
  const looks = [...mark.querySelectorAll("use, rect")].map((shape) => shape.getAttribute("class") ?? "");
  return (
    /\d/.test(said) ||
    looks.some((look) => /^q\d/.test(look)) ||
    mark.closest("td")?.hasAttribute("data-value") === true ||
    mark.closest("tr:has(svg.bar)") !== null
  );
}

const placeOf = (mark: Element): string =>
  clean(mark.querySelector("title")?.textContent.split(":")[0]) ||
  clean(mark.closest("tr")?.querySelector("th")?.textContent);
