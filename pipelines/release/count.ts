import type { DuckDBConnection } from "@duckdb/node-api";
import type { Region } from "../../data/contracts/published/regions.ts";
import type { Instance } from "../../data/instances/instance.ts";
import { rowsOf } from "../database.ts";
import { loadReferences, loadScope, loadVillages, models, runModel } from "../models/model.ts";
import type { Progress } from "../progress.ts";
import type { Draft } from "../protect/draft.ts";
import type { Protection } from "../protect/joint-system.ts";
import { countedDrafts, thresholdsOf } from "./drafts.ts";
import { scopeOf, villagesIn } from "./scope.ts";

/** What an office's rows come to, before anything is hidden. */
export interface Counted {
  readonly drafts: readonly Draft[];
  readonly protection: Protection;
  /** Last month that any received row speaks of, `YYYY-MM`. */
  readonly dataThrough: string;
}

/** Counts the received rows that are attached to the connection, for every table of a release. */
export async function countReceived(
  connection: DuckDBConnection,
  { scope, programmes, thresholds }: Instance,
  regions: readonly Region[],
  progress: Progress
): Promise<Counted> {
  const [above, villages] = [scopeOf(regions, scope), villagesIn(regions, scope)];
  await loadReferences(connection);
  await loadScope(connection, above);
  await loadVillages(
    connection,
    villages.map(({ region_code }) => region_code)
  );
  for (const [index, model] of models.entries()) {
    progress.at(index, models.length);
    await runModel(connection, model);
  }
  return {
    drafts: await countedDrafts(connection, programmes, above),
    protection: { regions: [...above, ...villages], thresholds: await thresholdsOf(connection, thresholds) },
    dataThrough: await lastMonth(connection)
  };
}

async function lastMonth(connection: DuckDBConnection): Promise<string> {
  const [row] = await rowsOf<{ month: string | null }>(
    connection,
    "select strftime(day, '%Y-%m') as month from data_end"
  );
  if (row?.month === undefined || row.month === null) throw new Error("received data speak of no month");
  return row.month;
}
