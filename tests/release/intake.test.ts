import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datasets } from "../../data/contracts/incoming/datasets.ts";
import type { ReceivedTable } from "../../pipelines/receive/store/ledger.ts";
import { intakeTables } from "../../pipelines/release/intake-tables.ts";
import { intakeOf } from "../../pipelines/release/manifest.ts";
import { fileOf, tableOf } from "./received-files.ts";

const awaited = { regencies: ["36.01", "36.02"], through: "2025-08" };
type Shown = Readonly<Record<string, unknown>>;

/** The rows of one published table about one dataset, without its name. */
function rowsOf(name: string, dataset: string, ...tables: readonly ReceivedTable[]): Shown[] {
  const filled = intakeTables([fileOf("a.csv", ...tables)], awaited).find(({ table }) => table.name === name);
  return (filled?.rows ?? []).filter((row) => row["dataset"] === dataset).map(({ dataset: _name, ...row }) => row);
}

const sent = (
  regency_code: string | null,
  year: number | null,
  month: number | null,
  rows = { accepted: 1, refused: 0 }
) => ({
  regency_code,
  year,
  month,
  ...rows
});

describe("what was received", () => {
  test("has one row for every dataset, not available where nothing came", () => {
    const [intake] = intakeTables([], awaited);
    expect(intake?.rows.map((row) => row["dataset"])).toEqual(datasets.map(({ name }) => name));
    expect(rowsOf("intake", "grants")).toEqual([
      {
        files: 0,
        rows_read: null,
        accepted: null,
        refused: null,
        units_due: null,
        units_reported: null,
        latest: null,
        state: "not_available"
      }
    ]);
  });

  test("counts refused rows exactly and accepted ones to the nearest ten", () => {
    const units = [sent("36.01", 2024, 3), sent("36.02", 2024, 12), sent("36.01", 2025, 7)];
    const table = tableOf("disbursements", { accepted: 1234, refused: { nik_structure: 7 }, quality: { units } });
    expect(rowsOf("intake", "disbursements", table)).toEqual([
      {
        files: 1,
        rows_read: 1237,
        accepted: 1230,
        refused: 7,
        units_due: 2,
        units_reported: 1,
        latest: "2025-07",
        state: "published"
      }
    ]);
    expect(rowsOf("intake_reasons", "disbursements", table)).toEqual([
      { reason_code: "nik_structure", rows_refused: 7 }
    ]);
  });

  test("never tells an accepted row from nine others, and never turns some into none", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(50), (accepted, refused) => {
        const table = tableOf("disbursements", { accepted, refused: { duplicate_row: refused } });
        const [row] = rowsOf("intake", "disbursements", table);
        const shown = Number(row?.["accepted"]);
        return (
          shown % 10 === 0 &&
          Number(row?.["rows_read"]) - shown === refused &&
          shown > 0 === accepted > 0 &&
          Math.abs(shown - accepted) < 10
        );
      })
    );
  });

  test("rounds even refused rows of family counselling, and names no month of it", () => {
    const units = [sent("36.01", 2025, 5)];
    const table = tableOf("lk3_cases", { accepted: 23, refused: { duplicate_row: 3 }, quality: { units } });
    expect(rowsOf("intake", "lk3_cases", table)[0]).toMatchObject({ accepted: 20, refused: 10, latest: "2025" });
    expect(rowsOf("intake_reasons", "lk3_cases", table)).toEqual([{ reason_code: "duplicate_row", rows_refused: 10 }]);
    expect(rowsOf("intake_units", "lk3_cases", table).map((row) => row["latest_month"])).toEqual([null, null]);
  });
});

describe("totals over all datasets", () => {
  const budget = tableOf("budget", { accepted: 1234, refused: { duplicate_row: 7 } });
  const lk3 = tableOf("lk3_cases", { accepted: 23, refused: { duplicate_row: 3, date_invalid: 1 } });

  test("of the manifest are the sums of the published rows: what is rounded there is not left over here", () => {
    expect(intakeOf(intakeTables([fileOf("a.csv", budget, lk3)], awaited))).toEqual({
      rows_read: 1230 + 7 + 20 + 20,
      accepted: 1230 + 20,
      refused: 7 + 20
    });
    expect(intakeOf(intakeTables([fileOf("a.csv", budget)], awaited)).accepted).toBe(1230);
  });

  test("are the same by dataset and by reason", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (twins, dates, others) => {
        const delicate = tableOf("lk3_cases", { refused: { duplicate_row: twins, date_invalid: dates } });
        const tables = intakeTables(
          [fileOf("a.csv", delicate, tableOf("budget", { refused: { duplicate_row: others } }))],
          awaited
        );
        const reasons = tables.find(({ table }) => table.name === "intake_reasons")?.rows ?? [];
        return reasons.reduce((sum, row) => sum + Number(row["rows_refused"]), 0) === intakeOf(tables).refused;
      })
    );
  });

  test("of a month add family counselling as it is rounded: beside the others' shares it would be exact", () => {
    const of = (dataset: string, accepted: number, refused: number): ReceivedTable =>
      tableOf(dataset, { quality: { units: [sent("36.01", 2025, 1, { accepted, refused })] } });
    const tables = [of("disbursements", 190, 10), of("lk3_cases", 197, 3)];
    expect(rowsOf("intake_months", "disbursements", ...tables)[0]).toMatchObject({ refused_per_1000: 50 });
    expect(rowsOf("intake_months", "all", ...tables)[0]).toMatchObject({ refused_per_1000: 49 });
  });
});

