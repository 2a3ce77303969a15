import { guardCalled } from "../../../data/contracts/incoming/guards.ts";
import { reasons } from "../../../data/contracts/incoming/reasons.ts";
import { normaliseSpelling } from "../../regions/spellings.ts";
import { columnsOf } from "../meaning/columns.ts";
import { expectedIn } from "../meaning/expected.ts";
import { numberMark } from "../formats/opened.ts";
import type { Fault, RefusedRecord } from "./refusals.ts";
import type { Source } from "../tables/source.ts";

const [rowHeading, partHeading] = ["Baris", "Bagian"];
const toldHeadings = ["Kolom", "Sebab", "Yang diharapkan", "Yang perlu dilakukan"];

/** Whether a heading is one of those under which a list says what is wrong. No contract has a column by that name. */
export const isToldHeading = (title: string): boolean => [rowHeading, partHeading, ...toldHeadings].includes(title);

/** One cell of the row as it stands in the list: where it comes from. */
interface ListColumn {
  readonly title: string;
  readonly cellOf: (cells: readonly string[], record: RefusedRecord) => string;
}

/** How the refused rows of a table are listed, so that the list can be received like any table. */
interface RefusalLines {
  readonly titles: readonly string[];
  /** The line of a record, given the cells of its row. Cells that have no heading follow after the others. */
  lineOf(record: RefusedRecord, cells: readonly string[]): string[];
}

const joined = (texts: readonly string[]): string => [...new Set(texts)].join("; ");

/**
 * A number of a workbook as text that means the same. A long identifier has lost digits as a number and must not look
 * whole as text; and one mark before exactly three digits would read as a thousand.
 */
function cellText(cell: string, isIdentifier: boolean): string {
  if (!cell.startsWith(numberMark)) return cell;
  const text = cell.slice(numberMark.length);
  if (isIdentifier && /^\d{16,}$/.test(text)) return `${text[0]},${text.slice(1, 15)}E+${text.length - 1}`;
  return /^-?\d+\.\d+$/.test(text) ? text.replace(".", ",").replace(/^(-?\d+,\d{3})$/, "$10") : text;
}

/** The file's own heading where the contract knows it as it stands, otherwise the contract's title. */
function titleOf({ heading: { dataset }, titles }: Source, name: string | undefined, place: number): string {
  const own = titles[place] ?? "";
  const column = name === undefined ? undefined : dataset.columns[name];
  if (name === undefined || !column) return own;
  const known = [name, column.title.id, column.title.en, ...(column.aliases ?? [])].map(normaliseSpelling);
  return known.includes(normaliseSpelling(own)) ? own : column.title.id;
}

const implicitColumns = ({ heading: { dataset } }: Source, implied: readonly string[]): ListColumn[] =>
  implied.map((name, i) => ({
    title: dataset.columns[name]?.title.id ?? name,
    cellOf: (_, record) => record.implied[i] ?? ""
  }));

/** A matrix is listed as it was melted: what the row says once, the group, and the group's own cells. */
function groupColumns({ heading: { dataset, groups } }: Source): ListColumn[] {
  if (!dataset.wide || groups.length === 0) return [];
  const titleFor = (name: string): string => dataset.columns[name]?.title.id ?? name;
  const placeIn = (over: string | null, name: string): number | undefined =>
    groups.find(({ value }) => String(value) === over)?.columns.get(name);
  return [
    { title: titleFor(dataset.wide.over), cellOf: (_, { over }) => over ?? "" },
    ...dataset.wide.columns.map((name) => ({
      title: titleFor(name),
      cellOf: (cells: readonly string[], { over }: RefusedRecord) =>
        cellText(cells[placeIn(over, name) ?? -1] ?? "", false)
    }))
  ];
}

function ownColumns(source: Source): ListColumn[] {
  const { heading, titles } = source;
  const names = new Map([...heading.columns].map(([name, place]) => [place, name]));
  const identifiers = new Set(columnsOf(heading.dataset, "identifier"));
  const grouped = new Set(heading.groups.flatMap(({ columns }) => [...columns.values()]));
  return titles.flatMap((_, place) => {
    if (grouped.has(place)) return [];
    const name = names.get(place);
    const isIdentifier = name !== undefined && identifiers.has(name);
    return [{ title: titleOf(source, name, place), cellOf: (cells) => cellText(cells[place] ?? "", isIdentifier) }];
  });
}

/**
 * What is told of a record: where it stands, what is wrong with it, and what to do. The first cell says "baris" so that
 * no row of a list begins with a word such as "Jumlah", by which totals are known.
 */
function told({ heading }: Source, { row, faults }: RefusedRecord, part: string): string[] {
  const contractOf = ({ column }: Fault) => heading.dataset.columns[column] ?? guardCalled(column);
  return [
    `baris ${row}`,
    ...(part === "" ? [] : [part]),
    joined(faults.map((fault) => contractOf(fault)?.title.id ?? "seluruh baris")),
    joined(faults.map(({ reason }) => reasons[reason].title.id)),
    joined(faults.map((fault) => expectedIn(contractOf(fault), fault.reason))),
    joined(faults.map(({ reason }) => reasons[reason].next.id))
  ];
}

/** How the refused rows of a table of the file, standing in `part` of it, are listed. `implied` are columns it lacks. */
export function refusalLines(source: Source, part: string, implied: readonly string[]): RefusalLines {
  const columns = [...implicitColumns(source, implied), ...groupColumns(source), ...ownColumns(source)];
  return {
    titles: [rowHeading, ...(part === "" ? [] : [partHeading]), ...toldHeadings, ...columns.map(({ title }) => title)],
    lineOf: (record, cells) => [
      ...told(source, record, part),
      ...columns.map(({ cellOf }) => cellOf(cells, record)),
      ...(source.extra === null ? [] : cells.slice(source.titles.length).filter((cell) => cell !== ""))
    ]
  };
}
