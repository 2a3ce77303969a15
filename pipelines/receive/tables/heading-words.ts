import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import { guards } from "../../../data/contracts/incoming/guards.ts";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import type { Column } from "../../../data/contracts/table.ts";
import { normaliseSpelling } from "../../regions/spellings.ts";
import { valueAnswers } from "../meaning/answers.ts";
import { columnAnswers, type MappingLine } from "../meaning/mapping.ts";
import { monthOf } from "./months.ts";
import { spellingsOf } from "../meaning/code-spellings.ts";

/** How a heading was recognised: as the contract calls its column, by an alias, or by the office's own answer. */
export type FoundBy = "name" | "alias" | "mapping";

/** A contract's column that a heading names. */
export interface Found {
  readonly name: string;
  readonly by: FoundBy;
}

/** Value of a matrix's `over` column: a month's number or a code. */
export type GroupValue = number | string;

/** A heading that stands for a group and a column of it at once: "Januari Penghuni". */
export interface FoundInGroup extends Found {
  readonly value: GroupValue;
}

/** A heading also without its remark in brackets. */
const variants = (text: string): string[] =>
  (text.includes("(") ? [text, text.replace(/\([^)]*\)/g, "")] : [text]).map(normaliseSpelling);

/** Every writing of one of the columns -> its name. */
function namesBySpelling(columns: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([name, texts]) => texts.map((text) => [normaliseSpelling(text), name]))
  );
}

const titlesOf = (name: string, { title, aliases = [] }: Column): string[] => [name, title.id, title.en, ...aliases];

const guardNames = namesBySpelling(
  Object.fromEntries(Object.entries(guards).map(([name, column]) => [name, titlesOf(name, column)]))
);

const codeAliasesOf = (column: Column): readonly string[] =>
  (column.type === "text" ? column.codeAliases : undefined) ?? [];

const totalGroup = /^(sub|grand)?(total|jumlah|jml)/;

/** All words by which one dataset's columns and groups may be headed, the office's answers among them. */
export class DatasetWords {
  private readonly dataset: Incoming;
  private readonly columns = new Map<string, Found>();
  private readonly answers: ReadonlyMap<string, string | null>;
  private readonly groups: ReadonlyMap<string, string>;
  private readonly codes: ReadonlyMap<string, string>;

  constructor(dataset: Incoming, lines: readonly MappingLine[]) {
    this.dataset = dataset;
    this.answers = columnAnswers(lines, dataset);
    this.groups = groupSpellings(dataset, lines);
    this.codes = namesBySpelling(
      Object.fromEntries(Object.entries(dataset.columns).map(([name, column]) => [name, codeAliasesOf(column)]))
    );
    for (const [name, { title, aliases = [] }] of Object.entries(dataset.columns)) {
      for (const text of [name, title.id, title.en]) this.add(text, { name, by: "name" });
      for (const text of aliases) this.add(text, { name, by: "alias" });
    }
  }

  private add(text: string, found: Found): void {
    const spelling = normaliseSpelling(text);
    if (spelling !== "" && !this.columns.has(spelling)) this.columns.set(spelling, found);
  }

  /** Every writing that heads something, normalised. */
  get spellings(): string[] {
    return [...this.columns.keys(), ...this.answers.keys(), ...this.groups.keys(), ...this.codes.keys()];
  }

  /** The column that one of the texts heads, or undefined. */
  find(texts: readonly string[]): Found | undefined {
    const spellings = texts.flatMap(variants);
    const answered = spellings.find((spelling) => this.answers.has(spelling));
    if (answered !== undefined) {
      const name = this.answers.get(answered);
      return name ? { name, by: "mapping" } : undefined;
    }
    return spellings.map((spelling) => this.columns.get(spelling)).find((found) => found !== undefined);
  }

  /** The part of the place whose code one of the texts heads, or undefined. */
  findCode = (texts: readonly string[]): string | undefined => foundIn(this.codes, texts);

  /** The columns of which one of the texts heads the sum; none when it heads no sum. */
  findSum(texts: readonly string[]): readonly string[] {
    const { aliases = [], of = [] } = this.dataset.rowSum ?? {};
    const known = new Set(aliases.map(normaliseSpelling));
    return texts.flatMap(variants).some((spelling) => known.has(spelling)) ? of : [];
  }

  /** The guard that one of the texts heads, or undefined. */
  findGuard = (texts: readonly string[]): string | undefined => foundIn(guardNames, texts);

  /** Whether the office answered that the column is to be left out. */
  ignores = (texts: readonly string[]): boolean =>
    texts.flatMap(variants).some((spelling) => this.answers.get(spelling) === null);

  /** The same as `find`, for a column of the matrix's groups only. */
  findRepeated(texts: readonly string[]): Found | undefined {
    const found = this.find(texts);
    return found && this.dataset.wide?.columns.includes(found.name) ? found : undefined;
  }

