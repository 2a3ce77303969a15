import type { DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { drawn, modelsOf } from "./ascii-tables.ts";

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await modelsOf({
    institutions: `
      institution_id | name | type_code | owner_code | region_code | capacity | basis | valid_from | licensed_until | accreditation | accredited_until
      P-001          | A    | pstw      | province   | 36.01.01    | 40       | beds  | 2015-01-01 | 2026-01-01     | a             | 2026-03-31
      P-002          | B    | pstw      | private    | 36.02.01    | 25       | beds  | 2020-01-01 | 2025-06-30     | b             | 2024-12-31
      P-003          | C    | psaa      | private    | 36.02.01    | 30       | beds  | 2020-01-01 |                | none          |`,
    occupancy: `
      institution_id | year | month | residents | arrivals | exits | waiting
      P-001          | 2025 | 1     | 30        | 3        | 1     | 2
      P-001          | 2025 | 2     | 32        | 4        | 2     |
      P-002          | 2025 | 2     | 20        | 1        | 0     | 6`,
    institution_clients: `
      institution_id | year | category_code    | in_facility | outside_facility
      P-001          | 2025 | lansia_terlantar | 30          | 12
      P-002          | 2025 | lansia_terlantar | 20          |
      P-002          | 2025 | korban_napza     | 1           | 2`,
    puskesos: `
      region_code   | since      | closed_on  | formed_by
      36.01.01.2001 | 2020-01-01 |            | village
      36.01.01.2002 | 2026-02-01 |            | village
      36.01.02.2001 | 2020-01-01 | 2024-05-01 | district
      36.02.01.2001 | 2021-01-01 |            |`,
    service_cases: `
      case_no | kind_code | category_code    | channel_code | region_code   | received_on | verified_on | referred_on | resolved_on | resolved_at
      C-001   | slrt      | health_insurance | puskesos     | 36.01.01.2001 | 2025-03-27  | 2025-03-28  |             | 2025-04-08  | village
      C-002   | slrt      | health_insurance | office       | 36.01.01      | 2025-06-02  | 2025-06-03  | 2025-06-04  | 2025-06-16  | regency
      C-003   | slrt      | health_insurance |              | 36.01.02.2001 | 2025-12-30  |             |             | 2026-01-02  | village
      C-004   | slrt      | other            | phone        | 36.02.01.2001 | 2025-08-01  |             |             |             |
      C-005   | complaint | deduction        | lapor        | 36.02.01.2001 | 2025-08-04  |             |             | 2025-08-04  | province`,
    lk3_cases: `
      case_no | problem_code | region_code | received_on | closed_on  | outcome_code
      K-001   | divorce      | 36.01       | 2025-01-06  | 2025-02-03 | reconciled
      K-002   | divorce      | 36.01       | 2025-05-06  |            |
      K-003   | inheritance  | 36.02       | 2025-05-06  |            | referred`,
    budget: `
      year | account_code | item     | pillar_code        | source_code   | region_code | original | revised | realised
      2025 | 5.1          | Belanja  |                    | apbd_province |             | 300      | 350     | 200
      2025 | 5.1.02       | Bansos   | jaminan_sosial     | apbd_province |             | 200      | 250     | 150
      2025 | 5.1.03       | Panti    | rehabilitasi_sosial| apbd_province |             | 100      |         | 50
      2025 | 5.10         | Lain     |                    | apbd_province |             | 7        |         |
      2025 | 5.1          | Pusat    | jaminan_sosial     | apbn          | 36.01       | 40       |         | 40`,
    budget_months: `
      year | account_code | item    | source_code   | region_code | month | planned | realised
      2025 | 5.1          | Belanja | apbd_province |             | 1     | 30      | 20
      2025 | 5.1.02       | Bansos  | apbd_province |             | 1     | 30      | 20
      2025 | 5.1.02       | Bansos  | apbd_province | 36.02       | 2     | 11      |`,
    grants: `
      year | grant_no | kind_code | region_code | committed | realised | report_due_on | reported_on
      2025 | H-001    | hibah     | 36.01       | 500       | 400      | 2025-12-10    | 2025-12-01
      2025 | H-002    | hibah     |             | 300       |          | 2025-11-10    |
      2025 | R-001    | csr       | 36.02       | 90        | 90       |               |`
  });
}, 60_000);

