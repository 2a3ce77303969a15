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
import { received, smallest } from "./drawn-office.ts";
import { filledFrom, linesOf } from "./from-rows.ts";

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

  test("three participants of a regency's own session cannot be had by subtracting those of its districts", () => {
    const all = { forum_code: "all", kind_code: "all" };
    expect(linesOf(filled, "forum_sessions", ["region_code", "participants"], all).slice(1, 3)).toEqual([
      "36.01 | -",
      "36.01.01 | 20"
    ]);
  });

  test("medians stand where resolved cases do, and nowhere else", () => {
    const columns = ["category_code", "received", "resolved", "median_days", "open_0_5"];
    const at = { region_code: "36.01", kind_code: "slrt" };
    const lines = linesOf(filled, "services", columns, at);
    expect(lines).toContain("aid_missing | - | - | - | 0");
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
    auditRelease(connection, published, smallest).then(
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
