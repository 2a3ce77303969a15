import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calibrate, referenceRows } from "../../pipelines/demo/calibration.ts";
import { apportion } from "../../pipelines/demo/draw.ts";
import { runDemo, type DemoRun } from "./run-demo.ts";

const scale = 0.01;
let run: DemoRun;
beforeAll(async () => {
  run = await runDemo("banten", scale, 20250712);
}, 120_000);
afterAll(() => run.remove());

const byRegency = "substring(region_code, 1, 5)";

describe("the province's own programme", () => {
  const official = referenceRows<"region_code" | "households">("jamsosratu-2019.csv");

  test("reaches as many households per regency as were allocated", async () => {
    const rows = await run.ask(`SELECT ${byRegency} AS code, count(DISTINCT nik)::INTEGER AS households
      FROM @disbursements WHERE programme_code = 'jamsosratu' AND year = 2025 GROUP BY ALL`);
    const reached = new Map(rows.map(({ code, households }) => [code, Number(households)]));
    for (const { region_code, households } of official)
      expect(Math.abs((reached.get(region_code) ?? 0) - Number(households) * scale), region_code).toBeLessThan(1);
    expect([...reached.values()].reduce((a, b) => a + b, 0)).toBe(50_000 * scale);
  });

  test("pays the published amounts of its stages", async () => {
    const rows = await run.ask(`SELECT DISTINCT stage::INTEGER AS stage, amount::INTEGER AS amount
      FROM @disbursements WHERE programme_code = 'jamsosratu' ORDER BY stage`);
    expect(rows).toEqual([
      { stage: 1, amount: 1_000_000 },
      { stage: 2, amount: 750_000 }
    ]);
  });

  test("leaves PKH families to PKH", async () => {
    const rows = await run.ask(`SELECT count(*)::INTEGER AS both FROM (
      SELECT nik FROM @disbursements WHERE programme_code = 'jamsosratu'
      INTERSECT SELECT nik FROM @disbursements WHERE programme_code = 'pkh')`);
    expect(rows).toEqual([{ both: 0 }]);
  });
});

describe("people", () => {
  test("are as many per regency as the official count of 2025, at the scale", async () => {
    const rows = await run.ask(`SELECT ${byRegency} AS code, sum(male)::INTEGER AS male, sum(female)::INTEGER AS female
      FROM @district_population WHERE year = 2025 AND planted IS NULL GROUP BY ALL ORDER BY code`);
    expect(rows).toEqual(
      calibrate("36").map(({ code, male, female }) => ({
        code,
        male: Math.round(male * scale),
        female: Math.round(female * scale)
      }))
    );
  });

  test("have 155 districts, each in every year", async () => {
    const rows = await run.ask(`SELECT year, count(DISTINCT region_code)::INTEGER AS n
      FROM @district_population GROUP BY year ORDER BY year`);
    expect(rows).toEqual([2023, 2024, 2025].map((year) => ({ year, n: 155 })));
  });

  test("stand in the registry in about the proportion of the poor", async () => {
    const rows = await run.ask(`SELECT ${byRegency} AS code, count(*)::INTEGER AS n
      FROM @ppks_registry WHERE year = 2025 GROUP BY ALL ORDER BY code`);
    const total = rows.reduce((sum, { n }) => sum + Number(n), 0);
    expect(total / scale / 2_500_000).toBeCloseTo(1, 1);
    const regencies = calibrate("36");
    const poor = regencies.reduce((sum, regency) => sum + regency.poor, 0);
    regencies.forEach((regency, i) => expect(Number(rows[i]?.["n"]) / total).toBeCloseTo(regency.poor / poor, 2));
  });

  test("are in all 26 categories, poor families the most of them", async () => {
    const rows = await run.ask(
      `SELECT category_code, count(*)::INTEGER AS n FROM @ppks_registry GROUP BY ALL ORDER BY n DESC`
    );
    expect(rows.map(({ category_code }) => category_code).sort()).toEqual(
      referenceRows<"code">("ppks.csv")
        .map(({ code }) => code)
        .sort()
    );
    expect(rows[0]?.["category_code"]).toBe("fakir_miskin");
  });
});

