import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { instanceOf } from "../../data/instances/instances.ts";
import { generateDemo, type DemoReport } from "../../pipelines/demo/demo.ts";
import { silent } from "../../pipelines/progress.ts";

/** A demo in a folder of its own, and questions to its truth. */
export interface DemoRun {
  readonly incoming: string;
  readonly closed: string;
  readonly report: DemoReport;
  /** Rows of a query; `@name` stands for the truth of a dataset. */
  readonly ask: (query: string) => Promise<Record<string, unknown>[]>;
  readonly remove: () => void;
}

export async function runDemo(
  instance: string,
  scale: number,
  seed: number,
  { threads = 2, folder = mkdtempSync(join(tmpdir(), "terang-demo-")) } = {}
): Promise<DemoRun> {
  const [incoming, closed] = [join(folder, "incoming"), join(folder, "private")];
  const options = { instance: instanceOf(instance), scale, seed, incoming, private: closed, progress: silent, threads };
  const report = await generateDemo(options);
  const database = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await database.connect();
  const ask = async (query: string): Promise<Record<string, unknown>[]> => {
    const text = query.replace(/@(\w+)/g, (_, name: string) => `'${join(closed, "demo/truth", name)}.parquet'`);
    return (await connection.runAndReadAll(text)).getRowObjectsJson();
  };
  const remove = (): void => {
    connection.closeSync();
    database.closeSync();
    rmSync(folder, { recursive: true });
  };
  return { incoming, closed, report, ask, remove };
}

/** SHA-256 of every file of a folder, hidden ones too, by name. */
export const hashesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex")
      ])
  );