  /** What a group's heading stands for, or null. */
  groupOf(text: string): GroupValue | null {
    if (!this.dataset.wide || text.trim() === "") return null;
    const column = this.dataset.columns[this.dataset.wide.over];
    if (column?.type === "text") {
      return this.groups.get(normaliseSpelling(text.replace(/^[\s\u0001]*\(?\d+[.)]\s*/, ""))) ?? null;
    }
    const number = /^[\s\u0001]*(\d{1,2})\s*$/.exec(text)?.[1];
    return number === undefined ? monthOf(text.replace(/^\s*bulan\b/i, "")) : Number(number);
  }

  /** Whether a group's heading says that the sums over all groups stand below it. */
  isTotal = (group: string): boolean => totalGroup.test(normaliseSpelling(group));

  /** A column of the groups and the group that two texts name, or undefined. */
  findPair(column: string, group: string): FoundInGroup | undefined {
    const found = this.findRepeated([column]);
    const value = found ? this.groupOf(group) : null;
    return found && value !== null ? { ...found, value } : undefined;
  }

  /** What a heading in one cell says of group and column together: "JAN (REALISASI)", "anak_balita_terlantar_DP". */
  findInOne(text: string): FoundInGroup | undefined {
    for (const [group, rest] of splitsOf(text)) {
      const found = this.findPair(rest, group);
      if (found) return found;
    }
    return this.findAlone(text);
  }

  /** Where each group has one column only, the group's heading is that column's. */
  private findAlone(group: string): FoundInGroup | undefined {
    const [name, second] = this.dataset.wide?.columns ?? [];
    if (name === undefined || second !== undefined) return undefined;
    const value = this.groupOf(group);
    return value === null ? undefined : { name, by: "name", value };
  }

  /** The column of a group that is not known: "orang_tua_DP". */
  findInUnknown(text: string): Found | undefined {
    const words = wordsOf(text);
    return words.length > 1 ? this.findRepeated([words.at(-1) ?? ""]) : undefined;
  }
}

const foundIn = (names: ReadonlyMap<string, string>, texts: readonly string[]): string | undefined =>
  texts
    .flatMap(variants)
    .map((spelling) => names.get(spelling))
    .find((name) => name !== undefined);

const wordsOf = (text: string): string[] => text.split(/[^A-Za-z0-9]+/).filter(Boolean);

/** Every way to part a heading in two, either of which may be the group. */
function splitsOf(text: string): [string, string][] {
  const words = wordsOf(text);
  return words.slice(1).flatMap((_, i) => {
    const [head, tail] = [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")];
    return [[head, tail] as [string, string], [tail, head] as [string, string]];
  });
}

/** Writings of a coded `over` column and what the office answered about them; none for a month. */
function groupSpellings(dataset: Incoming, lines: readonly MappingLine[]): ReadonlyMap<string, string> {
  const over = dataset.wide?.over ?? "";
  const column = dataset.columns[over];
  if (column?.type !== "text") return new Map();
  const accepted = spellingsOf(over, column);
  const answered = valueAnswers(lines, dataset, accepted).filter(({ column_name }) => column_name === over);
  return new Map([...accepted, ...answered].map(({ spelling, code }) => [spelling, code]));
}

/** A cell that no heading has: a date, an amount, an identifier. */
export const isDatum = (cell: string): boolean => !/[a-z]/i.test(cell) && (cell.match(/\d/g)?.length ?? 0) >= 8;

/** Texts whose spelling is remembered: a column says the same few things in every row. */
const remembered = 10_000;

/** The words of every dataset. */
export class HeadingWords {
  private readonly byDataset: ReadonlyMap<string, DatasetWords>;
  /** Every writing that heads something in any dataset, normalised. */
  readonly known: ReadonlySet<string>;
  private readonly answers = new Map<string, boolean>();

  constructor(lines: readonly MappingLine[]) {
    this.byDataset = new Map(datasets.map((dataset) => [dataset.name, new DatasetWords(dataset, lines)]));
    this.known = new Set([...this.byDataset.values()].flatMap(({ spellings }) => spellings));
  }

  of(dataset: Incoming): DatasetWords {
    const words = this.byDataset.get(dataset.name);
    if (!words) throw new Error(`no such dataset: ${dataset.name}`);
    return words;
  }

  /** Whether a row has at least two cells that may be headings, and no datum: a quick look before a thorough one. */
  mayHead(cells: readonly string[]): boolean {
    let known = 0;
    for (const cell of cells) {
      if (cell.length === 0 || cell.length > 80) continue;
      if (isDatum(cell)) return false;
      if (this.isKnownOrRemembered(cell)) known++;
    }
    return known >= 2;
  }

  private isKnownOrRemembered(cell: string): boolean {
    const before = this.answers.get(cell);
    if (before !== undefined) return before;
    const now = this.isKnown(cell);
    if (this.answers.size < remembered) this.answers.set(cell, now);
    return now;
  }

  private isKnown(cell: string): boolean {
    const spelling = normaliseSpelling(cell);
    if (/^\d*$/.test(spelling)) return false;
    return this.known.has(spelling) || (/[ _(]/.test(cell) && variants(cell).some((one) => this.known.has(one)));
  }
}
