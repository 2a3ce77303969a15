import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import { DuckDBDateValue } from "@duckdb/node-api";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import { reasons } from "../../data/contracts/incoming/reasons.ts";
import { partQuery } from "./database.ts";
import { referenceRows } from "./calibration.ts";

/** A piece of a part of the truth: values by column name, `rows` of each. Numbers of persons are integers. */
export interface Piece {
  readonly rows: number;
  readonly values: (column: string) => readonly DuckDBValue[] | undefined;
}

/** Columns of a list, a place or a reason, whose every word is known beforehand. */
const listed: ReadonlySet<string> = new Set([
  "region_code",
  "planted",
  ...datasets.flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([name, column]) => ("oneOf" in column || "reference" in column ? [name] : []))
  )
]);

/** Every word that one of the columns in `listed` can hold. */
function vocabulary(regionCodes: readonly string[]): string[] {
  const columns = datasets
    .flatMap((dataset) => Object.values(dataset.columns))
    .filter((column) => column.type === "text");
  const listed = columns.flatMap((column) => ("oneOf" in column ? column.oneOf : []));
  const files = new Set(columns.flatMap((column) => ("reference" in column ? [column.reference] : [])));
  const referenced = [...files].flatMap((file) => referenceRows<"code">(file).map(({ code }) => code));
  return [...new Set([...regionCodes, ...Object.keys(reasons), ...listed, ...referenced])];
}

/**
 * Reads parts of the truth. Words come out of DuckDB as their place in a vocabulary and sixteen digits as a number:
 * turning each into a string of its own would take longer than everything else.
 */
export class PartReader {
  readonly #connection: DuckDBConnection;
  readonly #words: readonly string[];

  private constructor(connection: DuckDBConnection, words: readonly string[]) {
    this.#connection = connection;
    this.#words = words;
  }

  /** Teaches the vocabulary to the database, as the type `word`. */
  static async open(connection: DuckDBConnection, regionCodes: readonly string[]): Promise<PartReader> {
    const words = vocabulary(regionCodes);
    await connection.run("CREATE TYPE word AS ENUM (SELECT unnest(from_json($words, '[\"VARCHAR\"]')))", {
      words: JSON.stringify(words)
    });
    return new PartReader(connection, words);
  }

  /** The rows of a part, piece by piece, in their order. */
  async *pieces(path: string): AsyncGenerator<Piece> {
    const { query, worded } = await partQuery(this.#connection, path, listed);
    const result = await this.#connection.stream(query);
    const at = new Map(result.columnNames().map((name, i) => [name, i]));
    const spell = (code: DuckDBValue): DuckDBValue => (code === null ? null : (this.#words[Number(code)] ?? null));
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      const columns = new Map(
        [...at].map(([name, i]) => {
          const values = chunk.getColumnValues(i);
          return [name, worded.has(name) ? values.map(spell) : values];
        })
      );
      yield { rows: chunk.rowCount, values: (column) => columns.get(column) };
    }
  }
}

/** The days since 1970 of a date. Throws for any other value. */
export function daysOf(value: DuckDBValue): number {
  if (!(value instanceof DuckDBDateValue)) throw new Error("not a date");
  return value.days;
}
