import { readFileSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Heading } from "./heading.ts";

/** How the first words of a row of totals begin, as a regular expression that minds no case. */
export const totalWords = "^(sub ?|grand ?)?(total|jumlah|jml)\\b";

/** SQL for "nothing is written in this cell", by its place (from 1). */
export const isBlank = (place: number): string => `coalesce(c${place} < '!', TRUE)`;

/** Places (from 1) of the required cells outside of groups. */
export function requiredPlaces({ dataset, columns }: Heading): number[] {
  return [...columns].flatMap(([name, place]) => (dataset.columns[name]?.nullable ? [] : [place + 1]));
}

/**
 * SQL that finds rows of totals in which every required cell is filled, the words standing where a record has a name. A
 * record that is told by a number of its own is none, whatever it is called.
 */
export function fullTotals({ dataset, columns }: Heading): string[] {
  const texts = [...columns].flatMap(([name, place]) => {
    const column = dataset.columns[name];
    return column?.type === "text" && column.personal === undefined && !column.region ? [{ column, place }] : [];
  });
  const numbered = texts.filter(({ column }) => column.pattern !== undefined);
  const isFree = ({ column }: (typeof texts)[number]): boolean =>
    (column.pattern ?? column.oneOf ?? column.reference) === undefined && !column.nullable;
  return texts.filter(isFree).map(({ place }) => {
    const alone = numbered.map((other) => isBlank(other.place + 1));
    return [`coalesce(regexp_matches(c${place + 1}, '${totalWords}', 'i'), FALSE)`, ...alone].join(" AND ");
  });
}

/** Makes `set_aside`; `gaps` must be there. `lastFullRow` is the last row with every required cell filled, as SQL. */
export async function setAside(connection: DuckDBConnection, heading: Heading, lastFullRow: string): Promise<void> {
  const grouped = heading.groups.flatMap(({ columns }) => [...columns.values()].map((place) => place + 1));
  const known = [...[...heading.columns.values()].map((place) => place + 1), ...grouped];
  const list = (places: readonly number[]): string => `[${places.join(", ")}]::INTEGER[]`;
  await connection.run(
    `SET VARIABLE required = ${list(requiredPlaces(heading))};
    SET VARIABLE known = ${list(known)};
    SET VARIABLE repeated = ${list(grouped)};
    SET VARIABLE heading_row = ${heading.lastRow};
    SET VARIABLE total_words = '${totalWords}';
    SET VARIABLE last_full_row = (${lastFullRow});
    ${readFileSync(new URL("set-aside.sql", import.meta.url), "utf8")}`
  );
}