describe("workers", () => {
  test("fill 155 TKSK posts but for the vacancies", async () => {
    const [row] = await run.ask(`SELECT count(DISTINCT region_code)::INTEGER AS posts,
      count(DISTINCT region_code) FILTER (active_to IS NULL)::INTEGER AS filled,
      count(*) FILTER (active_to IS NULL AND planted IS DISTINCT FROM 'duplicate_row')::INTEGER AS active
      FROM @worker_roster WHERE role_code = 'tksk'`);
    expect(row).toEqual({ posts: 155, filled: 149, active: 149 });
  });

  test("are paid exactly what the reference says", async () => {
    const rates = new Set(
      referenceRows<"role_code" | "component_code" | "payer_code" | "amount_idr" | "region_code" | "valid_to">(
        "incentive-rates.csv"
      )
        .filter((rate) => rate.amount_idr !== "" && rate.valid_to === "" && ["", "36"].includes(rate.region_code))
        .map((rate) => [rate.role_code, rate.component_code, rate.payer_code, rate.amount_idr].join(" "))
    );
    const rows = await run.ask(`SELECT DISTINCT concat_ws(' ', role_code, component_code, payer_code, amount) AS rate
      FROM @incentive_payments`);
    expect(new Set(rows.map(({ rate }) => rate))).toEqual(rates);
  });

  test("are owed nothing before they begin and after they leave", async () => {
    const [row] = await run.ask(`SELECT count(*)::INTEGER AS n FROM @incentive_payments AS p
      JOIN (SELECT DISTINCT nik, role_code, active_from, active_to FROM @worker_roster) AS w USING (nik, role_code)
      WHERE p.due_on NOT BETWEEN w.active_from AND coalesce(w.active_to, DATE '9999-12-31')`);
    expect(row).toEqual({ n: 0 });
  });
});

describe("payments", () => {
  test("are known up to the last day only", async () => {
    const [row] = await run.ask(`SELECT max(paid_on)::VARCHAR AS last,
      count(*) FILTER ((status = 'paid') <> (paid_on IS NOT NULL))::INTEGER AS odd FROM @disbursements`);
    expect(row).toEqual({ last: "2025-12-31", odd: 0 });
  });

  test("of PKH are a fourth of at most four components", async () => {
    const rows = await run.ask(
      `SELECT DISTINCT amount::INTEGER AS amount FROM @disbursements WHERE programme_code = 'pkh'`
    );
    const components = referenceRows<"programme_code" | "amount_idr">("programme-amounts.csv")
      .filter((row) => row.programme_code === "pkh")
      .map((row) => Number(row.amount_idr) / 4);
    const sums = new Set([0]);
    for (let held = 0; held < 4; held++)
      for (const sum of [...sums]) for (const part of components) sums.add(sum + part);
    for (const { amount } of rows) expect(sums).toContain(amount);
  });

  test("miss many of the poor and reach some who are not", async () => {
    const [row] = await run.ask(`WITH poor AS (
        SELECT DISTINCT nik FROM @ppks_registry WHERE category_code = 'fakir_miskin' AND year = 2025),
      served AS (SELECT DISTINCT nik FROM @disbursements WHERE year = 2025 AND programme_code IN ('sembako', 'pkh', 'jamsosratu'))
      SELECT (SELECT count(*) FROM poor ANTI JOIN served USING (nik)) / (SELECT count(*) FROM poor) AS unserved,
        (SELECT count(*) FROM served ANTI JOIN poor USING (nik)) / (SELECT count(*) FROM served) AS wrongly`);
    expect(Number(row?.["unserved"])).toBeGreaterThan(0.3);
    expect(Number(row?.["wrongly"])).toBeGreaterThan(0.02);
    expect(Number(row?.["wrongly"])).toBeLessThan(0.25);
  });

  test("come clearly later in some regencies", async () => {
    const rows = await run.ask(`SELECT count(*) FILTER (paid_on <= due_on) / count(*) AS share
      FROM @disbursements GROUP BY ${byRegency} ORDER BY share`);
    expect(Number(rows.at(-1)?.["share"]) - Number(rows[0]?.["share"])).toBeGreaterThan(0.1);
  });
});

