import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { codes, type Code } from "../../data/contracts/published/codes.ts";
import { officialFigures, type OfficialFigure } from "../../data/contracts/published/official-figures.ts";
import { regions as regionsTable, type Region } from "../../data/contracts/published/regions.ts";
import { literal, rowsOf } from "../database.ts";
import { inProject } from "../home.ts";
import { modelled } from "../models/model.ts";
import type { Filled } from "./filled.ts";

/** The tables that hold no people: regions, code lists (with the office's own programmes), and official figures. */
export async function referenceTables(
  connection: DuckDBConnection,
  programmes: readonly string[],
  regions: readonly Region[]
): Promise<Filled[]> {
  const rows = await modelled<Code>(connection, "codes", "dimension, position, code");
  const own = rows.filter((row) => row.dimension !== "programme" || programmes.includes(row.code));
  return [
    { table: officialFigures, rows: await officialRows(connection, regions) },
    { table: regionsTable, rows: regions },
    { table: codes, rows: own }
  ];
}

/** Official figures as carried in `data/official`, one file per indicator, for the regions of this instance. */
async function officialRows(connection: DuckDBConnection, regions: readonly Region[]): Promise<OfficialFigure[]> {
  const shown = new Set(regions.map((region) => region.region_code));
  const folder = inProject("data/official");
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const paths = files.map((name) => literal(resolve(folder, name))).join(", ");
  const rows = await rowsOf<OfficialFigure>(
    connection,
    `select * replace (value::double as value)
     from read_csv([${paths}], header = true, types = {'region_code': 'varchar', 'period': 'varchar', 'value': 'decimal(18,3)'})
     order by indicator_code, region_code, period, series`
  );
  return rows.filter((row) => shown.has(row.region_code));
}
