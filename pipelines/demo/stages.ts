import { referenceRows } from "./calibration.ts";
import type { Plain } from "./database.ts";
import { years } from "./parameters.ts";

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const twelve = Array.from({ length: 12 }, (_, i) => i + 1);

/** Payments that come once a year or quarter, by programme: month and day. */
const plainStages: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  pkh: [2, 5, 8, 11].map((month) => [month, 20] as const),
  pbi_jk: [[3, 31]],
  atensi: [[8, 15]],
  kube: [[9, 20]],
  pelatihan: [[7, 15]],
  lksa: [3, 6, 9, 12].map((month) => [month, 12] as const),
  bansos: [[10, 25]]
};

/** Rows of the table `stages`. In the first year meals were served for six months only (Kompas, 23 June 2023). */
export function stageRows(): Plain[][] {
  const amounts = referenceRows<"programme_code" | "amount_idr">("programme-amounts.csv");
  const jamsosratu = amounts.filter((row) => row.programme_code === "jamsosratu").map((row) => Number(row.amount_idr));
  return years.flatMap((year): Plain[][] => [
    ...twelve.map((month) => ["sembako", year, month, iso(year, month, 10), 1, null]),
    ...Object.entries(plainStages).flatMap(([programme, days]) =>
      days.map(([month, day], i) => [programme, year, i + 1, iso(year, month, day), 1, null])
    ),
    ...jamsosratu.map((amount, i) => ["jamsosratu", year, i + 1, iso(year, i === 0 ? 6 : 11, 12), 1, amount]),
    ...twelve
      .filter((month) => year > years[0] || month > 6)
      .map((month) => ["permakanan", year, month, iso(year, month, 5), daysIn(year, month), null])
  ]);
}
