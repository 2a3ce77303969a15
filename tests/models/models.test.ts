import { describe, expect, test } from "vitest";
import { drawn, modelsOf } from "./ascii-tables.ts";

const registry = `
  year | nik | family_card | region_code   | category_code    | assessment  | disability_kind
  2025 | 1   | 91          | 36.01.01.2001 | fakir_miskin     |             |
  2025 | 2   | 92          | 36.01.02.2001 | fakir_miskin     |             |
  2025 | 3   | 93          | 36.02.01.2001 | lansia_terlantar | in_facility |
  2025 | 3   | 93          | 36.02.01.2001 | disabilitas      | in_facility | mental
  2025 | 4   | 94          | 36.02.02.2001 | disabilitas      | in_facility | physical`;

describe("ppks_cases", () => {
  test("a person in two categories counts in both, and regions add up", async () => {
    const connection = await modelsOf({ ppks_registry: registry });
    expect(await drawn(connection, "ppks_cases", "region_code, category_code, cases", "cases > 0")).toEqual([
      "36 | all | 5",
      "36 | disabilitas | 2",
      "36 | fakir_miskin | 2",
      "36 | lansia_terlantar | 1",
      "36.01 | all | 2",
      "36.01 | fakir_miskin | 2",
      "36.01.01 | all | 1",
      "36.01.01 | fakir_miskin | 1",
      "36.01.02 | all | 1",
      "36.01.02 | fakir_miskin | 1",
      "36.02 | all | 3",
      "36.02 | disabilitas | 2",
      "36.02 | lansia_terlantar | 1",
      "36.02.01 | all | 2",
      "36.02.01 | disabilitas | 1",
      "36.02.01 | lansia_terlantar | 1",
      "36.02.02 | all | 1",
      "36.02.02 | disabilitas | 1"
    ]);
  });

  test("a regency that sent nothing is no data, not zero, and so is the province that needs it", async () => {
    const connection = await modelsOf({
      ppks_registry: `
        year | nik | family_card | region_code   | category_code
        2025 | 1   | 91          | 36.01.01.2001 | fakir_miskin`
    });
    expect(
      await drawn(connection, "ppks_cases", "distinct region_code, complete", "region_code not like '%.%.%'")
    ).toEqual(["36 | false", "36.01 | true", "36.02 | false"]);
  });
});

describe("ppks_persons", () => {
  test("each person counts once; families are not persons", async () => {
    const connection = await modelsOf({ ppks_registry: registry });
    expect(await drawn(connection, "ppks_persons", "region_code, persons")).toEqual([
      "36 | 2",
      "36.01 | 0",
      "36.02 | 2"
    ]);
  });
});

describe("aid", () => {
  const disbursements = `
    year | programme_code | stage | nik | family_card | region_code   | amount | due_on     | paid_on    | status
    2025 | pkh            | 1     | 1   | 91          | 36.01.01.2001 | 500000 | 2025-03-10 | 2025-03-10 | paid
    2025 | pkh            | 2     | 1   | 91          | 36.01.01.2001 | 500000 | 2025-06-10 | 2025-06-12 | paid
    2025 | pkh            | 1     | 2   | 92          | 36.01.02.2001 | 750000 | 2025-03-10 |            | failed
    2025 | pkh            | 1     | 5   | 95          | 36.02.01.2001 | 250000 | 2025-03-10 | 2025-03-09 | paid`;

  test("recipients are families paid at least once; failed payments are due, not paid, not on time", async () => {
    const connection = await modelsOf({ ppks_registry: registry, disbursements });
    const columns = "region_code, recipients, amount_idr, payments_due, payments_on_time, late_recipients";
    expect(await drawn(connection, "aid", columns, "region_code not like '%.%.%'")).toEqual([
      "36 | 2 | 1250000 | 4 | 2 | 2",
      "36.01 | 1 | 1000000 | 3 | 1 | 2",
      "36.02 | 1 | 250000 | 1 | 1 | 0"
    ]);
  });

  test("need_reach counts registered poor families, and those that any family programme paid", async () => {
    const connection = await modelsOf({ ppks_registry: registry, disbursements });
    const columns = "region_code, families_in_need, families_reached, families_unreached";
    expect(await drawn(connection, "need_reach", columns, "region_code not like '%.%.%'")).toEqual([
      "36 | 2 | 1 | 1",
      "36.01 | 2 | 1 | 1",
      "36.02 | 0 | 0 | 0"
    ]);
  });
});

