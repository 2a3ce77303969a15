import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { publishedTables } from "../../data/contracts/published/tables.ts";
import { bengkuluTengah as instance } from "../../data/instances/bengkulu-tengah.ts";
import { generateDemo } from "../../pipelines/demo/demo.ts";
import type { Home } from "../../pipelines/home.ts";
import { silent as progress } from "../../pipelines/progress.ts";
import { receive } from "../../pipelines/receive/receive.ts";
import { Refusal } from "../../pipelines/refusal.ts";
import { auditRelease } from "../../pipelines/release/audit.ts";
import { release } from "../../pipelines/release/release.ts";
import { prepareAside } from "../../pipelines/release/swap.ts";

const folder = mkdtempSync(join(tmpdir(), "terang-release-"));
const homeIn = (root: string): Home => ({
  incoming: join(root, "incoming"),
  private: join(root, "private"),
  published: join(root, "published")
});
const home = homeIn(join(folder, "office"));
let manifest: Manifest;

beforeAll(async () => {
  await generateDemo({ instance, scale: 0.02, seed: 1, incoming: home.incoming, private: home.private, progress });
  await receive({ instance, home, progress });
  manifest = (await release({ instance, home, progress })).manifest;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digestsOf = (published: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(published)
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(published, name)))
          .digest("hex")
      ])
  );

/** A copy of the release in which one query has changed one table. */
async function changed(table: string, update: string): Promise<string> {
  const copy = mkdtempSync(join(folder, "changed-"));
  cpSync(home.published, copy, { recursive: true });
  const path = join(copy, `${table}.parquet`);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`create table changed as from read_parquet('${path}')`);
  await connection.run(`update changed set ${update}`);
  await connection.run(`copy changed to '${path}' (format parquet)`);
  connection.closeSync();
  return copy;
}

async function audited(published: string): Promise<string> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const answer = await auditRelease(connection, published, instance.thresholds).then(
    () => "safe",
    (error: unknown) => (error instanceof Refusal ? `${error.exitCode}: ${error.message}` : String(error))
  );
  connection.closeSync();
  return answer;
}

describe("a release", () => {
  test("holds every table as Parquet and CSV, the map, and a manifest whose digests are those of the files", () => {
    const digests = digestsOf(home.published);
    const expected = publishedTables.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]);
    expect(Object.keys(digests).sort()).toEqual([...expected, "manifest.json", "map.topo.json"].sort());
    for (const file of manifest.files) expect(file.sha256).toBe(digests[file.path]);
    expect(manifest).toMatchObject({
      instance: "bengkulu-tengah",
      synthetic: true,
      scale: 0.02,
      data_through: "2025-12"
    });
    expect(manifest.intake.rows_read).toBe(manifest.intake.accepted + manifest.intake.refused);
  });

  test("tells in its manifest no more rows than its table of what was received, which is rounded", () => {
    const [header = [], ...rows] = readFileSync(join(home.published, "intake.csv"), "utf8")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","));
    const total = (column: string): number =>
      rows.reduce((sum, cells) => sum + Number(cells[header.indexOf(column)] ?? 0), 0);
    expect(manifest.intake).toMatchObject({
      rows_read: total("rows_read"),
      accepted: total("accepted"),
      refused: total("refused")
    });
  });

  test("carries no NIK, family card number, pseudonym or key, in no file", () => {
    const key = readFileSync(join(home.private, "key"));
    for (const name of readdirSync(home.published)) {
      const bytes = readFileSync(join(home.published, name));
      expect(bytes.includes(key)).toBe(false);
      if (name.endsWith(".parquet")) continue;
      expect(bytes.toString()).not.toMatch(/\b\d{16}\b/);
      expect(bytes.toString()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/);
    }
  });

  test("is the same to the byte with one thread and with two", async () => {
    const other = homeIn(join(folder, "one-thread"));
    cpSync(home.private, other.private, { recursive: true });
    cpSync(join(home.incoming, ".terang-demo.json"), join(other.incoming, ".terang-demo.json"));
    rmSync(join(other.private, "released-inputs"), { force: true });
    process.env["TERANG_THREADS"] = "1";
    await release({ instance, home: other, progress });
    delete process.env["TERANG_THREADS"];
    expect(digestsOf(other.published)).toEqual(digestsOf(home.published));
  }, 60_000);

  test("is left alone when nothing has changed", async () => {
    expect(await release({ instance, home, progress })).toEqual({ manifest, unchanged: true });
  });

  test("comes back when its replacement was cut off between the two renames", () => {
    const published = join(folder, "cut-off");
    cpSync(home.published, `${published}.old`, { recursive: true });
    prepareAside(published);
    expect(digestsOf(published)).toEqual(digestsOf(home.published));
  });

  test("is refused when nothing was received, and when made-up and real files are mixed", async () => {
    const empty = homeIn(join(folder, "empty"));
    await expect(release({ instance, home: empty, progress })).rejects.toMatchObject({ exitCode: 12 });
    const mixed = homeIn(join(folder, "mixed"));
    cpSync(home.private, mixed.private, { recursive: true });
    const ledger = join(mixed.private, "received/ledger.json");
    writeFileSync(ledger, readFileSync(ledger, "utf8").replace('"synthetic": true', '"synthetic": false'));
    await expect(release({ instance, home: mixed, progress })).rejects.toMatchObject({ exitCode: 12 });
  });
});

describe("the audits", () => {
  test("let the release pass as it was written", async () => {
    expect(await audited(home.published)).toBe("safe");
  });

  test.each([
    [
      "a count of 3",
      "ppks_cases",
      "cases = 3 where category_code = 'fakir_miskin' and length(region_code) = 8 and state = 'published'",
      "no_small_counts"
    ],
    [
      "a sensitive count of 7",
      "ppks_cases",
      "cases = 7, state = 'published' where category_code = 'odha'",
      "no_small_counts"
    ],
    [
      "a difference of 4 between a total and its parts",
      "need_reach",
      "families_in_need = families_in_need + 4 where length(region_code) = 5",
      "no_small_differences"
    ],
    [
      "a number left in a hidden cell",
      "aid",
      "recipients = 100 where state = 'suppressed'",
      "hidden_cells_hold_no_number"
    ],
    ["rupiah of hidden recipients", "aid", "amount_idr = 600000 where state = 'suppressed'", "rupiah_share_the_mask"],
    [
      "a sensitive category of a district",
      "ppks_cases",
      "category_code = 'odha' where category_code = 'fakir_miskin' and length(region_code) = 8",
      "tiers_keep_their_level"
    ]
  ])("stop %s with exit code 11 and name the promise", async (_, table, update, audit) => {
    const answer = await audited(await changed(table, update));
    expect(answer).toMatch(/^11: /);
    expect(answer).toContain(audit);
  });
});
