import { referenceRows, type RegencySize } from "./calibration.ts";
import type { Plain } from "./database.ts";
import { apportion, draw } from "./draw.ts";
import {
  householdsPerJamsosratuFacilitator,
  peksosPerRegency,
  pensosmasPerDistrict,
  perPoorPerson,
  vacantOperatorShare,
  vacantTkskShare,
  villagesPerPsm,
  villagesPerSlrtFacilitator,
  villagesPerWpks
} from "./parameters.ts";
import type { Setting } from "./setting.ts";

/** Rows of the table `posts`. TKSK: one per district, a few of them vacant. */
export function postRows({ instance, regencies, seed }: Setting): Plain[][] {
  const districts = regencies.flatMap(({ districts: inside }) => inside);
  const byChance = [...districts].sort((a, b) => draw(seed, "vacant", a.code) - draw(seed, "vacant", b.code));
  const vacant = new Set(byChance.slice(0, Math.round(districts.length * vacantTkskShare)).map(({ code }) => code));
  const spread = (role: string, of: (regency: RegencySize) => number): Plain[][] =>
    regencies.flatMap((regency) => {
      const people = regency.districts.map(({ male, female }) => male + female);
      const posts = apportion(Math.round(of(regency)), people);
      return regency.districts.map(({ code }, i) => [role, code, posts[i] ?? 0, 0]);
    });
  const educated = new Set(
    regencies.filter(({ pensosmas }) => pensosmas).flatMap(({ districts: inside }) => inside.map(({ code }) => code))
  );
  const jamsosratu = instance.programmes.includes("jamsosratu")
    ? spread("pendamping_jamsosratu", (regency) => regency.jamsosratu / householdsPerJamsosratuFacilitator)
    : [];
  return [
    ...districts.map(({ code }) => ["tksk", code, 1, vacant.has(code) ? 1 : 0]),
    ...jamsosratu,
    ...spread("pendamping_pkh", (regency) => regency.poor * perPoorPerson.facilitatorPkh),
    ...districts.map(({ code, tagana }) => ["tagana", code, tagana, 0]),
    ...districts.map(({ code, villages }) => ["psm", code, Math.round(villages.length / villagesPerPsm), 0]),
    ...spread("peksos", () => peksosPerRegency),
    ...spread("wpks", (regency) => villagesOf(regency) / villagesPerWpks),
    ...spread("fasilitator_slrt", (regency) => villagesOf(regency) / villagesPerSlrtFacilitator),
    ...districts.map(({ code }) => ["korcam_pkh", code, 1, 0]),
    ...districts.map(({ code, villages }) => operators(code, villages.length, draw(seed, "operators", code))),
    // Social educators are nobody's colleagues where the programme has not begun: there they have no posts at all.
    ...spread("pensosmas", ({ pensosmas, districts: inside }) =>
      pensosmas ? inside.length * pensosmasPerDistrict : 0
    ).filter(([, code]) => educated.has(String(code)))
  ];
}

const villagesOf = ({ districts }: RegencySize): number =>
  districts.reduce((sum, { villages }) => sum + villages.length, 0);

/** One operator per village, some missing. */
const operators = (district: string, villages: number, chance: number): Plain[] => [
  "operator_siksng",
  district,
  villages,
  Math.min(villages, Math.round(2 * chance * vacantOperatorShare * villages))
];

/** Rows of the table `rates`: those that are known and hold in the scope: a rate without a region is national. */
export function rateRows({ instance }: Setting): Plain[][] {
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
