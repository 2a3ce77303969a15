import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { normaliseSpelling } from "../../regions/spellings.ts";
import type { DatasetWords, Found, FoundBy, FoundInGroup, GroupValue } from "./heading-words.ts";

/** Contract column -> place of the cell, from 0. */
export type Places = ReadonlyMap<string, number>;

/** The texts that head a cell, most telling first; `own` is the lowest, `group` what stands merged above it. */
export type HeadedCells = (place: number) => {
  readonly texts: readonly string[];
  readonly own: string;
  readonly group: string;
};

/** A column in which the file itself states a sum over the groups of its row. */
export interface DeclaredSum {
  readonly title: string;
  readonly place: number;
  /** Contract columns whose values it adds up. */
  readonly of: readonly string[];
}

/**
 * A column of the file that is not read: no heading that is known, a known one again, a group that is not known, the code
 * of a place whose name is there.
 */
export interface UnreadColumn {
  readonly place: number;
  readonly title: string;
  readonly why: "unknown" | "again" | "group" | "ignored" | "code";
  /** Of an unknown group: its heading. */
  readonly group: string;
}

/** What the cells of a heading say. */
interface Placed {
  readonly columns: Map<string, number>;
  readonly foundBy: Map<string, FoundBy>;
  readonly guards: Map<string, number>;
  readonly groups: Map<GroupValue, Map<string, number>>;
  readonly declared: DeclaredSum[];
  readonly unread: UnreadColumn[];
}

/** The column of a group that a cell heads: group above column, column above group, or both in one cell. */
const inGroup = (words: DatasetWords, { own, group }: ReturnType<HeadedCells>): FoundInGroup | undefined =>
  words.findPair(own, group) ?? words.findPair(group, own) ?? words.findInOne(own);

/** A running number heads nothing that is worth telling. */
const isRunningNumber = (title: string): boolean =>
  /^(no|nomor|nourut|nomorurut|nmr)$/.test(normaliseSpelling(title)) || title.trim() === "#";

class Cells {
  readonly placed: Placed = {
    columns: new Map(),
    foundBy: new Map(),
    guards: new Map(),
    groups: new Map(),
    declared: [],
    unread: []
  };
  private readonly dataset: Incoming;
  private readonly words: DatasetWords;
  /** Columns of groups that stand in no known group. */
  private readonly codes: { place: number; title: string; name: string }[] = [];
  private readonly stray: { place: number; title: string; group: string; found: Found; named: boolean }[] = [];

  constructor(dataset: Incoming, words: DatasetWords) {
    this.dataset = dataset;
    this.words = words;
  }

  add(place: number, cell: ReturnType<HeadedCells>): void {
    const { texts } = cell;
    const title = texts[0] ?? "";
    if (title === "") return;
    if (this.words.ignores(texts)) return this.leave(place, title, "ignored");
    if (this.dataset.wide && this.addOfMatrix(place, cell)) return;
    const found = this.words.find(texts);
    if (found) this.addColumn(place, title, found);
    else this.addFurther(place, cell);
  }

  /** A cell that heads none of the dataset's columns by name. */
  private addFurther(place: number, { texts, own, group }: ReturnType<HeadedCells>): void {
    const title = texts[0] ?? "";
    const code = this.words.findCode(texts);
    if (code !== undefined) return void this.codes.push({ place, title, name: code });
    const guard = this.words.findGuard(texts);
    if (guard !== undefined && !this.placed.guards.has(guard)) return void this.placed.guards.set(guard, place);
    const ofUnknown = this.words.findInUnknown(own);
    if (ofUnknown) this.stray.push({ place, title, group: group || own, found: ofUnknown, named: false });
    else this.leave(place, title, "unknown");
  }

  /** Whether the cell heads a column of a group, known or not. */
  private addOfMatrix(place: number, cell: ReturnType<HeadedCells>): boolean {
    const grouped = inGroup(this.words, cell);
    const stray = grouped ? undefined : this.words.findRepeated(cell.texts);
    if (grouped) this.addToGroup(place, cell.texts[0] ?? "", grouped);
    else if (stray) this.addStray(place, cell, stray);
    return grouped !== undefined || stray !== undefined;
  }

  private leave(place: number, title: string, why: UnreadColumn["why"], group = ""): void {
    if (!isRunningNumber(title)) this.placed.unread.push({ place, title, why, group });
  }

  private addToGroup(place: number, title: string, found: FoundInGroup): void {
    const { value } = found;
    const group = this.placed.groups.get(value) ?? new Map<string, number>();
    this.placed.groups.set(value, group);
    if (group.has(found.name)) return this.leave(place, title, "again");
    group.set(found.name, place);
    this.placed.foundBy.set(found.name, found.by);
  }

  private addStray(place: number, { texts, group }: ReturnType<HeadedCells>, found: Found): void {
    const title = texts[0] ?? "";
    if (group !== "" && this.words.isTotal(group)) this.placed.declared.push({ title, place, of: [found.name] });
    else this.stray.push({ place, title, group: group || title, found, named: true });
  }

  private addColumn(place: number, title: string, { name, by }: Found): void {
    if (this.placed.columns.has(name)) return this.leave(place, title, "again");
    this.placed.columns.set(name, place);
    this.placed.foundBy.set(name, by);
    const column = this.dataset.columns[name];
    if (column?.sumOf) this.placed.declared.push({ title: column.title.id, place, of: column.sumOf });
  }

  /** Without any known group the table is a long one, and its columns are ordinary. Codes stand in for names. */
  finish(): Placed {
    for (const { place, title, name } of this.codes) {
      if (this.placed.columns.has(name)) this.leave(place, title, "code");
      else this.addColumn(place, title, { name, by: "alias" });
    }
    const isLong = this.placed.groups.size === 0;
    for (const { place, title, group, found, named } of this.stray) {
      if (!isLong) this.leave(place, title, "group", group);
      else if (named) this.addColumn(place, title, found);
      else this.leave(place, title, "unknown");
    }
    return this.placed;
  }
}

/** Where each column stands: the first cell that is headed as it, in each group and outside of them. */
export function placesIn(dataset: Incoming, words: DatasetWords, width: number, cellAt: HeadedCells): Placed {
  const cells = new Cells(dataset, words);
  for (let place = 0; place < width; place++) cells.add(place, cellAt(place));
  return cells.finish();
}
