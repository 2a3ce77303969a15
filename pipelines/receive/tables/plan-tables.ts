import { chooseHeading, impliedTexts, noTable, upTo } from "./choose-heading.ts";
import type { Heading, TopRow } from "./heading.ts";
import type { Opened, OpenedSheet, OpenedText } from "../formats/opened.ts";
import { directSource, rowsOfCsv, topOfCsv, type CsvTop } from "./read-csv.ts";
import { sectionColumns } from "./sections.ts";
import { besideEachOther } from "./side-by-side.ts";
import type { Source } from "./source.ts";
import type { Reading } from "./reading.ts";
import { splitTables, type Part, type Split } from "./split-tables.ts";
import { columnLetters } from "../formats/sheets.ts";

/** A table that is found and not yet read. */
export interface FoundTable {
  /** Where in the file it stands, in the reader's words; "" when the file is one table. */
  readonly part: string;
  readonly source: Source;
  /** How the source's bytes are written, as far as it is known. */
  readonly format: { readonly delimiter: string | null; readonly encoding: string | null };
  /** When DuckDB is to read the bytes itself: the tables as the slow way finds them. */
  readonly slowly?: () => Promise<readonly FoundTable[]>;
}

/** The tables of a file, and what was not read. */
export interface Plan {
  readonly tables: readonly FoundTable[];
  readonly notes: readonly string[];
}

interface PartPlan {
  readonly tables: readonly FoundTable[];
  readonly filled: number;
}

/**
 * Finds every table of a file before any is read. Refuses a file without one, and one with a table that lacks columns
 * that it must have: nothing of it is received.
 */
export async function planTables(parts: AsyncIterable<Opened>, file: string, reading: Reading): Promise<Plan> {
  const tables: FoundTable[] = [];
  const notes: string[] = [];
  const seen: string[] = [];
  for await (const opened of parts) {
    const name = `table-${seen.length}`;
    const label = labelOf(opened);
    seen.push(label);
    const part = { name, sheet: null, where: [file, label].filter(Boolean).join(", ") };
    const plan =
      opened.kind === "text" ? await textPlan(opened, part, reading) : await sheetPlan(opened, part, reading);
    tables.push(...plan.tables);
    const told = opened.kind === "sheet" ? opened.notes : [];
    notes.push(...[...told, ...(plan.filled > 0 ? [unread(plan.filled)] : [])].map((note) => noteOf(label, note)));
  }
  if (tables.length === 0) throw noTable([file, ...seen].filter(Boolean).join(", "));
  const [only, second] = tables;
  return { tables: only && !second ? [{ ...only, part: "" }] : tables, notes };
}

const unread = (filled: number): string => `${filled} baris berisi tidak dibaca karena bukan tabel yang dikenal.`;

const noteOf = (label: string, note: string): string =>
  label === "" ? note : `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${note}`;

const labelOf = (opened: Opened): string =>
  opened.part === "" && opened.kind === "sheet" ? `lembar ${opened.sheet}` : opened.part;

/** Each table's place: the part alone of the first, with row or column of the others. */
function named(label: string, { sources }: Split, format: FoundTable["format"]): FoundTable[] {
  const rows = new Set<number>();
  return sources.map((source, i) => {
    const { firstRow, from } = source.heading;
    const place =
      i === 0 ? "" : rows.has(firstRow) ? `baris ${firstRow} kolom ${columnLetters(from)}` : `baris ${firstRow}`;
    rows.add(firstRow);
    return { part: [label, place].filter(Boolean).join(", "), source, format };
  });
}

async function sheetPlan(opened: OpenedSheet, part: Part, reading: Reading): Promise<PartPlan> {
  const split = await splitTables(opened.rows(), { ...part, sheet: opened.sheet }, reading);
  return { tables: named(labelOf(opened), split, { delimiter: null, encoding: null }), filled: split.filled };
}

async function textPlan(opened: OpenedText, part: Part, reading: Reading): Promise<PartPlan> {
  const top = await topOfCsv(opened, reading);
  const heading = chooseHeading(top.candidates, part.where);
  const format = { delimiter: top.delimiter, encoding: opened.scan.encoding };
  const slowly = async (): Promise<Split> =>
    splitTables(rowsOfCsv(opened, top.delimiter), { ...part, name: `${part.name}-slow` }, reading);
  const direct =
    heading && isPlainTable(heading, top, reading) ? await directSource(opened, top, heading, reading.work) : null;
  if (direct) {
    const again = async (): Promise<FoundTable[]> => named(labelOf(opened), await slowly(), format);
    return { tables: [{ part: labelOf(opened), source: direct, format, slowly: again }], filled: 0 };
  }
  const split = await slowly();
  return { tables: named(labelOf(opened), split, format), filled: split.filled };
}

/** Whether the rows need not be looked at one by one: no matrix, no titles to carry down, no table beside it. */
function isPlainTable(heading: Heading, { top }: CsvTop, { instance, words }: Reading): boolean {
  const implied = impliedTexts(instance, upTo(top, heading));
  if (heading.groups.length > 0 || sectionColumns(heading, implied).length > 0) return false;
  return (
    besideEachOther(heading, rowsOf(heading, top), {
      words,
      impliedBy: () => new Set(implied.keys())
    }).length === 1
  );
}

const rowsOf = ({ firstRow, lastRow }: Heading, top: readonly TopRow[]): TopRow[] =>
  top.filter(({ row }) => row >= firstRow && row <= lastRow);
