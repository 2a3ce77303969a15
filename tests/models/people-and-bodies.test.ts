import type { DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { drawn, modelsOf } from "./ascii-tables.ts";

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await modelsOf({
    ppks_registry: `
      year | nik | family_card | region_code   | category_code    | verification | assessment
      2025 | 1   | 91          | 36.01.01.2001 | fakir_miskin     | eligible     |
      2025 | 2   | 92          | 36.01.01.2001 | fakir_miskin     | proposed     |
      2025 | 3   | 93          | 36.01.02.2001 | lansia_terlantar | not_eligible | in_facility
      2025 | 4   | 94          | 36.02.01.2001 | fakir_miskin     | taken_over   |
      2025 | 5   | 95          | 36.02.01.2001 | lansia_terlantar |              | in_facility`,
    households: `
      year | unit      | family_card | region_code   | decile
      2024 | household | 91          | 36.01.01.2001 | 1
      2025 | family    | 91          | 36.01.01.2001 | 1
      2025 | family    | 92          | 36.01.02.2001 | 10
      2025 | family    | 93          | 36.02.01.2001 |`,
    disbursements: `
      year | programme_code | stage | nik | family_card | region_code   | component_code | amount | due_on     | paid_on    | status
      2025 | pkh            | 1     | 1   | 91          | 36.01.01.2001 | sd             | 225000 | 2025-03-10 | 2025-03-10 | paid
      2025 | pkh            | 1     | 1   | 91          | 36.01.01.2001 | hamil          | 750000 | 2025-03-10 | 2025-03-12 | paid
      2025 | pkh            | 2     | 1   | 91          | 36.01.01.2001 | sd             | 225000 | 2025-06-10 | 2025-06-10 | paid
      2025 | pkh            | 1     | 4   | 94          | 36.02.01.2001 |                | 500000 | 2025-03-10 | 2025-03-10 | paid
      2025 | pkh            | 2     | 4   | 94          | 36.02.01.2001 | sd             | 225000 | 2025-06-10 |            | returned`,
    psks_bodies: `
      body_no | kind_code       | region_code | active_from | active_to  | registered_until | accreditation | accredited_until
      B-001   | lks             | 36.01.01    | 2010-01-01  |            | 2026-12-31       | b             | 2025-06-30
      B-002   | lks             | 36.01       |             |            | 2024-12-31       | a             |
      B-003   | karang_taruna   | 36.02.01    |             | 2025-10-01 |                  |               |
      B-004   | keluarga_pioner | 36.02.01    |             |            |                  |               |`,
    required_posts: `
      year | role_code | region_code | posts
      2025 | tksk      | 36.01.01    | 3
      2025 | psm       | 36.01.01    | 5
      2025 | psm       | 36.01.02    | 0`,
    worker_roster: `
      role_code | nik | region_code | active_from | active_to
      tksk      | 11  | 36.01.01    | 2020-01-01  |
      psm       | 12  | 36.02.01    | 2024-06-01  |`,
    incentive_rates: `
      role_code | component_code    | payer_code | rate    | rate_period | valid_from | valid_to
      tksk      | monthly_incentive | province   | 1200000 | month       | 2025-07-01 |`,
    incentive_payments: `
      year | role_code | component_code    | payer_code | period | nik | region_code | amount  | due_on     | paid_on    | status
      2025 | tksk      | monthly_incentive | province   | 1      | 11  | 36.01.01    | 1000000 | 2025-01-31 | 2025-02-01 | paid`,
    activities: `
      forum_code | kind_code | region_code | planned_on | held_on    | participants
      tksk       | coaching  | 36.01.01    | 2025-02-03 | 2025-02-04 | 20
      tksk       | training  | 36.01       | 2025-05-05 | 2025-05-05 | 30
      tagana     | coaching  | 36.01.02    | 2025-06-01 |            | 15
      psm        | coaching  | 36.02.01    | 2025-06-01 | 2025-06-01 |`
  });
}, 60_000);

describe("ppks_verification", () => {
  test("every record counts, and the recognised ones are the cases of ppks_cases", async () => {
    expect(
      await drawn(connection, "ppks_verification", "verification_code, cases", "region_code = '36' and cases > 0")
    ).toEqual(["all | 5", "eligible | 1", "not_eligible | 1", "proposed | 1", "taken_over | 1", "unstated | 1"]);
    expect(
      await drawn(connection, "ppks_cases", "region_code, cases", "category_code = 'all' and length(region_code) < 8")
    ).toEqual(["36 | 3", "36.01 | 1", "36.02 | 2"]);
  });

  test("persons, need and places needed leave out who is only proposed or not eligible", async () => {
    expect(await drawn(connection, "ppks_persons", "persons", "region_code = '36'")).toEqual(["1"]);
    expect(await drawn(connection, "need_reach", "families_in_need", "region_code = '36'")).toEqual(["2"]);
  });
});

