import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import type { Home } from "../../home.ts";
import { Refusal } from "../../refusal.ts";
import { normaliseSpelling } from "../../regions/spellings.ts";
import { cellsOf, neutralCell } from "../tables/csv-text.ts";
import { ownFolder } from "../store/home-folders.ts";

/** What is asked of the office: which column a heading is, which code a writing is, or which region a name is. */
export type QuestionKind = "column" | "value" | "region";

/** Something that the office wrote and no rule understands. Never a personal value. */
export interface Question {
  readonly kind: QuestionKind;
  /** Name of the contract. */
  readonly dataset: string;
  /** Contract column; "" of a heading. */
  readonly column: string;
  /** Code of the region within which the name was looked for; "" of the others. */
  readonly within: string;
  /** As it stands in the file. */
  readonly written: string;
  /** Rows of the file in which it was first met; 0 of a heading. */
  readonly rows: number;
  /** What it may be, the nearest first; a suggestion only. */
  readonly candidates: readonly string[];
}

/** A line of the mapping file. */
export interface MappingLine extends Question {
  /** What the office answered; "" when it has not. */
  readonly answer: string;
  /** Line of the file, the heading being line 1. */
  readonly line: number;
}

/** The answer by which something is left out on purpose. */
const ignored = "abaikan";

export const kinds: readonly string[] = ["column", "value", "region"] satisfies QuestionKind[];
const names = ["kind", "dataset", "column", "within", "written", "rows", "candidates", "answer"] as const;
type Name = (typeof names)[number];

const mappingPath = (home: Home): string => join(home.private, "mapping.csv");

