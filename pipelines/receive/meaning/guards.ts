import type { TextColumn } from "../../../data/contracts/table.ts";

/**
 * SQL over `texts` that tells why a guard's cell refuses its row: another province, or the reason that its code is.
 * `accepted` and `provinces_elsewhere` must be there.
 */
export const guardSql = (name: string, { oneOf }: TextColumn): string =>
  oneOf === undefined
    ? `SELECT raw, NULL AS value, NULL AS oddity,
      CASE WHEN spelling(raw) IN (SELECT spelling FROM provinces_elsewhere) THEN 'region_outside' END AS reason
      FROM texts`
    : `SELECT raw, NULL AS value, NULL AS oddity, CASE
        WHEN says_nothing(raw) OR code = 'counted' THEN NULL ELSE coalesce(code, 'value_unknown')
      END AS reason
      FROM texts LEFT JOIN accepted ON column_name = '${name}' AND accepted.spelling = spelling(raw)`;
