import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import {
  loadReferences,
  loadScope,
  loadVillages,
  models,
  runModel,
  type Model,
  type ScopeRegion
} from "../../pipelines/models/model.ts";
import { receivedColumns } from "../../pipelines/receive/store/store.ts";

/** Two regencies of two districts each, and the province that holds them. */
export const scope: readonly ScopeRegion[] = [
  { region_code: "36", level: "province", parent_code: null, villages: 8 },
  { region_code: "36.01", level: "regency", parent_code: "36", villages: 4 },
  { region_code: "36.02", level: "regency", parent_code: "36", villages: 4 },
  { region_code: "36.01.01", level: "district", parent_code: "36.01", villages: 2 },
  { region_code: "36.01.02", level: "district", parent_code: "36.01", villages: 2 },
  { region_code: "36.02.01", level: "district", parent_code: "36.02", villages: 2 },
  { region_code: "36.02.02", level: "district", parent_code: "36.02", villages: 2 }
];

/** Two villages in each district. */
export const villages: readonly string[] = scope.flatMap(({ region_code, level }) =>
  level === "district" ? [`${region_code}.2001`, `${region_code}.2002`] : []
);

const cellsOf = (line: string): string[] => line.split("|").map((cell) => cell.trim());
const linesOf = (ascii: string): string[] =>
  ascii
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A person's pseudonym in these tests: a short number written as the store's 128-bit type. */
const pseudonym = (text: string): string => `00000000-0000-0000-0000-${text.padStart(12, "0")}`;

/** Runs every model over the received tables drawn as ASCII; datasets not drawn are empty. Columns not drawn are empty too. */
export async function modelsOf(received: Readonly<Record<string, string>>): Promise<DuckDBConnection> {
  const database = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await database.connect();
  for (const dataset of datasets) {
    const columns = receivedColumns(dataset);
    await connection.run(
      `create table ${dataset.name} (${columns.map(({ name, type }) => `${name} ${type}`).join(", ")})`
    );
    const [heading, ...rows] = linesOf(received[dataset.name] ?? "");
    if (heading === undefined) continue;
    const names = cellsOf(heading);
    for (const row of rows) {
      const values = cellsOf(row).map((cell, index) => {
        const type = columns.find((column) => column.name === names[index])?.type ?? "VARCHAR";
        const text = type === "UUID" || type === "HUGEINT" ? pseudonym(cell) : cell;
        return cell === "" ? "null" : `'${text}'::${type}`;
      });
      await connection.run(`insert into ${dataset.name} (${names.join(", ")}) values (${values.join(", ")})`);
    }
  }
  await loadReferences(connection);
  await loadScope(connection, scope);
  await loadVillages(connection, villages);
  for (const model of models) await runModel(connection, model);
  return connection;
}

/** The columns named, of the rows that match, as lines of a drawn table. */
export async function drawn(
  connection: DuckDBConnection,
  model: Model,
  columns: string,
  where = "true"
): Promise<string[]> {
  const result = await connection.runAndReadAll(`select ${columns} from ${model} where ${where} order by all`);
  return result.getRowsJson().map((row) => row.map((value) => (value === null ? "" : String(value))).join(" | "));
}
