import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Refusal } from "../../pipelines/refusal.ts";
import { auditRelease } from "../../pipelines/release/audit.ts";
import type { Filled } from "../../pipelines/release/filled.ts";
import { writeTable } from "../../pipelines/release/write-table.ts";
import { modelsOf } from "../models/ascii-tables.ts";
import { filledFrom, linesOf, protection } from "./from-rows.ts";

const districts = ["36.01.01", "36.01.02", "36.02.01", "36.02.02"];
const repeated = (rows: readonly (readonly [number, string])[]): string[] =>
  rows.flatMap(([times, row]) => Array.from({ length: times }, () => row));

/** A drawn table: the heading, then each row as often as its count says, `#` replaced by a running number. */
const drawnTable = (heading: string, rows: readonly (readonly [number, string])[]): string =>
  [heading, ...repeated(rows).map((row, index) => row.replaceAll("#", String(index + 1)))].join("\n");

/** Cases of one kind and category in every district: many in the first, some in the others. */
const cases = (counts: readonly number[], row: string): [number, string][] =>
  counts.map((count, index) => [count, row.replace("@", districts[index] ?? "")]);

const received = {
  ppks_registry: drawnTable("year | nik | family_card | region_code | category_code | verification", [
    ...cases([40, 30, 20, 25], "2025 | # | # | @.2001 | fakir_miskin | eligible"),
    ...cases([2, 0, 12, 9], "2025 | # | # | @.2001 | fakir_miskin | proposed"),
    ...cases([1, 8, 0, 7], "2025 | # | # | @.2001 | lansia_terlantar | not_eligible")
  ]),
  households: drawnTable("year | unit | family_card | region_code | decile", [
    ...cases([30, 20, 20, 25], "2025 | family | # | @.2001 | 1"),
    ...cases([3, 0, 9, 4], "2025 | family | # | @.2001 | 2"),
    ...cases([6, 7, 0, 3], "2025 | family | # | @.2001 | ")
  ]),
  disbursements: drawnTable(
    "year | programme_code | stage | nik | family_card | region_code | component_code | amount | due_on | paid_on | status",
    [
      ...cases([30, 20, 20, 9], "2025 | pkh | 1 | # | # | @.2001 | sd | 225000 | 2025-03-10 | 2025-03-10 | paid"),
      ...cases([2, 0, 0, 8], "2025 | pkh | 1 | # | # | @.2001 | hamil | 750000 | 2025-03-10 | 2025-03-10 | paid"),
      ...cases([3, 0, 0, 0], "2025 | pkh | 1 | # | # | @.2001 | sd | 225000 | 2025-03-10 |  | failed")
    ]
  ),
  psks_bodies: drawnTable("body_no | kind_code | region_code", [
    ...cases([1, 2, 1, 0], "B-# | karang_taruna | @"),
    ...cases([2, 1, 8, 6], "K-# | keluarga_pioner | @")
  ]),
  activities: drawnTable("forum_code | kind_code | region_code | planned_on | held_on | participants", [
    [1, "tksk | coaching | 36.01.01 | 2025-02-03 | 2025-02-04 | 20"],
    [1, "psm | training | 36.01 | 2025-05-05 | 2025-05-05 | 3"],
    [1, "psm | coaching | 36.02.01 | 2025-06-01 | 2025-06-01 | 44"]
  ]),
  institutions: drawnTable(
    "institution_id | name | type_code | owner_code | region_code | capacity | basis | valid_from",
    [
      [1, "P-001 | A | pstw | province | 36.01.01 | 40 | beds | 2015-01-01"],
      [1, "P-002 | B | psaa | private | 36.02.01 | 40 | beds | 2015-01-01"]
    ]
  ),
  occupancy: drawnTable("institution_id | year | month | residents | arrivals | exits | waiting", [
    [1, "P-001 | 2025 | 1 | 30 | 9 | 8 | 0"],
    [1, "P-001 | 2025 | 2 | 31 | 2 | 0 | 0"],
    [1, "P-002 | 2025 | 2 | 25 | 30 | 10 | 12"]
  ]),
  institution_clients: drawnTable("institution_id | year | category_code | in_facility | outside_facility", [
    [1, "P-001 | 2025 | lansia_terlantar | 30 | 12"],
    [1, "P-001 | 2025 | korban_napza | 6 | 0"],
    [1, "P-002 | 2025 | anak_terlantar | 25 | 20"],
    [1, "P-002 | 2025 | lansia_terlantar | 12 | 30"]
  ]),
  service_cases: drawnTable(
    "case_no | kind_code | category_code | channel_code | region_code | received_on | verified_on | resolved_on | resolved_at",
    [
      ...cases([30, 20, 25, 20], "C-# | slrt | other | office | @ | 2025-03-03 | 2025-03-04 | 2025-03-06 | village"),
      ...cases([6, 7, 8, 9], "C-# | slrt | other | phone | @ | 2025-12-01 | | | "),
      ...cases([2, 0, 9, 9], "C-# | slrt | aid_missing | lapor | @ | 2025-03-03 | 2025-03-04 | 2025-06-06 | regency"),
      ...cases([7, 6, 8, 9], "C-# | complaint | other | lapor | @ | 2025-03-03 | | 2025-06-06 | regency")
    ]
  ),
  lk3_cases: drawnTable("case_no | problem_code | region_code | received_on | closed_on | outcome_code", [
    [30, "K-# | divorce | 36.01 | 2025-01-06 | 2025-02-03 | reconciled"],
    [4, "K-# | divorce | 36.02 | 2025-01-06 | 2025-02-03 | separated"],
    [15, "K-# | domestic_violence | 36.02 | 2025-01-06 | |"]
  ]),
  budget: drawnTable("year | item | pillar_code | source_code | region_code | original", [
    [1, "2025 | Bansos | jaminan_sosial | apbn | 36.01 | 500"]
  ])
};