describe("panti", () => {
  test("arrivals and exits are those of the year, waiting those last reported; the months add up to the year", async () => {
    expect(
      await drawn(
        connection,
        "panti_places",
        "region_code, arrivals, exits, waiting",
        "type_code = 'all' and length(region_code) < 8 and year = 2025"
      )
    ).toEqual(["36 | 8 | 3 | 8", "36.01 | 7 | 3 | 2", "36.02 | 1 | 0 | 6"]);
    expect(await drawn(connection, "panti_months", "month, residents, arrivals, exits, waiting, places")).toEqual([
      "1 | 30 | 3 | 1 | 2 | 95",
      "2 | 52 | 5 | 2 | 6 | 95"
    ]);
  });

  test("licences and accreditation as of 31 December; without a date neither in force nor expired", async () => {
    const columns =
      "type_code, homes, licensed, licence_expired, accredited_a, accredited_b, accreditation_expired, not_accredited, expiring_soon";
    expect(
      await drawn(connection, "panti_licences", columns, "region_code = '36' and year = 2025 and homes > 0")
    ).toEqual([
      "all | 3 | 1 | 1 | 1 | 0 | 1 | 1 | 1",
      "psaa | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0",
      "pstw | 2 | 1 | 1 | 1 | 0 | 1 | 0 | 1"
    ]);
  });

  test("clients stand where their home is, by category with its tier", async () => {
    expect(
      await drawn(
        connection,
        "panti_clients",
        "region_code, category_code, tier, in_facility, outside_facility",
        "in_facility + outside_facility > 0"
      )
    ).toEqual([
      "36 | all | 1 | 51 | 14",
      "36 | korban_napza | 3 | 1 | 2",
      "36 | lansia_terlantar | 1 | 50 | 12",
      "36.01 | all | 1 | 30 | 12",
      "36.01 | lansia_terlantar | 1 | 30 | 12",
      "36.02 | all | 1 | 21 | 2",
      "36.02 | korban_napza | 3 | 1 | 2",
      "36.02 | lansia_terlantar | 1 | 20 | 0"
    ]);
  });
});

describe("puskesos_coverage", () => {
  test("posts open on 31 December, of all villages; districts served are for regencies and above", async () => {
    const columns = "region_code, villages, villages_served, districts_served, formed_by_village";
    expect(await drawn(connection, "puskesos_coverage", columns, "year = 2025")).toEqual([
      "36 | 8 | 2 | 2 | 1",
      "36.01 | 4 | 1 | 1 | 1",
      "36.01.01 | 2 | 1 |  | 1",
      "36.01.02 | 2 | 0 |  | 0",
      "36.02 | 4 | 1 | 1 | 0",
      "36.02.01 | 2 | 1 |  | 0",
      "36.02.02 | 2 | 0 |  | 0"
    ]);
  });
});

