import type { DuckDBConnection } from "@duckdb/node-api";
import { lateShares, parameterRows, referenceRows } from "./calibration.ts";
import { append, runFile, type Plain } from "./database.ts";
import { apportion, draw } from "./draw.ts";
import { budgetRows } from "./budget-items.ts";
import { homesOf } from "./homes.ts";
import { perPoorPerson, populationGrowth, premiumRupiahPerYear, sembakoRupiahPerMonth } from "./parameters.ts";
import { postRows, rateRows } from "./posts.ts";
import type { Setting } from "./setting.ts";
import { stageRows } from "./stages.ts";

/** Need and places shrink with the root of the scale, so that homes stay homes in a small demo too. */
const factorOf = (scale: number): number => Math.sqrt(scale);

function villageRows({ regencies, scale, seed }: Setting): Plain[][] {
  const rows: Plain[][] = [];
  for (const { code, city, poor, districts } of regencies) {
    const villages = districts.flatMap((district) =>
      district.villages.map((village) => ({
        village,
        weight:
          ((district.male + district.female) / district.villages.length) * (0.6 + 0.8 * draw(seed, "village", village))
      }))
    );
    const weights = villages.map(({ weight }) => weight);
    const sizes = [perPoorPerson.poorHouseholds, perPoorPerson.otherHouseholds, perPoorPerson.individuals].map((size) =>
      apportion(Math.round(poor * size * scale), weights)
    );
    villages.forEach(({ village }, i) => rows.push([village, city, ...sizes.map((shares) => shares[i] ?? 0)]));
    if (districts.length === 0) throw new Error(`a regency without districts: ${code}`);
  }
  return rows.map((row, i) => [i + 1, ...row]);
}

/** Categories with their part of all individuals, side by side from 0 to 1, in cities and elsewhere. */
function shareRows(): Plain[][] {
  const rows = parameterRows<"category_code" | "city" | "rural" | "min_age" | "max_age" | "female" | "in_facility">(
    "category-shares.csv"
  );
  const served = new Set(
    referenceRows<"clientele">("institution-types.csv").flatMap(({ clientele }) => clientele.split("|"))
  );
  const totals = { city: 0, rural: 0 };
  for (const row of rows) {
    totals.city += Number(row.city);
    totals.rural += Number(row.rural);
  }
  let [city, rural] = [0, 0];
  return rows.map((row) => {
    const [cityLow, ruralLow] = [city / totals.city, rural / totals.rural];
    city += Number(row.city);
    rural += Number(row.rural);
    const bounds = [cityLow, city / totals.city, ruralLow, rural / totals.rural];
    const ages = [Number(row.min_age), Number(row.max_age), Number(row.female), Number(row.in_facility)];
    return [row.category_code, ...bounds, ...ages, served.has(row.category_code)];
  });
}

function districtRows({ regencies, scale }: Setting): Plain[][] {
  return regencies.flatMap(({ male, female, districts }) => {
    const males = apportion(
      Math.round(male * scale),
      districts.map((district) => district.male)
    );
    const females = apportion(
      Math.round(female * scale),
      districts.map((district) => district.female)
    );
    return districts.map(({ code }, i) => [code, males[i] ?? 0, females[i] ?? 0]);
  });
}

function regencyRows({ regencies, scale, seed }: Setting): Plain[][] {
  const late = lateShares(regencies, seed);
  const allocation = regencies.map(({ jamsosratu }) => jamsosratu);
  const total = Math.round(allocation.reduce((a, b) => a + b, 0) * scale);
  const households = apportion(total, allocation);
  return regencies.map(({ code, poor, puskesos }, i) => [
    code,
    late.get(code) ?? 0,
    households[i] ?? 0,
    poor,
    puskesos
  ]);
}

/** The categories that each type of home serves, the first of them first. */
const clienteleRows = (): Plain[][] =>
  referenceRows<"code" | "clientele">("institution-types.csv").flatMap(({ code, clientele }) =>
    clientele.split("|").map((category, i) => [code, category, i + 1])
  );

/** Sessions of the forums; a forum of workers only where the office has such workers. */
function forumRows(posts: readonly Plain[][]): Plain[][] {
  const held = new Set(posts.map(([role]) => role));
  const roles = new Set(referenceRows<"code">("worker-roles.csv").map(({ code }) => code));
  return parameterRows<"forum_code" | "kind_code" | "level" | "per_year">("forums.csv")
    .filter(({ forum_code }) => !roles.has(forum_code) || held.has(forum_code))
    .map((row) => [row.forum_code, row.kind_code, row.level, Number(row.per_year)]);
}

const serviceTimeRows = (): Plain[][] =>
  referenceRows<"code" | "sla_working_days">("complaint-categories.csv").map((row) => [
    row.code,
    Number(row.sla_working_days)
  ]);

function amountOf(programme: string): number {
  const row = referenceRows<"programme_code" | "amount_idr">("programme-amounts.csv").find(
    ({ programme_code }) => programme_code === programme
  );
  return Number(row?.amount_idr);
}

async function setVariables(connection: DuckDBConnection, values: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await connection.run(`SET VARIABLE ${name} = $value`, { value });
}

/** Makes the tables of everybody and everything from which every file is drawn. */
export async function buildWorld(connection: DuckDBConnection, setting: Setting): Promise<void> {
  const { seed, scale } = setting;
  await setVariables(connection, {
    seed,
    need_factor: 1 / factorOf(scale),
    growth: populationGrowth,
    sembako_amount: sembakoRupiahPerMonth,
    scale,
    meal_amount: amountOf("permakanan"),
    premium_amount: premiumRupiahPerYear
  });
  await runFile(connection, "world/tables.sql");
  const components = referenceRows<"programme_code" | "component_code" | "amount_idr">("programme-amounts.csv");
  const pkh = components.filter((row) => row.programme_code === "pkh");
  await append(connection, "villages", villageRows(setting));
  await append(connection, "regencies", regencyRows(setting));
  await append(connection, "shares", shareRows());
  await append(connection, "stages", stageRows());
  await append(
    connection,
    "pkh_components",
    pkh.map((row) => [row.component_code, Number(row.amount_idr)])
  );
  const posts = postRows(setting);
  await append(connection, "posts", posts);
  await append(connection, "rates", rateRows(setting));
  await append(connection, "homes", homesOf(setting, factorOf(scale)));
  await append(connection, "districts", districtRows(setting));
  await append(connection, "clientele", clienteleRows());
  await append(connection, "forums", forumRows(posts));
  await append(connection, "budget_items", budgetRows(setting));
  await append(connection, "service_times", serviceTimeRows());
  for (const name of ["people", "recipients", "workers", "homes", "bodies", "puskesos", "budget"])
    await runFile(connection, `world/${name}.sql`);
}
