import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import type { Column, TextColumn } from "../../../data/contracts/table.ts";

/** How a contract's column is received. */
export type Part = "value" | "identifier" | "place" | "discarded";

/** What becomes of a column: kept as a value, as a pseudonym, as part of the region code, or not at all. */
function partOf(column: Column): Part {
  if (column.personal === "discard") return "discarded";
  if (column.personal === "pseudonymise") return "identifier";
  return column.type === "text" && column.region !== undefined ? "place" : "value";
}

/** Names of a dataset's columns that are received in one way, in the contract's order. */
export const columnsOf = (dataset: Incoming, part: Part): string[] =>
  Object.entries(dataset.columns).flatMap(([name, column]) => (partOf(column) === part ? [name] : []));

/** A column of the received table and its DuckDB type. */
export interface ReceivedColumn {
  readonly name: string;
  readonly type: string;
}

/** The DuckDB type in which a contract's column is received. */
export function receivedType(column: Column): string {
  if (column.personal === "pseudonymise") return "UUID";
  if (column.personal === "birth_year") return "INTEGER";
  switch (column.type) {
    case "text":
      return "VARCHAR";
    case "integer":
      return "INTEGER";
    case "money":
      return "BIGINT";
    case "decimal":
      return `DECIMAL(18, ${column.scale})`;
    case "date":
      return "DATE";
    case "boolean":
      return "BOOLEAN";
  }
}

/** Whether a column's values are codes of a list. */
export const isCoded = (column: Column): column is TextColumn =>
  column.type === "text" && (column.oneOf ?? column.reference) !== undefined;

/** The enum of a coded column's codes, in which its values are checked and stored. Read back they are texts. */
export const codeType = (dataset: Incoming, name: string): string => `code_of_${dataset.name}_${name}`;

/**
 * The columns of a received dataset: the contract's, without those that are discarded and the parts of the place,
 * then the region code, the file and the row of the file.
 */
export function receivedColumns(dataset: Incoming): ReceivedColumn[] {
  const own = Object.entries(dataset.columns)
    .filter(([, column]) => !["discarded", "place"].includes(partOf(column)))
    .map(([name, column]) => ({ name, type: receivedType(column) }));
  const place = dataset.regionLevel ? [{ name: "region_code", type: "VARCHAR" }] : [];
  return [...own, ...place, { name: "file_id", type: "VARCHAR" }, { name: "row_number", type: "BIGINT" }];
}
