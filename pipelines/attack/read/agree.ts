import type { Table } from "../../../data/contracts/table.ts";
import type { PublishedRows } from "./rows.ts";

/**
 * Where two downloads of a release do not say the same: table, row and column, never a value. A download that shows
 * what another hides is a leak that no attack on one of them would find.
 */
export function disagreements(one: PublishedRows, other: PublishedRows, tables: readonly Table[]): string[] {
  return tables.flatMap((table) => {
    const [first, second] = [one, other].map((rows) => byKey(rows, table));
    const keys = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
    return [...keys].flatMap((key) => {
      const [a, b] = [first?.get(key), second?.get(key)];
      if (a === undefined || b === undefined) return [`${table.name}|${key}`];
      return Object.keys(table.columns).flatMap((column) =>
        a[column] === b[column] ? [] : [`${table.name}|${key}|${column}`]
      );
    });
  });
}

const byKey = (rows: PublishedRows, { name, grain }: Table) =>
  new Map((rows.get(name) ?? []).map((row) => [grain.map((column) => String(row[column])).join("|"), row]));