describe("workers and incentives", () => {
  const received = {
    worker_roster: `
      role_code | nik | region_code | active_from | active_to
      tksk      | 11  | 36.01.01    | 2020-01-01  |
      tksk      | 12  | 36.01.02    | 2025-03-15  |
      tksk      | 13  | 36.02.01    | 2020-01-01  | 2025-06-30
      psm       | 14  | 36.02.01    | 2020-01-01  |`,
    incentive_payments: `
      year | role_code | component_code    | payer_code | period | nik | region_code | amount  | due_on     | paid_on    | status
      2025 | tksk      | monthly_incentive | province   | 1      | 11  | 36.01.01    | 1000000 | 2025-01-31 | 2025-02-01 | paid
      2025 | tksk      | monthly_incentive | province   | 2      | 11  | 36.01.01    | 1000000 | 2025-02-28 |            | pending`
  };

  test("posts are required where a rule says so; a worker who left by 31 December does not count", async () => {
    const connection = await modelsOf(received);
    expect(
      await drawn(
        connection,
        "workers",
        "region_code, posts_required, workers",
        "role_code = 'tksk' and region_code not like '%.%.%'"
      )
    ).toEqual(["36 | 4 | 2", "36.01 | 2 | 2", "36.02 | 2 | 0"]);
    expect(
      await drawn(connection, "workers", "posts_required, workers", "role_code = 'psm' and region_code = '36'")
    ).toEqual([" | 1"]);
  });

  test("entitlement is the rate times the month ends on duty; what was not paid is no payment", async () => {
    const connection = await modelsOf(received);
    const where = "role_code = 'tksk' and component_code = 'monthly_incentive' and region_code = '36'";
    // 12 months for the first, 10 from March for the second, 6 for the third.
    expect(
      await drawn(connection, "incentives", "entitlement_idr, periods_due, paid_idr, periods_paid", where)
    ).toEqual(["28000000 | 28 | 1000000 | 1"]);
  });

  test("a rate that is not known is not zero: its total is unknown too", async () => {
    const connection = await modelsOf(received);
    expect(
      await drawn(connection, "incentives", "component_code, rate_known", "role_code = 'psm' and region_code = '36'")
    ).toEqual(["all | false", "monthly_incentive | false"]);
  });
});

describe("panti_places", () => {
  const received = {
    ppks_registry: registry,
    institutions: `
      institution_id | name | type_code | owner_code | region_code | capacity | basis        | valid_from
      P-001          | A    | pstw      | province   | 36.01.01    | 40       | beds         | 2015-01-01
      P-001          | A    | pstw      | province   | 36.01.01    | 60       | budget_quota | 2025-07-01
      P-002          | B    | pstw      | private    | 36.02.01    | 25       | beds         | 2020-01-01
      P-003          | C    | psaa      | private    | 36.02.01    | 30       | beds         | 2026-01-01`,
    occupancy: `
      institution_id | year | month | residents
      P-001          | 2025 | 1     | 50
      P-001          | 2025 | 11    | 70
      P-002          | 2025 | 12    | 20`
  };

  test("the latest capacity in force counts, and the last month reported; a home opened later does not count yet", async () => {
    const connection = await modelsOf(received);
    const columns =
      "type_code, institutions_government, institutions_private, places_government, places_private, residents";
    expect(
      await drawn(
        connection,
        "panti_places",
        columns,
        "region_code = '36' and institutions_government + institutions_private > 0"
      )
    ).toEqual(["all | 1 | 1 | 60 | 25 | 90", "pstw | 1 | 1 | 60 | 25 | 90"]);
  });

  test("need follows the assessment and the kind of disability; a type without homes keeps its need", async () => {
    const connection = await modelsOf(received);
    expect(
      await drawn(
        connection,
        "panti_places",
        "type_code, places_needed, institutions_government",
        "region_code = '36' and places_needed > 0"
      )
    ).toEqual(["all | 3 | 1", "psb_disabilitas | 1 | 0", "psbl | 1 | 0", "pstw | 1 | 1"]);
  });
});