describe("who has sent", () => {
  test("is yes or no for each regency and year, with the last month; a refused row is none", () => {
    const units = [sent("36.01", 2025, 2), sent("36.01", 2025, 6), sent("36.02", 2025, 6, { accepted: 0, refused: 5 })];
    expect(rowsOf("intake_units", "disbursements", tableOf("disbursements", { quality: { units } }))).toEqual([
      { region_code: "36.01", year: 2025, reported: "yes", latest_month: 6 },
      { region_code: "36.02", year: 2025, reported: "no", latest_month: null }
    ]);
  });

  test("leaves out what speaks of a time after the release's data", () => {
    const units = [sent("36.01", 2025, 8), sent("36.02", 2025, 9), sent("36.01", 2031, null)];
    const table = tableOf("activities", { quality: { units } });
    expect(rowsOf("intake", "activities", table)[0]).toMatchObject({ latest: "2025-08", units_reported: 1 });
  });

  test("takes a list without years as sent for the release's last year", () => {
    const table = tableOf("puskesos", { quality: { units: [sent("36.02", null, null)] } });
    expect(rowsOf("intake", "puskesos", table)[0]).toMatchObject({ latest: null, units_reported: 1 });
    expect(rowsOf("intake_units", "puskesos", table)[1]).toMatchObject({ year: 2025, reported: "yes" });
  });

  test("does not await from regencies the books that the office keeps", () => {
    const table = tableOf("budget", { accepted: 40, quality: { units: [sent("36.01", 2025, null)] } });
    expect(rowsOf("intake_units", "budget", table)).toEqual([]);
    expect(rowsOf("intake", "budget", table)[0]).toMatchObject({ units_due: null, units_reported: null });
  });
});

describe("checks", () => {
  const checked = (dataset: string, ...tables: readonly ReceivedTable[]): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      rowsOf("intake_checks", dataset, ...tables).map((row) => [row["check_code"], row["rows_found"] ?? row["state"]])
    );

  test("are added over a dataset's tables, zero included", () => {
    const identifiers = { nik_missing: 2, nik_invalid: 9, nik_contradicts_birth: 0 };
    const table = tableOf("ppks_registry", {
      refused: { duplicate_row: 3 },
      quality: { identifiers, faults: { "nik_structure:nik": 4 }, warnings: { date_spike: 12 } }
    });
    expect(checked("ppks_registry", table, table)).toMatchObject({
      nik_missing: 4,
      nik_invalid: 18,
      nik_structure: 8,
      nik_precision_lost: 0,
      duplicate_in_file: 6,
      duplicate_across_files: 0,
      date_spike: 24
    });
  });

  test("do not apply where the dataset has no such column, or nobody looks", () => {
    expect(checked("budget", tableOf("budget"))).toMatchObject({
      nik_missing: "not_applicable",
      date_spike: "not_applicable"
    });
    expect(checked("ppks_registry", tableOf("ppks_registry"))).toMatchObject({ name_missing: "not_applicable" });
  });

  test("are not available for what never came", () => {
    expect(checked("households")).toMatchObject({ nik_missing: "not_available", jump: "not_applicable" });
  });
});

describe("shares", () => {
  const months = (accepted: number, refused: number): Shown[] =>
    rowsOf(
      "intake_months",
      "disbursements",
      tableOf("disbursements", { quality: { units: [sent("36.01", 2025, 1, { accepted, refused })] } })
    );

  test("of refused rows come from rounded rows, and are not given below a hundred", () => {
    expect(months(963, 37)).toEqual([{ year: 2025, month: 1, refused_per_1000: 37, state: "published" }]);
    expect(months(90, 9)).toEqual([{ year: 2025, month: 1, refused_per_1000: null, state: "not_available" }]);
  });

  test("of filled cells are whole percent, never over a hundred", () => {
    const filled = (rows: number, cells: number): unknown =>
      rowsOf(
        "intake_columns",
        "disbursements",
        tableOf("disbursements", { accepted: rows, quality: { filled: { paid_on: cells } } })
      )[0]?.["filled_percent"];
    expect([filled(1000, 333), filled(104, 104), filled(105, 105), filled(99, 99)]).toEqual([33, 100, 100, null]);
  });
});
