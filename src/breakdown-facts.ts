import type { Code } from "../data/contracts/published/codes.ts";
import { publishedTables } from "../data/contracts/published/tables.ts";
import type { Term } from "../data/measures/measure.ts";
import { notAvailable, published, valueOf, type Cell } from "./cell.ts";
import type { RankRow } from "./charts/rank.ts";
import { partsOf } from "./formula.ts";
import { inSentence } from "./in-sentence.ts";
import { measured } from "./measured.ts";
import { thisYear } from "./region-facts.ts";
import { scope } from "./regions.ts";
import type { BreakdownFacts } from "./sentences/breakdown.ts";
import { minimumBase } from "./sentences/comparison.ts";
import { newsEnd } from "./sentences/finding.ts";
import { isRankable, type Order } from "./sentences/ranking.ts";
import type { SitePage } from "./site-page.ts";
import { pairAt, rowsOf, type Pair } from "./theme-facts.ts";
import type { Breakdown } from "./themes.ts";

/** One code of a breakdown at the office's area. */
export interface BreakdownRow {
  readonly code: Code;
  readonly cell: Cell;
  readonly pair: Pair | null;
  /** What the value is a share of, where it is one: too small a base is not ranked. */
  readonly base: Cell;
}

/** What a breakdown draws, and what it says of the rest. */
export interface DrawnBreakdown {
  /** In the order drawn. */
  readonly drawn: readonly BreakdownRow[];
  readonly hasData: boolean;
  /** Codes that count something else and are not drawn: "Fakir Miskin 1.312.024 keluarga". */
  readonly apart: readonly string[];
  /** Names of those that are zero, which are not drawn beside others. */
  readonly zero: readonly string[];
  /** Whether some have too small a base to be ranked. */
  readonly isSmall: boolean;
  readonly told: BreakdownFacts;
}

const at = { region_code: scope.region_code, year: thisYear };

/** "45 dari 120"; the part alone where the whole is not known. Null where the part is not. */
function pairText({ part, whole, isMoney }: Pair, { words, format }: SitePage): string | null {
  const told = (value: number): string => (isMoney ? format.rupiah(value) : format.number(value));
  if (part.state !== "published") return null;
  const own = told(part.value);
  return whole.state === "published" ? words.themes.partOf(own, told(whole.value)) : words.themes.partAlone(own);
}

/** The whole that a value is a part of; without one, the value. */
const wholeOf = ({ pair, cell }: BreakdownRow): Cell => pair?.whole ?? cell;

const numberOf = (cell: Cell): number => valueOf(cell) ?? Number.NEGATIVE_INFINITY;

/** Which end is news: of shares as they are meant, of counts the largest. */
const orderOf = ({ bars, isAboutWhole = false }: Breakdown): Order =>
  bars.unit === "percent" && !isAboutWhole ? newsEnd(bars) : "highest";

/** The end that is news first; then too small a base, the largest first; then those without a number as they come. */
function inOrder(rows: readonly BreakdownRow[], breakdown: Breakdown): readonly BreakdownRow[] {
  const sign = orderOf(breakdown) === "lowest" ? 1 : -1;
  const groupOf = (row: BreakdownRow): number =>
    row.cell.state !== "published" ? 2 : isRankable({ item: row, ...row }) ? 0 : 1;
  const groups = Map.groupBy(rows, groupOf);
  const told = breakdown.isAboutWhole === true ? wholeOf : ({ cell }: BreakdownRow): Cell => cell;
  return [
    ...(groups.get(0) ?? []).toSorted((a, b) => sign * (numberOf(told(a)) - numberOf(told(b)))),
    ...(groups.get(1) ?? []).toSorted((a, b) => numberOf(wholeOf(b)) - numberOf(wholeOf(a))),
    ...(groups.get(2) ?? [])
  ];
}

/** "21 dari 73 (28,8%)": the measure of all codes together. */
function totalOf({ bars }: Breakdown, page: SitePage): string {
  const [cell, pair] = [measured(bars, at), pairAt(bars, at)];
  const counts = pair && pairText(pair, page);
  return cell.state === "published" && counts ? `${counts} (${page.format.measure(cell.value, bars.unit)})` : "";
}

/** All codes together, of which none can be more; not where codes overlap, count different things or are medians. */
function sumOver({ bars, isAboutWhole = false, counts }: Breakdown): Cell {
  if (isAboutWhole) return pairAt(bars, at)?.whole ?? notAvailable;
  const isSum = counts === undefined && bars.unit !== "days" && bars.formula.kind === "value";
  return isSum ? measured(bars, at) : notAvailable;
}

