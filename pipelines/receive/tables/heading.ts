import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import { placesIn, type DeclaredSum, type HeadedCells, type Places, type UnreadColumn } from "./heading-cells.ts";
import { isDatum, type FoundBy, type GroupValue, type HeadingWords } from "./heading-words.ts";

/** One record of a file: its row number as a spreadsheet shows it, and its cells. */
export interface TopRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The columns of a matrix under one value of the contract's `over` column. */
export interface Group {
  readonly value: GroupValue;
  /** Contract column -> place of the cell, from 0. */
  readonly columns: Places;
}

/** Where a dataset's table begins in a file and which cell holds which column. */
export interface Heading {
  readonly dataset: Incoming;
  /** Row numbers of the first and last row of the heading; a row that numbers the columns belongs to it. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Contract column -> place of the cell, from 0. Outside of the groups. */
  readonly columns: Places;
  readonly foundBy: ReadonlyMap<string, FoundBy>;
  /** Guard -> place of the cell, from 0. */
  readonly guards: Places;
  readonly groups: readonly Group[];
  readonly declared: readonly DeclaredSum[];
  /** Columns that hold something and are not read. */
  readonly unread: readonly UnreadColumn[];
  /** Required columns that the table lacks. */
  readonly missing: readonly string[];
  /** Required columns that the table lacks and that titles above its rows may give. */
  readonly carried: readonly string[];
  /** What heads each cell, merged texts above it included; "" where nothing does. */
  readonly titles: readonly string[];
  /** Cells that have any heading. */
  readonly titled: ReadonlySet<number>;
  /** The table's cells, first and one past the last, from 0: beyond them another table stands beside it. */
  readonly from: number;
  readonly until: number;
  /** Cells up to the last one that has a heading. */
  readonly width: number;
}

/** What is known before a heading is looked for. */
export interface Given {
  readonly words: HeadingWords;
  /** Columns that a table need not have: the office or what stands in the rows up to its heading says them. */
  readonly impliedBy: (rows: readonly TopRow[]) => ReadonlySet<string>;
}

const deepest = 3;

/**
 * Of each dataset the headings that are at all likely and do not overlap, best first. Where no likely one is complete, one
 * that knows more of the same rows comes along: it lacks more, but is more likely meant.
 */
export function findHeadings(rows: readonly TopRow[], given: Given): Heading[] {
  const starts = rows.flatMap(({ cells }, i) => (given.words.mayHead(cells) ? [i] : []));
  // A heading's first row may hold groups only, or one merged title.
  const likely = [...new Set(starts.flatMap((i) => [i - 2, i - 1, i]))].filter((i) => i >= 0);
  const candidates = datasets.map((dataset) => likely.flatMap((i) => headingsAt(dataset, rows, i, given)));
  const found = candidates.flatMap((own) => apart(own.filter(isLikely)));
  const knowsMore = (one: Heading): boolean =>
    found.some((other) => other.missing.length > 0 && overlap(one, other) && matched(one) > matched(other));
  const more = candidates.flatMap((own) => apart(own.filter((one) => !isLikely(one) && one.missing.length > 0)));
  return [...found, ...more.filter(knowsMore)].map((heading) => withNumberRow(heading, rows)).sort(byLikelihood);
}

/** Whether two headings share a row. */
export const overlap = (a: Heading, b: Heading): boolean => a.firstRow <= b.lastRow && b.firstRow <= a.lastRow;

/** Those that share no row with a better one, best first. */
function apart(headings: readonly Heading[]): Heading[] {
  const kept: Heading[] = [];
  const bestFirst = headings.toSorted((a, b) => byLikelihood(a, b) || depthOf(a) - depthOf(b));
  for (const heading of bestFirst) if (!kept.some((better) => overlap(better, heading))) kept.push(heading);
  return kept;
}

const isLikely = (heading: Heading): boolean =>
  matched(heading) >= 2 && matched(heading) * 2 >= requiredOf(heading.dataset).length;

/** Whether two headings are equally good: then nobody can tell which dataset is meant. */
export const equallyLikely = (a: Heading, b: Heading): boolean => byLikelihood(a, b) === 0;

/** A title right above a heading must not count as its first row. */
const depthOf = (heading: Heading): number => heading.lastRow - heading.firstRow;

const matched = (heading: Heading): number => heading.columns.size + (heading.groups[0]?.columns.size ?? 0);

