import {
  disclosureLevels,
  regionLevels,
  type DisclosureLevel
} from "../../data/contracts/published/disclosure-report.ts";
import { isDisclosing, type DisclosingDraft, type Draft } from "../protect/draft.ts";
import { statesOf } from "../protect/masks.ts";
import type { Filled } from "./filled.ts";

/** What one row has in it, shown or hidden. */
interface Tally {
  cells: number;
  hidden: number;
  people: number;
  hiddenPeople: number;
}

/** Provinces have 2 characters, and each level below a point and two more, or four. */
const levelOf = (region: string): (typeof regionLevels)[number] =>
  regionLevels[region.split(".").length - 1] ?? "village";

const percentOf = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

/** How much is hidden in each table at each level, told from drafts and what became of them. */
export function levelsHidden(drafts: readonly Draft[], filled: readonly Filled[]): Filled {
  const rows = drafts.flatMap((draft, index) => (isDisclosing(draft) ? rowsFor(draft, filled[index]?.rows ?? []) : []));
  return { table: disclosureLevels, rows };
}

function rowsFor(draft: DisclosingDraft, shown: Filled["rows"]): DisclosureLevel[] {
  const tallies = new Map<string, Tally>();
  for (const [index, { values }] of draft.rows.entries()) {
    const level = levelOf(String(values["region_code"]));
    const tally = tallies.get(level) ?? { cells: 0, hidden: 0, people: 0, hiddenPeople: 0 };
    tallies.set(level, tally);
    countRow(tally, draft, index, shown[index] ?? {});
  }
  return [...tallies].flatMap(([level, { cells, hidden, people, hiddenPeople }]) =>
    cells === 0
      ? []
      : [
          {
            table_name: draft.table.name,
            level: level as DisclosureLevel["level"],
            cells,
            hidden,
            hidden_percent: percentOf(hidden, cells),
            people_percent: people === 0 ? null : percentOf(hiddenPeople, people)
          }
        ]
  );
}

function countRow(tally: Tally, { table, rows }: DisclosingDraft, index: number, shown: Filled["rows"][number]): void {
  const row = rows[index];
  if (row === undefined) return;
  const counted = new Set(statesOf(table, row));
  for (const column of Object.keys(table.disclosure.numbers)) {
    const { state = "", counts } = table.columns[column] ?? {};
    if (!counted.has(state)) continue;
    const isHidden = shown[state] === "suppressed";
    const people = counts === "people" ? Number(row.values[column]) : 0;
    tally.cells += 1;
    tally.people += people;
    if (isHidden) tally.hidden += 1;
    if (isHidden) tally.hiddenPeople += people;
  }
}
