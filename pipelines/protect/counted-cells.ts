import type { Disclosure, NumberOf } from "../../data/contracts/disclosure.ts";
import type { Column } from "../../data/contracts/table.ts";
import { isCounted, maskOf, type DisclosingDraft, type DraftRow } from "./draft.ts";
import { idOf, placeOf, type Numbered } from "./place.ts";
import type { Thresholds } from "./thresholds.ts";
import { thresholdOf } from "./thresholds.ts";

/** A number of the release: what is known of it before anything is hidden. */
export interface CountedCell extends Numbered {
  readonly value: number;
  readonly counts: NonNullable<Column["counts"]>;
  /** Of its tier: counts of people from 1 to this less 1 are small. */
  readonly threshold: number;
  /** The masks that hide it, one for each table it stands in. */
  readonly masks: readonly string[];
}

/**
 * Every number of the drafts once, however many tables show it. Throws where two tables give one number two values, naming
 * the number, never the values.
 */
export function countedCells(drafts: readonly DisclosingDraft[], thresholds: Thresholds): Map<string, CountedCell> {
  const cells = new Map<string, CountedCell>();
  const numbers = numbersByName(drafts.map(({ table }) => table.disclosure));
  for (const { table, rows } of drafts) {
    for (const row of rows) for (const cell of cellsOfRow(table, row, thresholds, numbers)) add(cells, cell);
  }
  return cells;
}

/** Each number with what all tables together say of it. */
function numbersByName(disclosures: readonly Disclosure[]): ReadonlyMap<string, NumberOf> {
  const declared = Map.groupBy(
    disclosures.flatMap(({ numbers }) => Object.values(numbers)),
    ({ name }) => name
  );
  return new Map(
    [...declared].map(([name, all]) => [
      name,
      {
        name,
        apart: all.flatMap(({ apart = [] }) => apart),
        within: all.flatMap(({ within = [] }) => within),
        partial: all.flatMap(({ partial = [] }) => partial)
      }
    ])
  );
}

function cellsOfRow(
  table: DisclosingDraft["table"],
  row: DraftRow,
  thresholds: Thresholds,
  numbers: ReadonlyMap<string, NumberOf>
): CountedCell[] {
  const { disclosure } = table;
  const place = placeOf(disclosure, row.values);
  const threshold = thresholdOf(disclosure, row.values, thresholds);
  return Object.entries(disclosure.numbers).flatMap(([name, declared]) => {
    const number = {
      ...(numbers.get(declared.name) ?? declared),
      ...(declared.beyondParts ? { beyondParts: true as const } : {})
    };
    const { counts: counted, state } = table.columns[name] ?? {};
    const counts = disclosure.only ? "people" : counted;
    if (counts === undefined || state === undefined) throw new Error(`not a counted column: ${table.name}.${name}`);
    if (!isCounted(table, row, state)) return [];
    const value = Number(row.values[name]);
    return [
      { id: idOf(number.name, place), number, place, value, counts, threshold, masks: [maskOf(table, row, state)] }
    ];
  });
}

function add(cells: Map<string, CountedCell>, cell: CountedCell): void {
  const known = cells.get(cell.id);
  if (known && known.value !== cell.value) throw new Error(`two values of one number: ${cell.id}`);
  cells.set(cell.id, known ? { ...cell, masks: [...known.masks, ...cell.masks] } : cell);
}