/** Complete headings first; of others, those that understand most of what stands there. */
function byLikelihood(a: Heading, b: Heading): number {
  const isIncomplete = (heading: Heading): number => (heading.missing.length > 0 ? 1 : 0);
  const incomplete = isIncomplete(a) - isIncomplete(b);
  const carried = a.carried.length - b.carried.length;
  const known = matched(b) - matched(a);
  const missing = a.missing.length - b.missing.length;
  const groups = b.groups.length - a.groups.length;
  // What titles above its rows may give makes a heading no less complete; of a guess it says nothing.
  if (isIncomplete(a) + isIncomplete(b) === 2) return known || missing + carried || groups;
  return incomplete || carried || known || groups;
}

/** Columns without which the dataset cannot be understood. */
const requiredOf = (dataset: Incoming): string[] =>
  Object.entries(dataset.columns).flatMap(([name, column]) => (column.nullable ? [] : [name]));

function headingsAt(dataset: Incoming, rows: readonly TopRow[], first: number, given: Given): Heading[] {
  const found: Heading[] = [];
  for (let last = first + 1; last <= Math.min(rows.length, first + deepest); last++) {
    // A record between two rows of titles must not become a part of one heading.
    if (rows[last - 1]?.cells.some(isDatum)) break;
    const implied = given.impliedBy(rows.slice(0, last));
    const heading = headingOf(dataset, rows.slice(first, last), { words: given.words, implied });
    const best = found.at(-1);
    if (!best || weight(heading) > weight(best)) found.push(heading);
  }
  return found;
}

const weight = (heading: Heading): number => matched(heading) + heading.groups.length;

/** A merged heading stands in its first cell only: the empty ones to its right, with something below, are under it. */
function filledForward(cells: readonly string[], width: number): string[] {
  let last = "";
  return Array.from({ length: width }, (_, place) => {
    const own = (cells[place] ?? "").trim();
    if (own !== "") last = own;
    return last;
  });
}

const lastFilled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== "") + 1;

/** What heads each cell: its lowest text, and the merged texts above that. */
function headedCells(rows: readonly TopRow[], width: number): HeadedCells {
  const over = rows.map(({ cells }) => filledForward(cells, width));
  return (place) => {
    const level = rows.findLastIndex(({ cells }) => (cells[place] ?? "").trim() !== "");
    const own = (rows[level]?.cells[place] ?? "").trim();
    const groups = over.slice(0, Math.max(0, level)).map((cells) => cells[place] ?? "");
    const group = groups.findLast((text) => text !== "") ?? "";
    const above = rows.slice(0, Math.max(0, level)).map(({ cells }) => cells[place] ?? "");
    return { texts: [`${group} ${own}`.trim(), own, ...above].filter((text) => text.trim() !== ""), own, group };
  };
}

function headingOf(
  dataset: Incoming,
  rows: readonly TopRow[],
  { words, implied }: { readonly words: HeadingWords; readonly implied: ReadonlySet<string> }
): Heading {
  const width = Math.max(...rows.map(({ cells }) => lastFilled(cells)));
  const cellAt = headedCells(rows, width);
  const placed = placesIn(dataset, words.of(dataset), width, cellAt);
  const { columns, groups } = placed;
  const given = new Set([...columns.keys(), ...implied, ...(groups.size > 0 ? [dataset.wide?.over] : [])]);
  const lacking = requiredOf(dataset).filter((name) => !given.has(name));
  const mayBeTitle = (name: string): boolean => isSection(dataset, name);
  const places = Array.from({ length: width }, (_, place) => place);
  return {
    dataset,
    firstRow: rows[0]?.row ?? 0,
    lastRow: rows.at(-1)?.row ?? 0,
    ...placed,
    groups: [...groups].map(([value, of]) => ({ value, columns: of })),
    missing: lacking.filter((name) => !mayBeTitle(name)),
    carried: lacking.filter(mayBeTitle),
    titles: places.map((place) => (cellAt(place).texts[0] ?? "").replaceAll("\u0001", "")),
    titled: new Set(places.filter((place) => cellAt(place).own !== "")),
    from: 0,
    until: Infinity,
    width
  };
}

/** Whether offices may write a column as a title above its rows. */
function isSection(dataset: Incoming, name: string): boolean {
  const column = dataset.columns[name];
  return column?.section === true || (column?.type === "text" && column.region !== undefined);
}

/** Whether a row only numbers the columns: (1) (2) (3). */
export function isNumberRow({ cells }: TopRow): boolean {
  const numbers = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return numbers.length >= 3 && numbers.every((cell, i) => new RegExp(`^\\(?\u0001?${i + 1}\\)?$`).test(cell));
}

/** Many tables number their columns below the heading: that row is heading too. */
function withNumberRow(heading: Heading, rows: readonly TopRow[]): Heading {
  const next = rows.find((row) => row.row > heading.lastRow && row.cells.some((cell) => cell.trim() !== ""));
  return next && isNumberRow(next) ? { ...heading, lastRow: next.row } : heading;
}
