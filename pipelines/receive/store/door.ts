import { DuckDBBlobValue, type DuckDBConnection } from "@duckdb/node-api";
import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import { columnsOf } from "../meaning/columns.ts";

const blockBytes = 64;

/** The two blocks of HMAC (RFC 2104): the key, padded, against 0x36 and 0x5c. */
function pads(key: Buffer): { inner: DuckDBBlobValue; outer: DuckDBBlobValue } {
  const padded = Buffer.concat([key, Buffer.alloc(blockBytes - key.length)]);
  const against = (byte: number): DuckDBBlobValue => new DuckDBBlobValue(padded.map((one) => one ^ byte));
  return { inner: against(0x36), outer: against(0x5c) };
}

/** So many pseudonyms are kept for the files to come: the same people stand in many. The number bounds memory. */
const mostKept = 10_000_000;

/**
 * Makes `pseudonyms`: one row per distinct identifier of the accepted records, with the first 128 bits of its
 * HMAC-SHA-256 under the key (RFC 2104, truncated as its section 5 allows). Those of earlier files of the run, in
 * `made_pseudonyms`, are not worked out again.
 */
export async function makePseudonyms(connection: DuckDBConnection, dataset: Incoming, key: Buffer): Promise<void> {
  const accepted = (name: string): string =>
    `SELECT ${name} AS identifier FROM checked WHERE faults IS NULL AND ${name} IS NOT NULL`;
  const identifiers = columnsOf(dataset, "identifier").map(accepted);
  if (identifiers.length === 0) return;
  await connection.run("CREATE TABLE IF NOT EXISTS memory.made_pseudonyms (identifier BIGINT, pseudonym UUID)");
  await connection.run(
    `CREATE TABLE pseudonyms AS
    SELECT identifier, coalesce(
      made.pseudonym,
      left(sha256($outer::BLOB || unhex(sha256($inner::BLOB || encode(lpad(identifier::VARCHAR, 16, '0'))))), 32)::UUID
    ) AS pseudonym
    FROM (SELECT DISTINCT identifier FROM (${identifiers.join(" UNION ALL ")}))
    LEFT JOIN made_pseudonyms AS made USING (identifier)`,
    { ...pads(key) }
  );
  await connection.run(
    `INSERT INTO made_pseudonyms FROM pseudonyms ANTI JOIN made_pseudonyms USING (identifier)
    WHERE (SELECT count(*) FROM made_pseudonyms) < ${mostKept}`
  );
}