describe("the new lists", () => {
  test("have the families of the registry in the lowest four deciles, as households and then as families", async () => {
    const rows =
      await run.ask(`WITH poor AS (SELECT DISTINCT year, family_card FROM @ppks_registry WHERE category_code = 'fakir_miskin')
      SELECT h.year, any_value(unit) AS unit, count(DISTINCT unit)::INTEGER AS units,
        count(*) FILTER (p.family_card IS NOT NULL AND decile > 4)::INTEGER AS poor_above,
        count(*) FILTER (p.family_card IS NULL AND decile <= 4)::INTEGER AS others_below,
        count(DISTINCT h.family_card) FILTER (p.family_card IS NOT NULL) = (SELECT count(*) FROM poor WHERE year = h.year) AS all
      FROM @households AS h LEFT JOIN poor AS p ON p.year = h.year AND p.family_card = h.family_card GROUP BY h.year ORDER BY h.year`);
    const fine = { units: 1, poor_above: 0, others_below: 0, all: true };
    expect(rows).toEqual([
      { year: 2023, unit: "household", ...fine },
      { year: 2024, unit: "household", ...fine },
      { year: 2025, unit: "family", ...fine }
    ]);
  });

  test("are mostly verified, the latest year least", async () => {
    const rows = await run.ask(`SELECT avg((verification IN ('eligible', 'taken_over'))::INTEGER) AS recognised,
      avg((verification = 'proposed')::INTEGER) AS proposed FROM @ppks_registry GROUP BY year ORDER BY year`);
    for (const { recognised } of rows) expect(Number(recognised)).toBeGreaterThan(0.85);
    expect(Number(rows[2]?.["proposed"])).toBeGreaterThan(Number(rows[0]?.["proposed"]));
  });

  test("know social educators in three regencies only", async () => {
    const rows = await run.ask(`SELECT DISTINCT ${byRegency} AS code FROM @worker_roster WHERE role_code = 'pensosmas'
      UNION SELECT ${byRegency} FROM @activities WHERE forum_code = 'pensosmas' ORDER BY code`);
    expect(rows.map(({ code }) => code)).toEqual(["36.01", "36.04", "36.73"]);
  });

  test("pay each PKH component a fourth of its year, and no family one component twice", async () => {
    const [row] = await run.ask(`SELECT count(*)::INTEGER AS twice FROM (SELECT nik FROM @disbursements
      WHERE programme_code = 'pkh' AND planted IS DISTINCT FROM 'duplicate_row' GROUP BY year, stage, nik, component_code HAVING count(*) > 1)`);
    expect(row).toEqual({ twice: 0 });
    const rows =
      await run.ask(`SELECT DISTINCT component_code AS code, (4 * amount)::INTEGER AS rupiah FROM @disbursements
      WHERE programme_code = 'pkh' ORDER BY code`);
    const known = referenceRows<"programme_code" | "component_code" | "amount_idr">("programme-amounts.csv")
      .filter(({ programme_code }) => programme_code === "pkh")
      .map((amount) => ({ code: amount.component_code, rupiah: Number(amount.amount_idr) }));
    expect(rows).toEqual(known.sort((a, b) => (a.code < b.code ? -1 : 1)));
  });
});

test("Tegal has the 24 Puskesos that were counted there, in all 18 districts, formed since 2019", async () => {
  const tegal = await runDemo("tegal", 0.002, 5);
  const [row] = await tegal.ask(`SELECT count(DISTINCT region_code)::INTEGER AS villages,
    count(DISTINCT substring(region_code, 1, 8))::INTEGER AS districts, min(year(since))::INTEGER AS first, max(year(since))::INTEGER AS last FROM @puskesos`);
  tegal.remove();
  expect(row).toEqual({ villages: 24, districts: 18, first: 2019, last: 2023 });
}, 120_000);

describe("homes", () => {
  test("of the government take nobody with psychosis, and most regencies have no home for them", async () => {
    const rows = await run.ask(`SELECT owner_code, count(DISTINCT ${byRegency})::INTEGER AS regencies
      FROM @institutions WHERE type_code = 'psbl' GROUP BY ALL`);
    expect(rows.map(({ owner_code }) => owner_code)).toEqual(["private"]);
    expect(Number(rows[0]?.["regencies"])).toBeLessThan(4);
  });

  test("balance: residents are those of the month before, with arrivals, without exits", async () => {
    const [row] = await run.ask(`SELECT count(*)::INTEGER AS n FROM (
      SELECT residents - arrivals + exits - lag(residents) OVER (PARTITION BY institution_id ORDER BY year, month) AS gap
      FROM @occupancy) WHERE gap <> 0`);
    expect(row).toEqual({ n: 0 });
  });

  test("are overcrowded in part", async () => {
    const [row] = await run.ask(`SELECT avg((residents > capacity)::INTEGER) AS share FROM @occupancy JOIN (
      SELECT institution_id, max_by(capacity, valid_from) AS capacity FROM @institutions GROUP BY ALL) USING (institution_id)`);
    expect(Number(row?.["share"])).toBeGreaterThan(0.1);
    expect(Number(row?.["share"])).toBeLessThan(0.9);
  });
});

test("largest remainders add up to the total", () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(3, [0, 0])).toEqual([0, 0]);
  expect(apportion(500, [12687, 11397, 3050, 11501, 2936, 1905, 5522, 1002]).reduce((a, b) => a + b)).toBe(500);
});
