import type { DuckDBValue } from "@duckdb/node-api";
import type { Column } from "../../data/contracts/table.ts";
import type { Instance } from "../../data/instances/instance.ts";
import { draw } from "./draw.ts";
import type { Dress } from "./dress.ts";
import { nameFor } from "./names.ts";
import type { Places } from "./places.ts";
import type { FilePlan } from "./file-plan.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** Who writes the file: the office of the instance, or that of the one regency it is about. */
function signed(instance: Instance, plan: FilePlan, places: Places): { title: string; place: string } {
  const area = String(plan.parameters["area"] ?? instance.scope);
  const code = area.length === 5 ? area : instance.scope;
  return { title: places.fullName(code).toUpperCase(), place: places.called(code) };
}

/** The lines that stand above a table on an office's paper. */
export function writeLetterhead(
  sheet: Sheet,
  width: number,
  { instance, plan, places }: { instance: Instance; plan: FilePlan; places: Places }
): void {
  const { title } = signed(instance, plan, places);
  const lines = [`PEMERINTAH ${title}`, "DINAS SOSIAL", instance.office.address, null, plan.title, null];
  for (const line of lines) {
    const top = sheet.height;
    sheet.row(blank(width, line));
    if (line !== null) sheet.merge(top, 0, top, width - 1);
  }
}

/** A row of nothing, or with a text in its first cell. */
export const blank = (width: number, text: string | null = null): Cell[] =>
  Array.from({ length: width }, (_, i) => (i === 0 ? text : null));

/** Headings that are joined over several columns, and the columns under them. */
export interface Group {
  readonly heading: string;
  readonly from: number;
  readonly to: number;
}

/** Two rows of headings: the groups above, and cells joined from top to bottom where a column is in no group. */
export function writeGroupedHeadings(sheet: Sheet, headings: readonly string[], groups: readonly Group[]): void {
  const top = sheet.height;
  const grouped = (i: number): Group | undefined => groups.find(({ from, to }) => from <= i && i <= to);
  sheet.row(
    headings.map((heading, i) =>
      grouped(i) ? (grouped(i)?.from === i ? (grouped(i)?.heading ?? null) : null) : heading
    )
  );
  sheet.row(headings.map((heading, i) => (grouped(i) ? heading : null)));
  for (const { from, to } of groups) sheet.merge(top, from, top, to);
  headings.forEach((_, i) => {
    if (!grouped(i)) sheet.merge(top, i, top + 1, i);
  });
}

/** The block below a table: place and day, the head of the office, a name and a number. */
export function writeSignature(
  sheet: Sheet,
  width: number,
  { instance, plan, places, seed }: { instance: Instance; plan: FilePlan; places: Places; seed: number }
): void {
  const { place } = signed(instance, plan, places);
  const number = String(Math.floor(draw(seed, "nip", plan.name) * 9000) + 1000);
  const right = (text: string | null): Cell[] =>
    Array.from({ length: width }, (_, i) => (i === width - 2 ? text : null));
  const lines = [
    null,
    `${place}, 31 Desember ${plan.year}`,
    "Kepala Dinas Sosial",
    null,
    null,
    nameFor(1, plan.name),
    `NIP. 19990101 202001 1 ${number}`
  ];
  for (const line of lines) sheet.row(right(line));
}

/** Whether offices write the sum of the column below it: counts and rupiah. */
export const isSummed = (column: Column | undefined): boolean =>
  (column?.type === "money" || column?.type === "integer") && column.unit !== undefined;

/** Sums of the columns of a table that have any, by their place. */
export class Sums {
  readonly #sums = new Map<number, { readonly isMoney: boolean; sum: number }>();

  /** Adds a value of the column, which must be one that offices add up. */
  add(place: number, column: Column | undefined, value: DuckDBValue | undefined): void {
    const known = this.#sums.get(place) ?? { isMoney: column?.type === "money", sum: 0 };
    known.sum += Number(value ?? 0);
    this.#sums.set(place, known);
  }

  /** The last row of the table; sums stand under their columns, too high by `error`. */
  write(sheet: Sheet, width: number, { dress, word, error }: { dress: Dress; word: string; error: number }): void {
    const cells = blank(width, word);
    for (const [place, { isMoney, sum }] of this.#sums)
      cells[place] = (isMoney ? dress.money : dress.number)(sum + error);
    sheet.row(cells);
  }
}
