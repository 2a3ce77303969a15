import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import type { Instance } from "../../data/instances/instance.ts";
import { literal } from "../database.ts";
import { exitCodes, Refusal } from "../refusal.ts";

const folderOfAudits = resolve(import.meta.dirname, "../audits");

/** The promises that a release keeps, by file name. */
const audits = readdirSync(folderOfAudits)
  .filter((name) => name.endsWith(".sql"))
  .map((name) => name.replace(/\.sql$/, ""))
  .sort();

/**
 * Runs every audit on the written files themselves, not on what was meant to be written. An audit is a query that must
 * return no rows. Throws a Refusal (exit code 11) that names each broken promise and how many cells break it, never a
 * value.
 */
export async function auditRelease(
  connection: DuckDBConnection,
  folder: string,
  thresholds: Instance["thresholds"]
): Promise<void> {
  for (const { name } of publishedTables) {
    await connection.run(
      `create or replace temp view published_${name} as from read_parquet(${literal(resolve(folder, `${name}.parquet`))})`
    );
  }
  const broken: string[] = [];
  for (const audit of audits) {
    const rows = await violations(connection, audit, thresholds);
    if (rows > 0) broken.push(`${audit} (${rows})`);
  }
  if (broken.length === 0) return;
  throw new Refusal(`rilis tidak aman: ${broken.join(", ")}`, {
    where: folder,
    next: "Rilis lama tetap tayang. Laporkan nama pemeriksaan di atas kepada pengembang.",
    exitCode: exitCodes.unsafe
  });
}

/** How many rows an audit returns. */
async function violations(
  connection: DuckDBConnection,
  audit: string,
  thresholds: Instance["thresholds"]
): Promise<number> {
  const sql = readFileSync(resolve(folderOfAudits, `${audit}.sql`), "utf8");
  const prepared = await connection.prepare(sql);
  const values: Record<string, number> = { tier_1: thresholds[1], tier_2: thresholds[2], tier_3: thresholds[3] };
  const names = Array.from({ length: prepared.parameterCount }, (_, index) => prepared.parameterName(index + 1));
  for (const name of names) prepared.bindInteger(prepared.parameterIndex(name), values[name] ?? 0);
  const result = await prepared.runAndReadAll();
  return result.currentRowCount;
}
