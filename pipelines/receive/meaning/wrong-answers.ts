import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import type { Region } from "../../../data/contracts/published/regions.ts";
import { loadRegions } from "../../regions/load-regions.ts";
import { codeMeant, regionMeant } from "./answers.ts";
import { acceptedTexts, spellingsOf, toldCode } from "./code-spellings.ts";
import { columnCalled, datasetCalled, isIgnored, kinds, titled, type MappingLine } from "./mapping.ts";

/** An answer of the mapping file that means nothing: its line, and what is wrong and what may stand there. */
export interface WrongAnswer {
  readonly line: number;
  readonly what: string;
}

/** The answers that say nothing. Each is taken as not given, so that only what it is about waits for a better one. */
export function wrongAnswers(lines: readonly MappingLine[], scope: string): WrongAnswer[] {
  const answered = lines.filter(({ answer }) => answer !== "");
  const regions = answered.some(({ kind }) => kind === "region") ? loadRegions(scope) : [];
  return answered.flatMap((line) => {
    const what = faultOf(line, regions);
    return what === null ? [] : [{ line: line.line, what }];
  });
}

const listed = (texts: readonly string[]): string => texts.join(", ");

function faultOf(line: MappingLine, regions: readonly Region[]): string | null {
  if (!kinds.includes(line.kind)) return `jenis "${line.kind}" tidak dikenal; pilih ${listed(kinds)}.`;
  if (isIgnored(line)) return null;
  // A name of a place means the same in every table.
  if (line.kind === "region") return regionFault(line, regions);
  const dataset = datasetCalled(line.dataset);
  if (!dataset) return `tabel "${line.dataset}" tidak dikenal; pilih ${listed(datasets.map(titled))}.`;
  return line.kind === "column" ? columnFault(line, dataset) : valueFault(line, dataset);
}

function columnFault({ answer }: MappingLine, dataset: Incoming): string | null {
  if (columnCalled(dataset, answer) !== undefined) return null;
  const others = datasets.filter((other) => columnCalled(other, answer) !== undefined).map(titled);
  const elsewhere =
    others.length > 0 ? ` Kolom itu ada di tabel ${listed(others)}: bila itu tabelnya, ganti isi kolom dataset.` : "";
  const own = Object.values(dataset.columns).map(({ title }) => title.id);
  return `"${answer}" bukan kolom tabel ${titled(dataset)}; pilih ${listed(own)}.${elsewhere}`;
}

function valueFault(line: MappingLine, dataset: Incoming): string | null {
  const column = dataset.columns[line.column];
  if (column?.type !== "text") return `kolom "${line.column}" tidak ada di tabel ${titled(dataset)}.`;
  if (codeMeant(line, spellingsOf(line.column, column)) !== undefined) return null;
  const codes = [...new Set(acceptedTexts(column).map(([code]) => code))].map((code) => toldCode(column, code));
  return `"${line.answer}" bukan nilai kolom "${column.title.id}"; pilih ${listed(codes)}.`;
}

function regionFault(line: MappingLine, regions: readonly Region[]): string | null {
  if (regionMeant(line, regions)) return null;
  const { answer, within, candidates } = line;
  const among = candidates.length > 0 ? `${candidates.join(" atau ")}, ` : "";
  return `"${answer}" tidak menunjuk satu wilayah di dalam ${within}; tulis ${among}atau kode wilayah lain di dalamnya.`;
}

const mostTold = 20;

/** The same for people: one line per fault, with every line of the mapping file that has it; at most twenty. */
export function wrongAnswerLines(wrong: readonly WrongAnswer[]): string[] {
  const faults = [...Map.groupBy(wrong, ({ what }) => what)].map(
    ([what, same]) => `mapping.csv, baris ${listed(same.map(({ line }) => String(line)))}: ${what}`
  );
  const rest = faults.length > mostTold ? [`dan ${faults.length - mostTold} cacat lain`] : [];
  return [...faults.slice(0, mostTold), ...rest];
}
