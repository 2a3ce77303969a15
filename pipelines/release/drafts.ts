import type { DuckDBConnection } from "@duckdb/node-api";
import type { Instance } from "../../data/instances/instance.ts";
import { modelled, type ScopeRegion } from "../models/model.ts";
import type { Draft } from "../protect/draft.ts";
import { tierKey, type Thresholds } from "../protect/thresholds.ts";
import { familyAndBodyDrafts } from "./families-and-bodies.ts";
import { aidDrafts, registryDrafts } from "./need-and-aid.ts";
import { moneyDrafts, serviceDrafts } from "./services-and-money.ts";
import { pantiDrafts, workerDrafts } from "./workers-and-panti.ts";

/** Every table that is counted from received rows, before protection. */
export async function countedDrafts(
  connection: DuckDBConnection,
  programmes: readonly string[],
  regions: readonly ScopeRegion[]
): Promise<Draft[]> {
  return [
    ...(await registryDrafts(connection)),
    ...(await familyAndBodyDrafts(connection)),
    ...(await aidDrafts(connection, programmes)),
    ...(await workerDrafts(connection, programmes, regions)),
    ...(await pantiDrafts(connection, regions)),
    ...(await serviceDrafts(connection)),
    ...(await moneyDrafts(connection))
  ];
}

interface TieredCode {
  readonly dimension: string;
  readonly code: string;
  readonly tier: 1 | 2 | 3 | null;
}

/** The thresholds of an office, with the tier of every code that has one. */
export async function thresholdsOf(connection: DuckDBConnection, byTier: Instance["thresholds"]): Promise<Thresholds> {
  const codes = await modelled<TieredCode>(connection, "codes", "dimension, position, code");
  const tiers = codes.flatMap(({ dimension, code, tier }) =>
    tier === null ? [] : [[tierKey(dimension, code), tier] as const]
  );
  return { byTier, tiers: new Map(tiers) };
}