/** What counts something else and is more than all that is drawn: "Fakir Miskin, 1.312.024 keluarga". */
function beyond(drawn: readonly BreakdownRow[], apart: readonly BreakdownRow[], page: SitePage): { apart?: string } {
  const [largest] = apart.toSorted((a, b) => numberOf(b.cell) - numberOf(a.cell));
  if (!largest || drawn.some(({ cell }) => numberOf(cell) >= numberOf(largest.cell))) return {};
  return { apart: `${largest.code[`short_${page.locale}`]}, ${countOf(largest, page)}` };
}

/** "1.312.024 keluarga", or why there is no number. */
function countOf({ code, cell }: BreakdownRow, { words, format }: SitePage): string {
  if (cell.state !== "published") return words.figures.states[cell.state];
  const count = format.number(cell.value);
  return code.unit === null ? count : `${count} ${words.units.subjects[code.unit]}`;
}

/** A breakdown of the office's area this year, as it is drawn. */
export function breakdownFacts(breakdown: Breakdown, page: SitePage): DrawnBreakdown {
  const { bars, counts, isPart = false, isAboutWhole = false, column } = breakdown;
  const all: readonly BreakdownRow[] = rowsOf(breakdown, scope.region_code, thisYear).map(({ code, cells }) => {
    const pair = pairAt(bars, { ...at, [column]: code.code });
    const isShare = bars.unit === "percent" && pair !== null && !pair.isMoney;
    return { code, cell: cells[0] ?? notAvailable, pair, base: isShare ? pair.whole : published(minimumBase) };
  });
  const apart = all.filter(({ code }) => counts !== undefined && code.unit !== counts);
  const own = all.filter((row) => !apart.includes(row));
  const isCount = pairAt(bars, at) === null;
  const isZero = ({ cell }: BreakdownRow): boolean => isCount && valueOf(cell) === 0;
  const zero = own.every((row) => isZero(row) || row.cell.state !== "published") ? [] : own.filter(isZero);
  const drawn = inOrder(
    own.filter((row) => !zero.includes(row)),
    breakdown
  );
  return {
    drawn,
    hasData: drawn.some(({ cell }) => cell.state !== "not_available"),
    apart: apart
      .filter((row) => row.cell.state !== "not_available" && !isZero(row))
      .map((row) => `${inSentence(row.code[`name_${page.locale}`])} ${countOf(row, page)}`),
    zero: zero.map(({ code }) => code[`short_${page.locale}`]),
    isSmall: !isPart && drawn.some((row) => row.cell.state === "published" && !isRankable({ item: row, ...row })),
    told: {
      measure: isAboutWhole ? { title: bars.title, unit: "rupiah" } : bars,
      rows: drawn.map((row) => ({
        item: row.code[`short_${page.locale}`],
        cell: isAboutWhole ? wholeOf(row) : row.cell,
        base: row.base
      })),
      order: orderOf(breakdown),
      whole: sumOver(breakdown),
      total: totalOf(breakdown, page),
      ...beyond(drawn, apart, page)
    }
  };
}

/** What the full bar and the pale one behind it are, by the names of their columns. */
export function barNames({ bars, isPart = false }: Breakdown, { locale, words }: SitePage): string {
  const [first, second] = partsOf(bars.formula);
  const [part, whole] = bars.formula.kind === "difference" ? [second, first] : [first, second];
  const nameOf = (term: Term | undefined): string => {
    const column = publishedTables.find(({ name }) => name === term?.table)?.columns[term?.columns[0] ?? ""];
    return term?.columns.length === 1 && column ? column.title[locale] : bars.title[locale];
  };
  return isPart ? words.themes.breakdownPart(nameOf(part).toLowerCase(), nameOf(whole).toLowerCase()) : "";
}

/** What stands beside a bar that is a share: its counts, and no per cent where these are a handful. */
export function pairWords(
  row: BreakdownRow,
  breakdown: Breakdown,
  page: SitePage
): Pick<RankRow, "note" | "text" | "bar"> {
  const { pair, cell } = row;
  if (pair === null) return countedWords(row, breakdown, page);
  const counts = pairText(pair, page) ?? undefined;
  if (cell.state !== "published") return valueOf(pair.whole) === 0 ? {} : { note: counts };
  const isRanked = isRankable({ item: row, ...row });
  const told = isRanked ? { note: counts } : { text: counts };
  if (breakdown.isPart) return { ...told, bar: { value: numberOf(pair.part), whole: numberOf(pair.whole) } };
  return isRanked ? told : { ...told, bar: null };
}

/** Recipients are families of one programme and people of another. */
const countedWords = ({ code }: BreakdownRow, { bars }: Breakdown, { words }: SitePage): Pick<RankRow, "note"> =>
  bars.unit === "recipients" && code.unit !== null ? { note: words.units.subjects[code.unit] } : {};