describe("services", () => {
  const at = (region: string, category: string) =>
    `region_code = '${region}' and category_code = '${category}' and kind_code = 'slrt'`;

  test("working days leave out weekends, Idulfitri and its leave; what came after 31 December is still open", async () => {
    // 27 March to 8 April 2025: only the 27th's successors 8 April counts, the 28th to the 7th are leave and weekends.
    // 2 to 16 June 2025: Iduladha on Friday 6 and its leave on Monday 9 are none.
    const columns =
      "received, verified, referred, resolved, resolved_in_village, resolved_on_time, median_days, p90_days";
    expect(await drawn(connection, "services", columns, at("36.01", "health_insurance"))).toEqual([
      "3 | 2 | 1 | 2 | 1 | 1 | 1 | 8"
    ]);
  });

  test("open cases are counted by their age in working days", async () => {
    const columns = "open_0_5, open_6_14, open_15_60, open_over_60, median_days";
    expect(await drawn(connection, "services", columns, at("36", "all"))).toEqual(["1 | 0 | 0 | 1 | 1"]);
    expect(await drawn(connection, "services", columns, at("36.02", "other"))).toEqual(["0 | 0 | 0 | 1 | "]);
  });

  test("districts have the total of each kind alone, and channels are counted above them", async () => {
    expect(await drawn(connection, "services", "distinct category_code", "length(region_code) = 8")).toEqual(["all"]);
    expect(
      await drawn(
        connection,
        "service_channels",
        "region_code, kind_code, channel_code, received",
        "received > 0 and length(region_code) = 5"
      )
    ).toEqual([
      "36.01 | slrt | all | 3",
      "36.01 | slrt | office | 1",
      "36.01 | slrt | puskesos | 1",
      "36.01 | slrt | unstated | 1",
      "36.02 | complaint | all | 1",
      "36.02 | complaint | lapor | 1",
      "36.02 | slrt | all | 1",
      "36.02 | slrt | phone | 1"
    ]);
  });
});

describe("lk3", () => {
  test("a case is closed when a day or an outcome says so", async () => {
    expect(
      await drawn(
        connection,
        "lk3",
        "region_code, problem_code, received, closed, reconciled, referred",
        "received > 0 and length(region_code) = 5"
      )
    ).toEqual([
      "36.01 | all | 2 | 1 | 1 | 0",
      "36.01 | divorce | 2 | 1 | 1 | 0",
      "36.02 | all | 1 | 1 | 0 | 1",
      "36.02 | inheritance | 1 | 1 | 0 | 1"
    ]);
  });
});

describe("money", () => {
  test("a parent's row is skipped, 5.10 is no child of 5.1; without a revision the original holds", async () => {
    const columns = "region_code, pillar_code, source_code, original_idr, revised_idr, realised_idr";
    expect(
      await drawn(connection, "budget_totals", columns, "original_idr is not null and pillar_code <> 'unstated'")
    ).toEqual([
      "36 | all | all | 347 | 397 | 240",
      "36 | all | apbd_province | 307 | 357 | 200",
      "36 | all | apbn | 40 | 40 | 40",
      "36 | jaminan_sosial | all | 240 | 290 | 190",
      "36 | jaminan_sosial | apbd_province | 200 | 250 | 150",
      "36 | jaminan_sosial | apbn | 40 | 40 | 40",
      "36 | rehabilitasi_sosial | all | 100 | 100 | 50",
      "36 | rehabilitasi_sosial | apbd_province | 100 | 100 | 50",
      "36.01 | all | all | 40 | 40 | 40",
      "36.01 | all | apbn | 40 | 40 | 40",
      "36.01 | jaminan_sosial | all | 40 | 40 | 40",
      "36.01 | jaminan_sosial | apbn | 40 | 40 | 40"
    ]);
  });

  test("a regency of which nothing was received has no number, not zero", async () => {
    expect(
      await drawn(
        connection,
        "budget_totals",
        "region_code, original_idr",
        "pillar_code = 'all' and source_code = 'all'"
      )
    ).toEqual(["36 | 347", "36.01 | 40", "36.02 | "]);
  });

  test("cash by month skips parents too", async () => {
    expect(
      await drawn(connection, "cash_months", "region_code, month, planned_idr, realised_idr", "planned_idr is not null")
    ).toEqual(["36 | 1 | 30 | 20", "36 | 2 | 11 | ", "36.02 | 2 | 11 | "]);
  });

  test("reports are due once their day has passed by the end of the data", async () => {
    const columns = "region_code, kind_code, agreements, committed_idr, realised_idr, reports_due, reports_received";
    expect(await drawn(connection, "grant_totals", columns, "agreements is not null and kind_code = 'all'")).toEqual([
      "36 | all | 3 | 890 | 490 | 2 | 1",
      "36.01 | all | 1 | 500 | 400 | 1 | 1",
      "36.02 | all | 1 | 90 | 90 | 0 | 0"
    ]);
  });
});
