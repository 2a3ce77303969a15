import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBBlobValue, type DuckDBConnection } from "@duckdb/node-api";
import { instanceOf } from "../../../data/instances/instances.ts";
import { literal, openDatabase, rowsOf } from "../../../pipelines/database.ts";
import type { Home } from "../../../pipelines/home.ts";
import { silent } from "../../../pipelines/progress.ts";
import { receive } from "../../../pipelines/receive/receive.ts";
import { currentRegions, loadRegions } from "../../../pipelines/regions/load-regions.ts";
import { release } from "../../../pipelines/release/release.ts";

/** What a way to the tables took, in its own process. */
export interface Taken {
  readonly ms: number;
  /** Of all cores; unlike the time it hardly depends on what else the machine does. */
  readonly cpuMs: number;
  readonly peakRssMb: number;
}

const sqlOf = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
export const homeIn = (folder: string): Home => ({
  incoming: join(folder, "incoming"),
  private: join(folder, "private"),
  published: join(folder, "published")
});

async function timed(work: () => Promise<void>): Promise<Taken> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const ms = Math.round(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  return {
    ms,
    cpuMs: Math.round((user + system) / 1000),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024)
  };
}

async function inDatabase(folder: string, work: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
  const spill = join(folder, "spill");
  mkdirSync(spill, { recursive: true });
  const database = await openDatabase(spill);
  const connection = await database.connect();
  try {
    await work(connection);
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

interface Village {
  readonly code: string;
  readonly regency: string;
  readonly district: string;
  readonly village: string;
}

function villages(): Village[] {
  const regions = currentRegions(loadRegions("36"));
  const names = new Map(regions.map((region) => [region.region_code, region.name]));
  const nameOf = (code: string): string => names.get(code) ?? "";
  return regions
    .filter(({ level }) => level === "village")
    .map(({ region_code: code, name }) => ({
      code,
      regency: nameOf(code.slice(0, 5)),
      district: nameOf(code.slice(0, 8)),
      village: name
    }));
}

async function loadVillages(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `CREATE TABLE villages AS SELECT row_number() OVER (ORDER BY code) - 1 AS n, code, left(code, 5) AS regency_code,
      regency, district, village, replace(left(code, 8), '.', '') AS digits
    FROM (SELECT unnest(from_json($rows, '[{"code":"VARCHAR","regency":"VARCHAR","district":"VARCHAR","village":"VARCHAR"}]'), recursive := true))`,
    { rows: JSON.stringify(villages()) }
  );
}

/** Writes the office's files: CSV of one regency each. */
export async function writeOffice(folder: string, payments: number): Promise<Taken> {
  const { incoming } = homeIn(folder);
  mkdirSync(incoming, { recursive: true });
  return timed(() =>
    inDatabase(folder, async (connection) => {
      await loadVillages(connection);
      await connection.run(`SET VARIABLE payments = ${payments}`);
      await connection.run(sqlOf("office.sql"));
      const regencies = await rowsOf<{ code: string }>(
        connection,
        "SELECT DISTINCT regency_code AS code FROM villages ORDER BY code"
      );
      for (const [view, stem] of [["payments", "Penyaluran"] as const, ["registry", "PPKS"] as const]) {
        for (const { code } of regencies) {
          const path = literal(join(incoming, `${stem} ${code} 2025.csv`));
          const rows = `SELECT * EXCLUDE (regency_code) FROM ${view} WHERE regency_code = ${literal(code)}`;
          await connection.run(`COPY (${rows}) TO ${path} (FORMAT csv, HEADER true)`);
        }
      }
    })
  );
}

/** Terang: receive, protect, release, as its commands do. A second time, with nothing changed, it is a rerun. */
export async function terang(folder: string): Promise<Taken> {
  const task = { instance: instanceOf("banten"), home: homeIn(folder), progress: silent };
  return timed(async () => {
    const { exitCode, report } = await receive(task);
    if (exitCode !== 0 || report.totals.refused > 0) throw new Error(`refused: ${JSON.stringify(report.totals)}`);
    await release(task);
  });
}

/** The hand-written script, with the office's key or without pseudonyms; its tables stay in `<folder>/by-hand`. */
export async function byHand(folder: string, pseudonyms: boolean): Promise<Taken> {
  const { incoming } = homeIn(folder);
  const out = join(folder, "by-hand");
  mkdirSync(out, { recursive: true });
  return timed(() =>
    inDatabase(folder, async (connection) => {
      await loadVillages(connection);
      await connection.run(
        `CREATE TABLE spellings AS SELECT regency, district, village, code AS region_code FROM villages`
      );
      await connection.run(`CREATE TABLE regions AS
        SELECT DISTINCT unnest(['36', left(code, 5), left(code, 8)]) AS region_code, unnest(['province', 'regency', 'district']) AS level FROM villages`);
      await connection.run(`SET VARIABLE payments = ${literal(join(incoming, "Penyaluran*.csv"))}`);
      await connection.run(`SET VARIABLE registry = ${literal(join(incoming, "PPKS*.csv"))}`);
      if (pseudonyms) await loadKey(connection);
      await connection.run(
        pseudonyms
          ? "CREATE MACRO pseudonym(x) AS left(sha256(getvariable('outer_pad') || unhex(sha256(getvariable('inner_pad') || encode(x)))), 32)::UUID"
          : "CREATE MACRO pseudonym(x) AS x"
      );
      await connection.run(sqlOf("by-hand.sql"));
      for (const table of Object.keys(comparedTables)) {
        await connection.run(
          `COPY (FROM ${table} ORDER BY ALL) TO ${literal(join(out, `${table}.parquet`))} (FORMAT parquet)`
        );
      }
    })
  );
}

async function loadKey(connection: DuckDBConnection): Promise<void> {
  const padded = Buffer.concat([randomBytes(32), Buffer.alloc(32)]);
  for (const [name, byte] of [["inner_pad", 0x36] as const, ["outer_pad", 0x5c] as const]) {
    await connection.run(`SET VARIABLE ${name} = $pad::BLOB`, {
      pad: new DuckDBBlobValue(padded.map((one) => one ^ byte))
    });
  }
}

/** Tables that both ways make: the columns that tell a row, and the numbers that are compared. */
const comparedTables: Readonly<Record<string, { readonly keys: string; readonly measures: readonly string[] }>> = {
  ppks_cases: { keys: "region_code, year, category_code", measures: ["cases"] },
  ppks_verification: { keys: "region_code, year, verification_code", measures: ["cases"] },
  ppks_persons: { keys: "region_code, year", measures: ["persons"] },
  aid: {
    keys: "region_code, year",
    measures: ["recipients", "amount_idr", "payments_due", "payments_on_time", "payments_failed", "payments_returned"]
  },
  need_reach: { keys: "region_code, year", measures: ["families_in_need", "families_reached"] },
  intake_checks: { keys: "dataset, check_code", measures: ["rows_found"] },
  intake_columns: { keys: "dataset, column_name", measures: ["filled_percent"] },
  intake_units: { keys: "dataset, region_code, year", measures: ["latest_month"] }
};

/** Published numbers that the script also has, and those that differ (hidden ones are not compared). */
export async function compare(folder: string): Promise<{ compared: number; different: number }> {
  let [compared, different] = [0, 0];
  await inDatabase(folder, async (connection) => {
    for (const [table, { keys, measures }] of Object.entries(comparedTables)) {
      for (const measure of measures) {
        const [row] = await rowsOf<{ compared: number; different: number }>(
          connection,
          `SELECT count(*) AS compared, count(*) FILTER (WHERE p.${measure} IS DISTINCT FROM h.${measure}) AS different
          FROM ${literal(join(folder, "published", `${table}.parquet`))} AS p JOIN ${literal(join(folder, "by-hand", `${table}.parquet`))} AS h USING (${keys})
          WHERE p.${measure} IS NOT NULL`
        );
        compared += row?.compared ?? 0;
        different += row?.different ?? 0;
      }
    }
  });
  return { compared, different };
}

const [way, folder = "", payments = "0"] = process.argv.slice(2);
if (import.meta.main) {
  const ways: Readonly<Record<string, () => Promise<object>>> = {
    office: () => writeOffice(folder, Number(payments)),
    terang: () => terang(folder),
    script: () => byHand(folder, false),
    pseudonyms: () => byHand(folder, true),
    compare: () => compare(folder)
  };
  const run = ways[way ?? ""];
  if (!run) throw new Error(`unknown way: ${way}`);
  process.stdout.write(JSON.stringify(await run()));
}
