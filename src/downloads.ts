import type { Table } from "../data/contracts/table.ts";
import { manifest } from "./published.ts";

/** A file of the release, as it is offered to readers. */
export interface Download {
  readonly href: string;
  readonly bytes: number;
  /** "CSV", "Parquet": the ending of the file, as one says it. */
  readonly kind: string;
}

const kinds: Readonly<Record<string, string>> = {
  csv: "CSV",
  parquet: "Parquet",
  arrow: "Arrow",
  xlsx: "Excel",
  json: "JSON"
};

const downloadOf = (file: { readonly path: string; readonly bytes: number }): Download => {
  const ending = file.path.split(".").at(-1) ?? "";
  return { href: `/unduh/${file.path}`, bytes: file.bytes, kind: kinds[ending] ?? ending };
};

/** The files of a table, CSV first. */
export const downloadsOf = (table: Pick<Table, "name">): readonly Download[] =>
  manifest.files.filter((file) => file.table === table.name).map(downloadOf);

/** The CSV file of a table. Undefined where the release has none. */
export const csvOf = (table: Pick<Table, "name">): Download | undefined =>
  downloadsOf(table).find((file) => file.kind === "CSV");
