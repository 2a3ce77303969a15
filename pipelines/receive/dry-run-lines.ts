import { reasons, type ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import type { DryRunFile, DryRunTable, ReadColumn } from "./dry-run.ts";
import type { Question } from "./meaning/mapping.ts";

const byWords = { name: "judul resmi", alias: "sebutan lain", mapping: "jawaban di mapping.csv" } as const;
const whyWords = {
  unknown: "judul tidak dikenal",
  again: "judul kembar",
  group: "kelompok tidak dikenal",
  ignored: "diabaikan menurut mapping.csv",
  code: "kode wilayah yang namanya ada"
} as const;

function columnLine({ letters, heading, column, group, by, format }: ReadColumn): string {
  const within = group === "" ? "" : ` [${group}]`;
  const from = heading === "" ? letters : `${letters} "${heading}"`;
  return `    ${from} -> ${column}${within} (${byWords[by]})${format === "" ? "" : `; ${format}`}`;
}

const questionLine = ({ kind, written, candidates }: Question): string =>
  `    ${kind} "${written}"${candidates.length > 0 ? `: mungkin ${candidates.join(" atau ")}` : ""}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines];

const listed = (title: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [`  ${title}: ${texts.join(", ")}`];

function formatLine({ format: { delimiter, encoding }, heading_rows: [first, last] }: DryRunTable): string {
  const rows = first === last ? `baris ${first}` : `baris ${first} sampai ${last}`;
  const mark = delimiter === "\t" ? "tab" : delimiter;
  return `  judul kolom di ${rows}${mark === null ? "" : `; pemisah ${mark}; ${encoding ?? ""}`}`;
}

function tableLines(table: DryRunTable): string[] {
  const { part, dataset, title, rows_read, accepted, refused, set_aside } = table;
  const aside = Object.values(set_aside).reduce((sum: number, rows: number) => sum + rows, 0);
  return [
    `  ${part === "" ? "" : `${part}: `}${title} (${dataset})`,
    formatLine(table),
    ...section("kolom:", table.columns.map(columnLine)),
    ...section(
      "tidak dibaca:",
      table.unread.map((one) => `    ${one.letters} "${one.title}" (${whyWords[one.why]})`)
    ),
    ...listed("tidak ada, boleh kosong", table.absent),
    ...listed(
      "dari kepala surat atau kantor",
      Object.entries(table.implied).map((pair) => pair.join(" "))
    ),
    ...listed("dari judul di atas barisnya", table.carried),
    ...section(
      "contoh, data pribadi ditutup:",
      table.sample.map((cells) => `    ${cells.join(" | ")}`)
    ),
    `  ${rows_read} isian: ${accepted} akan diterima, ${rows_read - accepted} akan ditolak; ${aside} baris bukan isian`,
    ...Object.entries(refused).map(([reason, rows]) => `    ${rows}  ${reasons[reason as ReasonCode].title.id}`),
    ...table.warnings.map((warning) => `  !  ${warning}`),
    ...section("akan ditanyakan di mapping.csv:", table.questions.map(questionLine))
  ];
}

/** What a dry run tells of one file, for people. */
export function dryRunLines({ file, tables, notes, problem, understood, questions }: DryRunFile): string[] {
  const refused = problem
    ? [`  akan ditolak: ${problem.where}`, `  sebab: ${problem.what}`, `  lalu: ${problem.next}`]
    : [];
  return [
    file,
    ...refused,
    ...section("yang sudah dikenal:", understood.map(columnLine)),
    ...section("akan ditanyakan di mapping.csv:", questions.map(questionLine)),
    ...tables.flatMap(tableLines),
    ...notes.map((note) => `  !  ${note}`)
  ];
}
