import type { DuckDBConnection } from "@duckdb/node-api";
import { lateShares, parameterRows, referenceRows, type RegencySize } from "./calibration.ts";
import { append, runFile, type Plain } from "./database.ts";
import { apportion, draw } from "./draw.ts";
import { homesOf } from "./homes.ts";
import {
  householdsPerJamsosratuFacilitator,
  perPoorPerson,
  populationGrowth,
  sembakoRupiahPerMonth,
  vacantTkskShare,
  villagesPerPsm,
  years
} from "./parameters.ts";

import type { Setting } from "./setting.ts";

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

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const twelve = Array.from({ length: 12 }, (_, i) => i + 1);

/** Payments of each programme and year. In the first year meals were served for six months only (Kompas, 23 June 2023). */
function stageRows(): Plain[][] {
  const amounts = referenceRows<"programme_code" | "amount_idr">("programme-amounts.csv");
  const jamsosratu = amounts.filter((row) => row.programme_code === "jamsosratu").map((row) => Number(row.amount_idr));
  return years.flatMap((year): Plain[][] => [
    ...twelve.map((month) => ["sembako", year, month, iso(year, month, 10), 1, null]),
    ...[2, 5, 8, 11].map((month, i) => ["pkh", year, i + 1, iso(year, month, 20), 1, null]),
    ...jamsosratu.map((amount, i) => ["jamsosratu", year, i + 1, iso(year, i === 0 ? 6 : 11, 12), 1, amount]),
    ...twelve
      .filter((month) => year > years[0] || month > 6)
      .map((month) => ["permakanan", year, month, iso(year, month, 5), daysIn(year, month), null])
  ]);
}

/** The posts of each role in each district. TKSK: one per district, a few of them vacant. */
function postRows({ instance, regencies, seed }: Setting): Plain[][] {
  const districts = regencies.flatMap(({ districts: inside }) => inside);
  const byChance = [...districts].sort((a, b) => draw(seed, "vacant", a.code) - draw(seed, "vacant", b.code));
  const vacant = new Set(byChance.slice(0, Math.round(districts.length * vacantTkskShare)).map(({ code }) => code));
  const spread = (role: string, of: (regency: RegencySize) => number): Plain[][] =>
    regencies.flatMap((regency) => {
      const people = regency.districts.map(({ male, female }) => male + female);
      const posts = apportion(Math.round(of(regency)), people);
      return regency.districts.map(({ code }, i) => [role, code, posts[i] ?? 0, 0]);
    });
  const jamsosratu = instance.programmes.includes("jamsosratu")
    ? spread("pendamping_jamsosratu", (regency) => regency.jamsosratu / householdsPerJamsosratuFacilitator)
    : [];
  return [
    ...districts.map(({ code }) => ["tksk", code, 1, vacant.has(code) ? 1 : 0]),
    ...jamsosratu,
    ...spread("pendamping_pkh", (regency) => regency.poor * perPoorPerson.facilitatorPkh),
    ...districts.map(({ code, tagana }) => ["tagana", code, tagana, 0]),
    ...districts.map(({ code, villages }) => ["psm", code, Math.round(villages.length / villagesPerPsm), 0])
  ];
}

/** Rates that are known and hold in the scope: a rate without a region is national. */
function rateRows({ instance }: Setting): Plain[][] {
  const holds = (region: string): boolean =>
    region === "" || instance.scope === region || instance.scope.startsWith(`${region}.`);
  return referenceRows<
    "role_code" | "component_code" | "payer_code" | "region_code" | "amount_idr" | "period" | "valid_from" | "valid_to"
  >("incentive-rates.csv")
    .filter((row) => row.amount_idr !== "" && holds(row.region_code))
    .map((row) => [
      row.role_code,
      row.component_code,
      row.payer_code,
      Number(row.amount_idr),
      row.period,
      row.valid_from,
      row.valid_to || null
    ]);
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
  return regencies.map(({ code }, i) => [code, late.get(code) ?? 0, households[i] ?? 0]);
}

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
    meal_amount: amountOf("permakanan")
  });
  await runFile(connection, "tables.sql");
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
  await append(connection, "posts", postRows(setting));
  await append(connection, "rates", rateRows(setting));
  await append(connection, "homes", homesOf(setting, factorOf(scale)));
  await append(connection, "districts", districtRows(setting));
  for (const file of ["people.sql", "recipients.sql", "workers.sql"]) await runFile(connection, file);
}
