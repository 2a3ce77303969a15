import type { DuckDBConnection } from "@duckdb/node-api";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copyTo, readParquet, runFile } from "./database.ts";
import { plantable } from "./faults.ts";
import { asOf, plantedPerFile, plantedShare } from "./parameters.ts";
import type { FilePlan } from "./file-plan.ts";

async function rowsOf(connection: DuckDBConnection): Promise<number> {
  const result = await connection.runAndReadAll("SELECT count(*)::INTEGER FROM clean");
  return Number(result.getRows()[0]?.[0] ?? 0);
}

/**
 * The rows of one file, before any dirt, with the reason that is planted in each spoilt one: one row per data row, in
 * the order of the file. Returns their number.
 */
export async function writePart(
  connection: DuckDBConnection,
  { plan, part, twins }: { plan: FilePlan; part: string; twins: readonly string[] }
): Promise<number> {
  await runFile(connection, `datasets/${plan.dataset.replaceAll("_", "-")}.sql`, { ...plan.parameters, as_of: asOf });
  // A parent whose children are refused would count in their place.
  const reasons = plan.layout === "accounts" ? (["duplicate_row"] as const) : (plantable[plan.dataset] ?? []);
  const rows = await rowsOf(connection);
  const count = Math.min(plantedPerFile, Math.ceil(rows * plantedShare));
  const first = plan.turn * 5;
  await runFile(connection, "marks.sql", { file: plan.name, count, first, reasons: reasons.join(",") });
  if (reasons.includes("region_ambiguous")) await runFile(connection, "marks-region.sql", { twins: twins.join(",") });
  if (plan.dataset === "households") await runFile(connection, "marks-nik.sql");
  const query = readFileSync(new URL("part.sql", import.meta.url), "utf8");
  await copyTo(connection, part, query, { file: plan.name });
  return rows;
}

/** Joins the parts of each dataset, in the order of the plan, to one file that only its owner can read. */
export async function joinParts(
  connection: DuckDBConnection,
  plans: readonly FilePlan[],
  parts: string,
  truth: string
): Promise<void> {
  for (const [dataset, own] of Map.groupBy(plans, (plan) => plan.dataset)) {
    const path = join(truth, `${dataset}.parquet`);
    await copyTo(connection, path, readParquet(own.map(({ turn }) => join(parts, `${turn}.parquet`))));
    chmodSync(path, 0o600);
  }
}
