import { DuckDBInstance } from "@duckdb/node-api";
import { dotted } from "../regions/codes.ts";
import type { Box } from "./plane.ts";

/** Where a village is. */
export interface VillagePoint {
  /** Dotted Kemendagri code. */
  readonly code: string;
  readonly lng: number;
  readonly lat: number;
  /** Its own point and a plausible one; false where it stands at its district's or far from it. */
  readonly isReliable: boolean;
}

const query = `
select kode, lng_e4, lat_e4, not fallback and coalesce(flag, '') <> 'far' as is_reliable
from read_parquet($file)
where (kode between $first and $last) or (lng_e4 between $x0 and $x1 and lat_e4 between $y0 and $y1)
order by kode`;

const nowhere: Box = { x0: 999, y0: 999, x1: 999, y1: 999 };

/** Points of a scope's villages and, where a box in degrees is given, of all villages in it, sorted by code. */
export async function loadVillagePoints(file: string, scope: string, box: Box = nowhere): Promise<VillagePoint[]> {
  const digits = scope.replaceAll(".", "");
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(query, {
      file,
      first: BigInt(digits.padEnd(10, "0")),
      last: BigInt(digits.padEnd(10, "9")),
      x0: Math.round(box.x0 * 1e4),
      x1: Math.round(box.x1 * 1e4),
      y0: Math.round(box.y0 * 1e4),
      y1: Math.round(box.y1 * 1e4)
    });
    return (reader.getRows() as [bigint, number, number, boolean][]).map(([kode, lng, lat, isReliable]) => ({
      code: dotted(String(kode)),
      lng: lng / 1e4,
      lat: lat / 1e4,
      isReliable
    }));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
