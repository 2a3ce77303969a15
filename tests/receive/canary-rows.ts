import { readFileSync } from "node:fs";
import fc from "fast-check";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import type { Column } from "../../data/contracts/table.ts";
import { inProject } from "../../pipelines/home.ts";

/** Values that only a person's record holds, in every writing that could slip through. */
const birthDates = ["19/07/1985", "1985-07-19", "19-07-1985"];
const words = "KANARI";
const numberOf = (n: number): string => `332801120385${String(7000 + n)}`;
const cardOf = (n: number): string => `332801010115${String(8000 + n)}`;

/** Rows per file: the first is faultless, the second is refused. */
const rowsPerFile = 2;

/** Every value planted in the file of any dataset. */
export const canaries: readonly string[] = [
  words,
  ...birthDates,
  ...Array.from({ length: rowsPerFile }, (_, n) => [numberOf(n), cardOf(n)]).flat()
];

export const personalDatasets = datasets.filter(({ columns }) =>
  Object.values(columns).some(({ personal }) => personal !== undefined)
);

const places = { regency: "Kab. Tegal", district: "Margasari", village: "Kaligayam" } as const;

/** What stands in a cell of a personal column. */
function canary(name: string, column: Column, n: number): string {
  if (column.type === "date") return birthDates[0] ?? "";
  if (column.type === "text" && column.pattern === "^\\d{16}$") return (name.includes("card") ? cardOf : numberOf)(n);
  return `${words} ${name.toUpperCase()} ${n}`;
}

const firstName = (reference: string): string => {
  const [head = "", first = ""] = readFileSync(inProject("data/reference", reference), "utf8").split("\n");
  return first.split(",")[head.split(",").indexOf("code")] ?? "";
};

function textFor(column: Extract<Column, { type: "text" }>): string {
  if (column.region) return places[column.region];
  if (column.reference) return firstName(column.reference);
  if (column.oneOf) return column.oneOf.map((code) => column.spellings?.[code]?.[0] ?? code)[0] ?? "";
  if (column.pattern) return fc.sample(fc.stringMatching(new RegExp(column.pattern)), { numRuns: 1, seed: 7 })[0] ?? "";
  return "Contoh";
}

function plain(name: string, column: Column): string {
  if (column.type === "text") return textFor(column);
  if (column.type === "date") return "12/01/2024";
  if (column.type === "boolean") return "ya";
  if (name === "year") return "2024";
  return column.type === "decimal" ? "1" : String(Math.max(column.minimum ?? 1, 1));
}

/** A required column without personal values in which a word cannot stand. */
const breakable = ({ columns }: Incoming): string | undefined =>
  Object.entries(columns).find(
    ([, { type, personal, nullable }]) => type !== "text" && personal === undefined && nullable !== true
  )?.[0] ?? Object.entries(columns).find(([, column]) => column.type === "text" && column.region)?.[0];

/** A file of a dataset with canaries in every personal column: headings, a faultless row, and one with a fault. */
export function canaryFile(dataset: Incoming): string[][] {
  const entries = Object.entries(dataset.columns);
  const broken = breakable(dataset);
  const row = (n: number): string[] =>
    entries.map(([name, column]) => {
      if (n > 0 && name === broken) return "entah";
      return column.personal === undefined ? plain(name, column) : canary(name, column, n);
    });
  return [entries.map(([, { title }]) => title.id), ...Array.from({ length: rowsPerFile }, (_, n) => row(n))];
}