describe("welfare", () => {
  test("households of DTKS and families of DTSEN stand apart; districts have the total alone", async () => {
    expect(
      await drawn(
        connection,
        "welfare",
        "year, unit_code, decile_code, families",
        "families > 0 and region_code = '36'"
      )
    ).toEqual([
      "2024 | household | 1 | 1",
      "2024 | household | all | 1",
      "2025 | family | 1 | 1",
      "2025 | family | 10 | 1",
      "2025 | family | all | 3",
      "2025 | family | unranked | 1"
    ]);
    expect(await drawn(connection, "welfare", "distinct decile_code", "length(region_code) = 8")).toEqual(["all"]);
  });

  test("a year in which one regency sent nothing is no data for it and for the province", async () => {
    const where = "decile_code = 'all' and length(region_code) < 8 and year = 2024";
    expect(await drawn(connection, "welfare", "region_code, complete", where)).toEqual([
      "36 | false",
      "36.01 | true",
      "36.02 | false"
    ]);
  });
});

describe("aid by component", () => {
  test("a payment broken down is one payment, on time when all of it was", async () => {
    const columns = "region_code, recipients, amount_idr, payments_due, payments_on_time, payments_returned";
    expect(await drawn(connection, "aid", columns, "length(region_code) = 5")).toEqual([
      "36.01 | 1 | 1200000 | 2 | 1 | 0",
      "36.02 | 1 | 500000 | 2 | 1 | 1"
    ]);
  });

  test("a family counts in each of its components; the rupiah of all are those of PKH", async () => {
    expect(
      await drawn(
        connection,
        "aid_components",
        "component_code, recipients, amount_idr",
        "region_code = '36' and recipients > 0"
      )
    ).toEqual(["hamil | 1 | 750000", "sd | 1 | 450000", "unstated | 1 | 500000"]);
  });
});

describe("psks", () => {
  test("bodies active on 31 December; one without a district counts for its regency; pioneer families stand apart", async () => {
    const columns =
      "region_code, kind_code, bodies, registered, registration_expired, accredited, accreditation_expired";
    expect(await drawn(connection, "psks", columns, "bodies > 0 and year = 2025")).toEqual([
      "36 | all | 2 | 1 | 1 | 1 | 1",
      "36 | keluarga_pioner | 1 | 0 | 0 | 0 | 0",
      "36 | lks | 2 | 1 | 1 | 1 | 1",
      "36.01 | all | 2 | 1 | 1 | 1 | 1",
      "36.01 | lks | 2 | 1 | 1 | 1 | 1",
      "36.01.01 | all | 1 | 1 | 0 | 0 | 1",
      "36.01.01 | lks | 1 | 1 | 0 | 0 | 1",
      "36.02 | keluarga_pioner | 1 | 0 | 0 | 0 | 0"
    ]);
  });
});

describe("workers", () => {
  test("the office's list comes before the rule; where neither knows a district, the sum is not known", async () => {
    const posts = (role: string) =>
      drawn(
        connection,
        "workers",
        "region_code, posts_required",
        `role_code = '${role}' and year = 2025 and length(region_code) < 8`
      );
    expect(await posts("tksk")).toEqual(["36 | 6", "36.01 | 4", "36.02 | 2"]);
    expect(await posts("psm")).toEqual(["36 | ", "36.01 | 5", "36.02 | "]);
  });
});

describe("incentives", () => {
  test("from the first day of the office's own rate the reference rate no longer holds", async () => {
    const where = "role_code = 'tksk' and component_code = 'monthly_incentive' and region_code = '36' and year = 2025";
    // Six months at the reference rate of Rp1,000,000 and six at Rp1,200,000.
    expect(await drawn(connection, "incentives", "rate_idr, entitlement_idr, periods_due", where)).toEqual([
      "1200000 | 13200000 | 12"
    ]);
  });
});

describe("forum_sessions", () => {
  test("by forum or by kind, never crossed; a session for the regency counts there and above", async () => {
    const columns = "region_code, forum_code, kind_code, planned, held, participants, participants_at_large";
    expect(await drawn(connection, "forum_sessions", columns, "planned > 0 and region_code like '36.01%'")).toEqual([
      "36.01 | all | all | 3 | 2 | 50 | 30",
      "36.01 | all | coaching | 2 | 1 | 20 | 0",
      "36.01 | all | training | 1 | 1 | 30 | 30",
      "36.01 | tagana | all | 1 | 0 | 0 | 0",
      "36.01 | tksk | all | 2 | 2 | 50 | 30",
      "36.01.01 | all | all | 1 | 1 | 20 | 0",
      "36.01.02 | all | all | 1 | 0 | 0 | 0"
    ]);
  });

  test("participants that nobody recorded are not zero", async () => {
    expect(
      await drawn(
        connection,
        "forum_sessions",
        "forum_code, participants_recorded",
        "region_code = '36.02' and held > 0 and kind_code = 'all'"
      )
    ).toEqual(["all | false", "psm | false"]);
  });
});
