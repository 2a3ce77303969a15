import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import { instanceOf } from "../../data/instances/instances.ts";
import { rowsOf } from "../../pipelines/database.ts";
import { generateDemo, type DemoReport } from "../../pipelines/demo/demo.ts";
import { silent } from "../../pipelines/progress.ts";
import type { ReceiveReport } from "../../pipelines/receive/receive.ts";
import { attachReceived, receivedColumns } from "../../pipelines/receive/store/store.ts";
import { TestOffice, understood } from "./office.ts";

const office = new TestOffice();
let [planted, report]: [DemoReport | undefined, ReceiveReport | undefined] = [undefined, undefined];
let connection: DuckDBConnection;

beforeAll(async () => {
  const { incoming, private: closed } = office.home;
  const options = {
    instance: instanceOf("banten"),
    scale: 0.005,
    seed: 7,
    incoming,
    private: closed,
    progress: silent
  };
  planted = await generateDemo(options);
  ({ report } = await office.receive());
  connection = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
  await attachReceived(connection, office.home, join(office.root, "opened"));
}, 240_000);
afterAll(() => office.remove());

describe("the demo", () => {
  test("is refused exactly where faults were planted", () => {
    const told = report?.files.map((file) => {
      const { rows_read, accepted, refused } = understood(file);
      return [file.file, { rows: rows_read, refused, accepted }];
    });
    const expected = Object.entries(planted?.files ?? {}).map(([file, { rows, reasons }]) => {
      const refused = Object.fromEntries(Object.entries(reasons).filter(([, count]) => count > 0));
      return [file, { rows, refused, accepted: rows - Object.values(refused).reduce((sum, count) => sum + count, 0) }];
    });
    expect(Object.fromEntries(told ?? [])).toEqual(Object.fromEntries(expected));
  });

  test.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
    "%s is stored as it truly is",
    async (_, dataset) => {
      const truth = `(SELECT * FROM '${join(office.home.private, "demo/truth", `${dataset.name}.parquet`)}' WHERE planted IS NULL)`;
      const [received, true_] = [comparable(dataset, dataset.name, false), comparable(dataset, truth, true)];
      for (const [one, other] of [
        [received, true_],
        [true_, received]
      ]) {
        expect(await rowsOf(connection, `${one} EXCEPT ALL ${other} LIMIT 3`)).toEqual([]);
      }
    }
  );

  test.each(
    datasets.filter(({ columns }: Incoming) => columns["nik"]?.personal === "pseudonymise").map(({ name }) => name)
  )("%s has one pseudonym per person", async (name) => {
    const truth = join(office.home.private, "demo/truth", `${name}.parquet`);
    const [counts] = await rowsOf<{ people: number; pseudonyms: number }>(
      connection,
      `SELECT (SELECT count(DISTINCT nik) FROM '${truth}' WHERE planted IS NULL) AS people, (SELECT count(DISTINCT nik) FROM ${name}) AS pseudonyms`
    );
    expect(counts?.pseudonyms).toBe(counts?.people);
  });
});

/** The columns that truth and store share. */
function comparable(dataset: Incoming, from: string, isTruth: boolean): string {
  const columns = receivedColumns(dataset)
    .filter(({ name, type }) => type !== "UUID" && name !== "file_id" && name !== "row_number")
    .map(({ name, type }) => {
      const personal = dataset.columns[name]?.personal;
      if (!isTruth) return `${name}::${type} AS ${name}`;
      // A row that names no place is of the whole area.
      if (name === "region_code") return `coalesce(${name}, '36') AS ${name}`;
      return `${personal === "birth_year" ? `year(${name}::DATE)` : name}::${type} AS ${name}`;
    });
  return `SELECT ${columns.join(", ")} FROM ${from}`;
}
