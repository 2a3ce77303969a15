import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { datasets } from "../../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { openDatabase } from "../../database.ts";
import { jumpsAmong, measuresOf, type Jump } from "../meaning/jumps.ts";
import { jumpsTold, type Warning } from "../meaning/warnings.ts";
import { ownFolder } from "./home-folders.ts";
import { writeLedger, type Ledger } from "./ledger.ts";
import { markSharedRows } from "./shared-rows.ts";
import { attachReceived, type Storing } from "./store.ts";

type FileIds = readonly string[];

/** Datasets in which jumps are looked for and that several tables hold, and these tables. */
function comparable({ files }: Ledger): Map<Incoming, FileIds> {
  const tables = files.flatMap((file) => file.tables);
  const idsOf = (dataset: Incoming): FileIds =>
    tables.filter((table) => table.dataset === dataset.name).map(({ file_id }) => file_id);
  const all = datasets.filter((dataset) => measuresOf(dataset).length > 0);
  return new Map(all.map((dataset) => [dataset, idsOf(dataset)] as const).filter(([, ids]) => ids.length > 1));
}

const digestOf = (compared: ReadonlyMap<Incoming, FileIds>, { shared_of }: Ledger): string =>
  createHash("sha256")
    .update(JSON.stringify([shared_of, [...compared.values()].map((ids) => [...ids].sort())]))
    .digest("hex")
    .slice(0, 16);

/** Jumps that no table shows by itself: most yearly tables hold one value of each unit. */
async function jumpsBetween(connection: DuckDBConnection, dataset: Incoming): Promise<Jump[]> {
  const rows = { from: dataset.name, row: "row_number", file: "file_id" };
  const keyOf = ({ file, row, measure }: Jump): string => `${file} ${row} ${measure}`;
  const alone = new Set((await jumpsAmong(connection, dataset, { ...rows, eachFileAlone: true })).map(keyOf));
  return (await jumpsAmong(connection, dataset, rows)).filter((jump) => !alone.has(keyOf(jump)));
}

async function warningsBetween(compared: ReadonlyMap<Incoming, FileIds>, { home, work }: Storing) {
  const folder = ownFolder(join(work, "compared"));
  const database = await openDatabase(ownFolder(join(folder, "spill")));
  const connection = await database.connect();
  try {
    await attachReceived(connection, home, folder, [...compared.keys()]);
    const warnings = new Map<string, readonly Warning[]>();
    for (const dataset of compared.keys()) {
      const jumps = await jumpsBetween(connection, dataset);
      for (const [id, own] of Map.groupBy(jumps, ({ file }) => file))
        warnings.set(id, jumpsTold(dataset, own, "berkas"));
    }
    return warnings;
  } finally {
    connection.closeSync();
    database.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Compares all that was received: marks rows that several files hold, then notes values that lie far from those of other
 * files. Does nothing when the files are those of the last time. Gives the ledger as it then is.
 */
export async function compareFiles(storing: Storing): Promise<Ledger> {
  const ledger = await markSharedRows(storing);
  const compared = comparable(ledger);
  const digest = digestOf(compared, ledger);
  if (ledger.compared_of === digest) return ledger;
  const found = compared.size > 0 ? await warningsBetween(compared, storing) : new Map<string, readonly Warning[]>();
  const files = ledger.files.map((file) => ({
    ...file,
    tables: file.tables.map((table) => ({ ...table, beside_others: found.get(table.file_id) ?? [] }))
  }));
  const noted = { ...ledger, files, compared_of: digest };
  writeLedger(storing.home, noted);
  return noted;
}
