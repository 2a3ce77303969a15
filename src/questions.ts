import type { Bilingual } from "../data/contracts/table.ts";
import source from "../data/reference/questions.csv?raw";
import { csvRows } from "./csv-rows.ts";

/** Who asks. The words stand under the same names. */
export const readers = [
  "public",
  "press",
  "auditors",
  "council",
  "planners",
  "leaders",
  "homes",
  "staff",
  "business",
  "researchers"
] as const;
export type Reader = (typeof readers)[number];

/** Where a question is answered: a page's path, or any page of a kind of region, and the figure or section on it. */
export interface Answer {
  readonly page: string;
  readonly figure: string;
}

/** Stands for the page of whichever district, or of the office's area. */
export const [anyDistrict, wholeArea] = ["@district", "@area"] as const;

/** What readers come to ask, after a study of five articles about social offices and of what auditors and planners need. */
export interface Question {
  readonly number: number;
  readonly reader: Reader;
  readonly question: Bilingual;
  /** Null where the office's files cannot tell; the note says why. */
  readonly answer: Answer | null;
  /** What of it is not available, and why. */
  readonly note?: Bilingual;
}

function readQuestion(row: Readonly<Record<string, string>>): Question {
  const text = (column: string): string => row[column] ?? "";
  const reader = readers.find((known) => known === row["reader"]);
  if (!reader) throw new Error(`unknown reader of question ${text("number")}`);
  const note = { id: text("note_id"), en: text("note_en") };
  return {
    number: Number(text("number")),
    reader,
    question: { id: text("question_id"), en: text("question_en") },
    answer: text("page") === "" ? null : { page: text("page"), figure: text("figure") },
    ...(note.id === "" ? {} : { note })
  };
}

/** Every question, in the order of `data/reference/questions.csv`. */
export const questions: readonly Question[] = csvRows(source).map(readQuestion);