const folder = mkdtempSync(join(tmpdir(), "terang-masks-"));
let connection: DuckDBConnection;
let filled: Filled[];
beforeAll(async () => {
  connection = await modelsOf(received);
  filled = await filledFrom(connection);
  for (const table of filled) await writeTable(connection, table, folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what is shown", () => {
  test("two people proposed are hidden, and so is a neighbour that would give them away", () => {
    expect(linesOf(filled, "ppks_verification", ["verification_code", "cases"], { region_code: "36.01.01" })).toEqual([
      "all | -",
      "eligible | 40",
      "not_eligible | -",
      "proposed | -",
      "taken_over | 0",
      "unstated | 0"
    ]);
  });

  test("the cases themselves stay, whatever is hidden of their verification", () => {
    expect(linesOf(filled, "ppks_cases", ["cases"], { region_code: "36.01.01", category_code: "all" })).toEqual(["40"]);
  });

  test("a component of two families is hidden with another, so that the rupiah of PKH give neither away", () => {
    const columns = ["component_code", "recipients", "amount_idr", "state"];
    const lines = linesOf(filled, "aid_components", columns, { region_code: "36.01" });
    expect(lines.filter((line) => line.endsWith("suppressed"))).toEqual([
      "hamil | - | - | suppressed",
      "sd | - | - | suppressed"
    ]);
  });

  test("three families whose payment failed are hidden; who was paid is not", () => {
    const columns = ["recipients", "payments_failed", "failed_state"];
    expect(linesOf(filled, "aid", columns, { region_code: "36.01.01" })).toEqual(["32 | - | suppressed"]);
  });

  test("bodies are no people; pioneer families are", () => {
    const columns = ["kind_code", "bodies", "state"];
    const lines = linesOf(filled, "psks", columns, { region_code: "36.01", year: 2025 });
    expect(lines).toContain("karang_taruna | 3 | published");
    expect(lines).toContain("keluarga_pioner | - | suppressed");
  });

  test("three participants of a regency's own session cannot be subtracted from it", () => {
    const lines = linesOf(filled, "forum_sessions", ["planned", "participants"], {
      forum_code: "all",
      kind_code: "all"
    });
    expect(lines[1]).toBe("2 | -");
  });

  test("medians stand where resolved cases do, and nowhere else", () => {
    const columns = ["category_code", "received", "resolved", "median_days", "open_0_5"];
    const at = { region_code: "36.01", kind_code: "slrt" };
    const lines = linesOf(filled, "services", columns, at);
    expect(lines).toContain("aid_missing | - | - | - | -");
    expect(linesOf(filled, "services", columns, { ...at, kind_code: "complaint" })).toContain("all | 13 | 13 | 55 | 0");
  });

  test("family counselling is held to the strictest threshold", () => {
    const columns = ["problem_code", "received", "state"];
    const lines = linesOf(filled, "lk3", columns, { region_code: "36.02" });
    expect(lines).toContain("divorce | - | suppressed");
    expect(lines).toContain("inheritance | 0 | published");
  });

  test("money never received is no data, not zero", () => {
    const columns = ["region_code", "original_idr", "state", "realised_state"];
    expect(linesOf(filled, "budget_totals", columns, { pillar_code: "all", source_code: "all" })).toEqual([
      "36 | 500 | published | not_available",
      "36.01 | 500 | published | not_available",
      "36.02 | - | not_available | not_available"
    ]);
  });
});

describe("the audits", () => {
  const answerOf = (published: string): Promise<string> =>
    auditRelease(connection, published, protection.thresholds).then(
      () => "safe",
      (error: unknown) => (error instanceof Refusal ? error.message : String(error))
    );

  test("let these tables pass", async () => {
    expect(await answerOf(folder)).toBe("safe");
  });

  test.each([
    ["ppks_verification", "cases = 2, state = 'published' where verification_code = 'proposed'", "no_small_counts"],
    ["welfare", "decile_code = '1' where length(region_code) = 8", "tiers_keep_their_level"],
    ["welfare", "families = families + 2 where region_code = '36' and decile_code = 'all'", "no_small_differences"],
    ["aid_components", "amount_idr = 7 where state = 'suppressed'", "rupiah_share_the_mask"],
    [
      "aid_components",
      "state = 'published', recipients = 50, amount_idr = 1 where region_code = '36.01' and component_code = 'sd'",
      "rupiah_share_the_mask"
    ],
    ["psks", "bodies = 3, state = 'published' where kind_code = 'keluarga_pioner'", "no_small_counts"],
    ["forum_sessions", "participants = 3 where participants = 44", "no_small_counts"],
    ["panti_clients", "in_facility = 6, state = 'published' where category_code = 'korban_napza'", "no_small_counts"],
    ["panti_months", "arrivals = 2 where month = 2", "no_small_counts"],
    ["services", "median_days = 3 where resolved is null", "hidden_cells_hold_no_number"],
    ["services", "resolved_on_time = resolved - 3 where resolved > 10", "no_small_counts"],
    ["service_channels", "received = received + 3 where channel_code = 'all'", "no_small_differences"],
    ["lk3", "received = 9 where received > 0", "no_small_counts"],
    ["lk3", "region_code = '36.01.01' where region_code = '36.01'", "tiers_keep_their_level"],
    ["budget_totals", "realised_idr = 1", "hidden_cells_hold_no_number"]
  ])("stop a changed %s (%s)", async (table, update, audit) => {
    const copy = mkdtempSync(join(tmpdir(), "terang-masks-changed-"));
    cpSync(folder, copy, { recursive: true });
    const path = join(copy, `${table}.parquet`);
    await connection.run(`create or replace temp table changed as from read_parquet('${path}')`);
    await connection.run(`update changed set ${update}`);
    await connection.run(`copy changed to '${path}' (format parquet)`);
    expect(await answerOf(copy)).toContain(audit);
    rmSync(copy, { recursive: true });
  });
});