/** A spreadsheet may have saved it again: with another delimiter, in another encoding, cells in quotes. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252").decode(bytes);
}

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Without the apostrophe that keeps a spreadsheet from running a cell as a formula. */
const unguarded = (text: string): string => text.replace(/^'(?=[=+\-@])/, "");

/**
 * Every line of the office's mapping file; none when there is no file. Refuses one without its columns. A line that means
 * nothing stays among them and answers nothing: `wrongAnswers` tells of it.
 */
export function readMapping(home: Home): MappingLine[] {
  const path = mappingPath(home);
  if (!existsSync(path)) return [];
  const [header = "", ...lines] = textOf(path).split(/\r\n|\n|\r/);
  const [delimiter = ","] = [",", ";", "\t"].sort((a, b) => cellsOf(header, b).length - cellsOf(header, a).length);
  const places = placesOf(cellsOf(header, delimiter));
  return lines.flatMap((text, i) => {
    const cells = cellsOf(text, delimiter).map(tidy).map(unguarded);
    return cells.every((cell) => cell === "") ? [] : [lineOf(cells, places, i + 2)];
  });
}

function placesOf(header: readonly string[]): ReadonlyMap<Name, number> {
  const titles = header.map(normaliseSpelling);
  const places = new Map(names.map((name) => [name, titles.indexOf(name)] as const));
  const missing = names.filter((name) => places.get(name) === -1);
  if (missing.length > 0) {
    throw new Refusal(`Berkas pemetaan tidak punya kolom: ${missing.join(", ")}.`, {
      where: "mapping.csv, baris 1",
      next: `Kembalikan baris pertamanya menjadi: ${names.join(",")}. Atau hapus berkas itu supaya dibuat lagi.`
    });
  }
  return places;
}

function lineOf(cells: readonly string[], places: ReadonlyMap<Name, number>, line: number): MappingLine {
  const cell = (name: Name): string => cells[places.get(name) ?? -1] ?? "";
  return {
    kind: cell("kind").toLowerCase() as QuestionKind,
    dataset: datasetCalled(cell("dataset"))?.name ?? cell("dataset"),
    column: cell("column"),
    within: cell("within"),
    written: cell("written"),
    rows: Number(cell("rows")) || 0,
    candidates: cell("candidates").split("|").map(tidy).filter(Boolean),
    answer: cell("answer"),
    line
  };
}

/** A dataset as the office is told of it: its title, and the code that stands in the mapping file. */
export const titled = ({ name, title }: Incoming): string => `${title.id} (${name})`;

/** The dataset that a text names by its code, by its title, or by both as they are told. */
export const datasetCalled = (text: string): Incoming | undefined =>
  datasets.find((dataset) => [dataset.name, dataset.title.id, dataset.title.en, titled(dataset)].some(isSpelt(text)));

const isSpelt =
  (text: string) =>
  (other: string): boolean =>
    normaliseSpelling(text) === normaliseSpelling(other);

/** The column of the dataset that a text names, or undefined. */
export const columnCalled = ({ columns }: Incoming, text: string): string | undefined =>
  Object.entries(columns).find(([name, { title }]) => [name, title.id, title.en].some(isSpelt(text)))?.[0];

/** Whether the office says that it is to be left out. */
export const isIgnored = ({ answer }: MappingLine): boolean => isSpelt(answer)(ignored);

/** The answered lines of one kind about one dataset. */
export const answersOf = (lines: readonly MappingLine[], kind: QuestionKind, dataset: string): MappingLine[] =>
  lines.filter((line) => line.kind === kind && line.dataset === dataset && line.answer !== "");

/**
 * What the office says its headings are: normalised heading -> contract column, null for one that is to be left out.
 * An answer that is no column of the dataset says nothing.
 */
export function columnAnswers(lines: readonly MappingLine[], dataset: Incoming): ReadonlyMap<string, string | null> {
  return new Map(
    answersOf(lines, "column", dataset.name).flatMap((line): [string, string | null][] => {
      const meant = isIgnored(line) ? null : columnCalled(dataset, line.answer);
      return meant === undefined ? [] : [[normaliseSpelling(line.written), meant]];
    })
  );
}

const keyOf = ({ kind, dataset, column, within, written }: Question): string =>
  [kind, dataset, column, within, normaliseSpelling(written)].join("\u0000");

type Line = Question & { readonly answer: string };

const byKey = (a: Question, b: Question): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/**
 * Makes the mapping file hold what the office answered and, of `open`, what it did not: a question goes when nothing asks
 * it any more, an answer never does. Leaves the file as it is when that changes nothing.
 */
export function keepQuestions(home: Home, open: readonly Question[]): void {
  const before = readMapping(home);
  const lines = new Map<string, Line>();
  for (const question of open) {
    if (!lines.has(keyOf(question))) lines.set(keyOf(question), { ...question, answer: "" });
  }
  for (const line of before) if (line.answer !== "") lines.set(keyOf(line), line);
  const after = [...lines.values()].sort(byKey);
  if (contentOf(after) !== contentOf(before.toSorted(byKey))) write(home, after);
}

/** Takes out of the mapping file what only files asked that are forgotten. */
export function withdrawQuestions(home: Home, forgotten: readonly Question[], left: readonly Question[]): void {
  const gone = new Set(forgotten.map(keyOf));
  const others = readMapping(home).filter((line) => !gone.has(keyOf(line)));
  keepQuestions(home, [...others, ...left]);
}

function contentOf(lines: readonly Line[]): string {
  const texts = lines.map((line) =>
    names.map((name) => {
      const value = line[name];
      return neutralCell(tidy(typeof value === "object" ? value.join(" | ") : String(value)));
    })
  );
  return [names, ...texts].map((cells) => `${cells.join(",")}\r\n`).join("");
}

/** With a byte order mark, without which Excel takes UTF-8 for something else. */
function write(home: Home, lines: readonly Line[]): void {
  const path = mappingPath(home);
  ownFolder(home.private);
  if (existsSync(`${path}.part`)) rmSync(`${path}.part`);
  writeFileSync(`${path}.part`, `\uFEFF${contentOf(lines)}`, { mode: 0o600 });
  chmodSync(`${path}.part`, 0o600);
  renameSync(`${path}.part`, path);
}

/** Changes whenever an answer does, and with nothing else: questions alone change the meaning of no file. */
export function mappingDigest(home: Home): string {
  const answers = readMapping(home)
    .filter(({ answer }) => answer !== "")
    .map((line) => `${keyOf(line)}\u0000${normaliseSpelling(line.answer)}`)
    .sort();
  return answers.length === 0 ? "" : createHash("sha256").update(JSON.stringify(answers)).digest("hex");
}
