import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import type { Instance } from "../../../data/instances/instance.ts";
import { Refusal } from "../../refusal.ts";
import { equallyLikely, findHeadings, overlap, type Heading, type TopRow } from "./heading.ts";
import type { HeadingWords } from "./heading-words.ts";
import { titled, type Question } from "../meaning/mapping.ts";
import { nearest } from "./near.ts";

/** The heading must stand within so many rows. */
export const topRows = 100;

/** Rows up to a heading in which a year may be named. */
const letterheadRows = 20;

/**
 * What a table need not say because the office or the rows up to its heading do: contract column -> the text of every row.
 */
export function impliedTexts(instance: Instance, rows: readonly TopRow[]): Map<string, string> {
  const implied = new Map<string, string>();
  if (instance.scope.length > 2) implied.set("regency", instance.scope);
  const year = yearNamed(rows.slice(-letterheadRows));
  if (year !== null) implied.set("year", year);
  return implied;
}

/** The one year that titles name ("TAHUN 2024"), or null. */
export function yearNamed(rows: readonly TopRow[]): string | null {
  const [year, other] = new Set(rows.flatMap(({ cells }) => cells.flatMap(yearsNamed)));
  return year !== undefined && other === undefined ? year : null;
}

const yearsNamed = (cell: string): string[] =>
  [...cell.matchAll(/\b(?:tahun|thn|ta|t\.a\.?)(?: anggaran| data)?[ :.]+(20\d\d)\b/gi)].map(([, year = ""]) => year);

/** A table was nearly understood: what the office may answer in the mapping file goes with the refusal. */
export class UnknownColumns extends Refusal {
  readonly heading: Heading;
  readonly questions: readonly Question[];
  constructor(
    what: string,
    where: { readonly where: string; readonly next: string },
    { heading, questions }: { readonly heading: Heading; readonly questions: readonly Question[] }
  ) {
    super(what, where);
    this.heading = heading;
    this.questions = questions;
  }
}

/** The refusal of what holds no table at all. */
export const noTable = (where: string): Refusal =>
  new Refusal("Judul kolom tidak ditemukan: berkas ini bukan salah satu tabel yang dikenal.", {
    where,
    next: `Pastikan satu baris memuat judul kolom seperti di panduan. Tabel yang dikenal: ${datasets.map(({ title }) => title.id).join(", ")}.`
  });

/** The refusal of a table without columns that it must have. */
export function columnsMissing(heading: Heading, missing: readonly string[], where: string): UnknownColumns {
  const titles = missing.map((name) => heading.dataset.columns[name]?.title.id ?? name);
  const questions = questionsAbout(heading, missing);
  const likely = questions.flatMap(({ written, candidates }) =>
    candidates.length > 0 ? [`"${written}" mungkin ${candidates.join(" atau ")}`] : []
  );
  const told = likely.length > 0 ? ` ${likely.join("; ")}.` : "";
  return new UnknownColumns(
    `Mirip "${heading.dataset.title.id}", tetapi kolom wajib tidak ada: ${titles.join(", ")}.${told}`,
    {
      where: `${where}, baris ${heading.firstRow}`,
      next:
        questions.length > 0
          ? `Jawab di berkas pemetaan (mapping.csv, kolom answer) judul mana yang dimaksud, atau betulkan judulnya, lalu jalankan lagi. ${ifAnother(heading)}`
          : "Tambahkan kolom itu atau betulkan judulnya, lalu taruh lagi berkasnya."
    },
    { heading, questions }
  );
}

/** The way out of a wrong guess. */
function ifAnother({ dataset }: Heading): string {
  const others = datasets.filter((other) => other !== dataset).map(titled);
  return `Bila ini bukan ${titled(dataset)}, ganti juga isi kolom dataset di baris-baris itu dengan salah satu: ${others.join(", ")}.`;
}

/** The table's columns that no heading names and one of the unknown headings may mean. */
function questionsAbout({ dataset, unread }: Heading, missing: readonly string[]): Question[] {
  const things = missing.map((name) => writingsOf(dataset, name));
  return unread
    .filter(({ why }) => why === "unknown")
    .map(({ title }) => columnQuestion(dataset.name, title, nearest(title, things)));
}

const writingsOf = (dataset: Heading["dataset"], name: string) => {
  const { title, aliases = [] } = dataset.columns[name] ?? { title: { id: name, en: name } };
  return { name: title.id, writings: [name, title.id, title.en, ...aliases] };
};

const columnQuestion = (dataset: string, written: string, candidates: readonly string[]): Question => ({
  kind: "column",
  dataset,
  column: "",
  within: "",
  written,
  rows: 0,
  candidates
});

/** What is asked about a table that was understood: headings near to a column that it lacks, and unknown groups. */
export function openQuestions({ dataset, columns, groups, unread }: Heading): Question[] {
  const grouped = new Set(groups.flatMap((group) => [...group.columns.keys()]));
  const lacking = Object.keys(dataset.columns).filter((name) => !columns.has(name) && !grouped.has(name));
  const things = lacking.map((name) => writingsOf(dataset, name));
  const about = unread.flatMap(({ why, title, group }): Question[] => {
    if (why === "group" && dataset.columns[dataset.wide?.over ?? ""]?.type === "text") {
      return [{ ...columnQuestion(dataset.name, group, []), kind: "value", column: dataset.wide?.over ?? "" }];
    }
    const candidates = why === "unknown" ? nearest(title, things) : [];
    return candidates.length > 0 ? [columnQuestion(dataset.name, title, candidates)] : [];
  });
  return [...new Map(about.map((question) => [question.written, question])).values()];
}

/**
 * The topmost heading of the candidates that is complete; null when there is no candidate at all. Refuses when none is
 * complete, an incomplete one stands above it, or two are equally good.
 */
export function chooseHeading(candidates: readonly Heading[], where: string): Heading | null {
  const complete = candidates.filter(({ missing }) => missing.length === 0);
  const top = complete.reduce<Heading | undefined>(
    (one, other) => (one && !isAbove(other, one) ? one : other),
    undefined
  );
  const lost = candidates.find(({ missing, lastRow }) => missing.length > 0 && (!top || lastRow < top.firstRow));
  if (lost) throw columnsMissing(lost, [...lost.missing, ...lost.carried], where);
  if (!top) return null;
  const second = complete.find((other) => other !== top && overlap(other, top));
  if (second && equallyLikely(top, second)) throw twoTables(top, second, where);
  return top;
}

const isAbove = (a: Heading, b: Heading): boolean => a.lastRow < b.firstRow;

function twoTables(one: Heading, other: Heading, where: string): Refusal {
  const [first, second] = [one.dataset.title.id, other.dataset.title.id];
  return new Refusal(`Judul kolom cocok dengan dua tabel: "${first}" dan "${second}".`, {
    where: `${where}, baris ${one.firstRow}`,
    next: "Tambahkan kolom yang membedakan keduanya, lalu taruh lagi berkasnya."
  });
}

/** Heading candidates of the top of a table, given what need not be said in it. */
export const candidatesIn = (rows: readonly TopRow[], instance: Instance, words: HeadingWords): Heading[] =>
  findHeadings(rows, { words, impliedBy: (upTo) => new Set(impliedTexts(instance, upTo).keys()) });

/** The rows up to the end of a heading. */
export const upTo = (rows: readonly TopRow[], { lastRow }: Heading): TopRow[] =>
  rows.filter(({ row }) => row <= lastRow);
