import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import { normaliseSpelling } from "../regions/spellings.ts";
import { monthOf } from "./months.ts";

/** One record of the top of a file: its row number as a spreadsheet shows it, and its cells. */
export interface TopRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The columns of a matrix under one value of the contract's `over` column. */
export interface Group {
  readonly value: number;
  /** Contract column -> place of the cell, from 0. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Where a dataset's table begins in a file and which cell holds which column. */
export interface Heading {
  readonly dataset: Incoming;
  /** Row numbers of the first and last row of the heading; a row that numbers the columns belongs to it. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Contract column -> place of the cell, from 0. Outside of the groups. */
  readonly columns: ReadonlyMap<string, number>;
  readonly groups: readonly Group[];
  /** Required columns that the table lacks. */
  readonly missing: readonly string[];
  /** Cells up to the last one that has a heading. */
  readonly width: number;
}

/** The best heading of each dataset that is at all likely, best first. */
export function findHeadings(rows: readonly TopRow[], implied: ReadonlySet<string>): Heading[] {
  const found = datasets.flatMap((dataset) => {
    const candidates = rows.flatMap((row, i) => headingsAt(dataset, row, rows[i + 1], implied));
    const best = candidates.sort((a, b) => byLikelihood(a, b) || rowsOf(a) - rowsOf(b))[0];
    return best && matched(best) >= 2 && matched(best) * 2 >= requiredOf(dataset).length ? [best] : [];
  });
  return found.map((heading) => withNumberRow(heading, rows)).sort(byLikelihood);
}

/** Whether two headings are equally good: then nobody can tell which dataset is meant. */
export const equallyLikely = (a: Heading, b: Heading): boolean => byLikelihood(a, b) === 0;

/** A title right above a heading must not count as its first row. */
const rowsOf = (heading: Heading): number => heading.lastRow - heading.firstRow;

const matched = (heading: Heading): number => heading.columns.size + (heading.groups[0]?.columns.size ?? 0);

function byLikelihood(a: Heading, b: Heading): number {
  return a.missing.length - b.missing.length || matched(b) - matched(a) || b.groups.length - a.groups.length;
}

/** Columns without which the dataset cannot be understood. */
const requiredOf = (dataset: Incoming): string[] =>
  Object.entries(dataset.columns).flatMap(([name, column]) => (column.nullable ? [] : [name]));

type ColumnFinder = (texts: readonly string[]) => string | undefined;

const finders = new Map<string, ColumnFinder>();

const finderFor = (dataset: Incoming): ColumnFinder => {
  const known = finders.get(dataset.name) ?? columnFinder(dataset);
  finders.set(dataset.name, known);
  return known;
};

/** Finds a contract's column by any of the ways its heading may be written, with or without a remark in brackets. */
function columnFinder(dataset: Incoming): ColumnFinder {
  const bySpelling = new Map<string, string>();
  for (const [name, { title, aliases = [] }] of Object.entries(dataset.columns)) {
    for (const text of [name, title.id, title.en, ...aliases]) {
      const spelling = normaliseSpelling(text);
      if (!bySpelling.has(spelling)) bySpelling.set(spelling, name);
    }
  }
  return (texts) =>
    texts
      .flatMap((text) => (text.includes("(") ? [text, text.replace(/\([^)]*\)/g, "")] : [text]))
      .map((text) => bySpelling.get(normaliseSpelling(text)))
      .find((name) => name !== undefined);
}

function headingsAt(
  dataset: Incoming,
  row: TopRow,
  below: TopRow | undefined,
  implied: ReadonlySet<string>
): Heading[] {
  const single = headingOf(dataset, [row], (place) => ({ texts: [row.cells[place] ?? ""], group: "" }), implied);
  if (!below) return [single];
  const over = filledForward(row.cells, below.cells);
  const texts = (place: number) => {
    const [group, own, sub] = [over[place] ?? "", row.cells[place] ?? "", below.cells[place] ?? ""];
    return { texts: sub.trim() === "" ? [own] : [`${group} ${sub}`, sub, own], group: sub.trim() === "" ? "" : group };
  };
  const double = headingOf(dataset, [row, below], texts, implied);
  return matched(double) + double.groups.length > matched(single) ? [single, double] : [single];
}

/** A merged heading stands in its first cell only: the empty ones to its right, with something below, are under it. */
function filledForward(cells: readonly string[], below: readonly string[]): string[] {
  let last = "";
  return Array.from({ length: Math.max(cells.length, below.length) }, (_, place) => {
    const own = (cells[place] ?? "").trim();
    if (own !== "") last = own;
    return last;
  });
}

type TextsAt = (place: number) => { readonly texts: readonly string[]; readonly group: string };

function headingOf(
  dataset: Incoming,
  rows: readonly [TopRow, ...TopRow[]],
  textsAt: TextsAt,
  implied: ReadonlySet<string>
): Heading {
  const width = Math.max(...rows.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== "") + 1));
  const { columns, groups } = placesOf(dataset, width, textsAt);
  const given = new Set([
    ...columns.keys(),
    ...implied,
    ...(groups.size > 0 && dataset.wide ? [dataset.wide.over] : [])
  ]);
  return {
    dataset,
    firstRow: rows[0].row,
    lastRow: (rows.at(-1) ?? rows[0]).row,
    columns,
    groups: [...groups].map(([value, of]) => ({ value, columns: of })),
    missing: requiredOf(dataset).filter((name) => !given.has(name)),
    width
  };
}

type Places = Map<string, number>;

/** Where each column stands: the first cell that is headed as it, in each group and outside of them. */
function placesOf(
  dataset: Incoming,
  width: number,
  textsAt: TextsAt
): { columns: Places; groups: Map<number, Places> } {
  const find = finderFor(dataset);
  const columns: Places = new Map();
  const groups = new Map<number, Places>();
  for (let place = 0; place < width; place++) {
    const { texts, group } = textsAt(place);
    const name = find(texts);
    if (name === undefined) continue;
    const value = dataset.wide?.columns.includes(name) ? groupValue(group) : null;
    const target = value === null ? columns : (groups.get(value) ?? new Map());
    if (value !== null) groups.set(value, target);
    if (!target.has(name)) target.set(name, place);
  }
  return { columns, groups };
}

/** The value that a group's heading stands for: a month's name or number. */
function groupValue(group: string): number | null {
  const number = /^[\s\u0001]*(\d{1,2})\s*$/.exec(group)?.[1];
  return number === undefined ? monthOf(group.replace(/^\s*bulan\b/i, "")) : Number(number);
}

/** Many tables number their columns below the heading, (1) (2) (3): that row is heading too. */
function withNumberRow(heading: Heading, rows: readonly TopRow[]): Heading {
  const next = rows.find((row) => row.row > heading.lastRow && row.cells.some((cell) => cell.trim() !== ""));
  const numbers = (next?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  const counts = numbers.length >= 3 && numbers.every((cell, i) => new RegExp(`^\\(?\u0001?${i + 1}\\)?$`).test(cell));
  return next && counts ? { ...heading, lastRow: next.row } : heading;
}
