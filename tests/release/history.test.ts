import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { instanceOf } from "../../data/instances/instances.ts";
import { attackPublished, gaveIn } from "../../pipelines/attack/attack-published.ts";
import { openDatabase } from "../../pipelines/database.ts";
import { generateDemo } from "../../pipelines/demo/demo.ts";
import type { Home } from "../../pipelines/home.ts";
import { silent as progress } from "../../pipelines/progress.ts";
import type { PastCell, PastRelease } from "../../pipelines/protect/history.ts";
import { keyOf } from "../../pipelines/receive/store/key.ts";
import { receive } from "../../pipelines/receive/receive.ts";
import { archivedIn } from "../../pipelines/release/archive.ts";
import { needsOf, publications } from "../../pipelines/release/publications.ts";
import { release } from "../../pipelines/release/release.ts";

/** TERANG_HISTORY="banten 1" tells of a larger office. */
const [id = "", scale = ""] = (process.env["TERANG_HISTORY"] ?? "bengkulu-tengah 0.01").split(" ");
const instance = instanceOf(id);
const folder = mkdtempSync(join(process.env["TERANG_HISTORY_FOLDER"] ?? tmpdir(), "terang-history-"));
const home: Home = {
  incoming: join(folder, "incoming"),
  private: join(folder, "private"),
  published: join(folder, "published")
};
const drawn = join(folder, "drawn");

type Change = (lines: readonly string[]) => readonly string[];

/** Puts files of the drawn office into its folder, changed or as they are. */
function drop(isMeant: (name: string) => boolean, change?: Change): void {
  mkdirSync(home.incoming, { recursive: true });
  for (const name of readdirSync(drawn).filter((one) => !one.startsWith(".") && isMeant(one))) {
    const bytes = readFileSync(join(drawn, name));
    const changed = change && change(bytes.toString("latin1").split("\n")).join("\n");
    writeFileSync(join(home.incoming, name), changed === undefined ? bytes : Buffer.from(changed, "latin1"));
  }
}

const half: Change = (lines) => lines.slice(0, Math.ceil(lines.length / 2));
const fewLess: Change = (lines) => [...lines.slice(0, 40), ...lines.slice(43)];

/** The office's files are real ones here: no list says that they are made up, so that one release remembers another. */
const steps: readonly (() => void)[] = [
  () => drop((name) => !name.includes("2025")),
  () => drop((name) => /^(Realisasi PKH|Penyaluran Sembako|PBI JK) (.* )?2025\.csv$/.test(name), half),
  () => drop((name) => /^Realisasi PKH (Kab\. Lebak )?2024\.csv$/.test(name), fewLess),
  () => drop((name) => name.includes("2025"))
];

const released: string[] = [];
beforeAll(async () => {
  await generateDemo({ instance, scale: Number(scale), seed: 1, incoming: drawn, private: home.private, progress });
  for (const step of steps) {
    step();
    await receive({ instance, home, progress });
    released.push((await release({ instance, home, progress })).manifest.release);
  }
}, 3_600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens what an attack needs: a database, and the record of what was published. */
async function withRecord<T>(
  work: (connection: DuckDBConnection, past: readonly PastRelease[]) => Promise<T>
): Promise<T> {
  const spill = mkdtempSync(join(folder, "work-"));
  const connection = await (await openDatabase(spill)).connect();
  try {
    return await work(connection, publications({ home, key: keyOf(home), work: spill }, null));
  } finally {
    connection.closeSync();
  }
}

const attacked = (newest = home.published) =>
  withRecord(async (connection, past) => {
    const folders = [...archivedIn(home.published), newest];
    return { folders, ...(await attackPublished(connection, { folders, needs: needsOf(past), progress })) };
  });

/** A copy of the newest release in which a number that protects somebody is shown after all, in these formats. */
const planted = (formats: readonly ("parquet" | "csv")[]) =>
  withRecord(async (connection, past) => {
    const isSmall = ({ id, isShown, need }: PastCell): boolean =>
      !isShown && need > 1 && /^ppks_cases\|[^&|]*\|\d+\|category=\w+$/.test(id);
    const { id = "", value = 0 } = past.at(-1)?.cells.find(isSmall) ?? {};
    const [, region, year, category = ""] = id.split("|");
    const copy = join(mkdtempSync(join(folder, "planted-")), "published");
    cpSync(home.published, copy, { recursive: true });
    const file = join(copy, "ppks_cases");
    await connection.run(`create temp table changed as from read_parquet('${file}.parquet')`);
    await connection.run(
      `update changed set cases = ${value}, state = 'published'
       where region_code = '${region}' and year = ${year} and category_code = '${category.replace("category=", "")}'`
    );
    for (const format of formats) await connection.run(`copy changed to '${file}.${format}'`);
    return { id, copy };
  });

describe("a yearly release, one in between, a correction and the next year", () => {
  test("are four releases, each of which knows those before it", () => {
    expect(new Set(released).size).toBe(4);
    expect(archivedIn(home.published).map((path) => path.split("/").at(-1))).toEqual(released.slice(0, 3));
  });

  test("give nobody away together, to no attacker", async () => {
    const { folders, verdicts } = await attacked();
    expect(folders).toHaveLength(4);
    for (const { attacker, recovered, narrow, found } of verdicts)
      expect({ attacker, recovered, narrow, found }).toEqual({ attacker, recovered: 0, narrow: 0, found: [] });
  }, 3_600_000);

  test("are told from the same releases with one hidden number shown", async () => {
    const { id, copy } = await planted(["parquet", "csv"]);
    const [linear] = (await attacked(copy)).verdicts;
    expect(linear?.found.map((name) => name.split(": ")[1])).toContain(id);
    expect(gaveIn(linear ? [linear] : [])).toBe(true);
  }, 3_600_000);

  test.each(["parquet", "csv"] as const)("are refused when %s alone shows a hidden number", async (format) => {
    const { copy } = await planted([format]);
    await expect(attacked(copy)).rejects.toThrow("ppks_cases: CSV dan Parquet tidak sama");
  });
});
