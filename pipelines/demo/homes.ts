import { parameterRows, type RegencySize } from "./calibration.ts";
import type { Plain } from "./database.ts";
import { draw, turn } from "./draw.ts";
import { hostileBodies } from "./names.ts";
import type { Setting } from "./setting.ts";

type HomeKind = Record<
  | "type_code"
  | "owner_code"
  | "label"
  | "in_province"
  | "per_million"
  | "at_least"
  | "capacity_low"
  | "capacity_high"
  | "load_low"
  | "load_high",
  string
>;

/** How many homes of a kind there are: those of a province only where the office is the province's. */
function countOf(kind: HomeKind, { instance, regencies }: Setting): number {
  const people = regencies.reduce((sum, { male, female }) => sum + male + female, 0);
  const provincial = instance.scope.length === 2 ? Number(kind.in_province) : 0;
  return provincial + Math.max(Number(kind.at_least), Math.round((Number(kind.per_million) * people) / 1e6));
}

/** Homes for psychosis stand together in few regencies, so that most have none; others follow the people. */
function regenciesFor(kind: HomeKind, { regencies, seed }: Setting): RegencySize[] {
  const ordered = [...regencies].sort(
    (a, b) => draw(seed, kind.type_code, a.code) - draw(seed, kind.type_code, b.code)
  );
  return kind.type_code === "psbl" ? ordered.slice(0, Math.ceil(ordered.length / 3)) : ordered;
}

function districtFor(candidates: readonly RegencySize[], chance: number): string {
  const districts = candidates.flatMap((regency) => regency.districts);
  const people = districts.reduce((sum, { male, female }) => sum + male + female, 0);
  let left = chance * people;
  for (const { code, male, female } of districts) {
    left -= male + female;
    if (left < 0) return code;
  }
  return districts.at(-1)?.code ?? "";
}

const between = (low: string, high: string, chance: number): number =>
  Number(low) + (Number(high) - Number(low)) * chance;

/** Rows of the table `homes`: made-up homes with made-up names; places at this scale (`factor` of full size). */
export function homesOf(setting: Setting, factor: number): Plain[][] {
  const rows: Plain[][] = [];
  const numbered = new Map<string, number>();
  for (const kind of parameterRows<keyof HomeKind>("homes.csv")) {
    const candidates = regenciesFor(kind, setting);
    for (let i = 0; i < countOf(kind, setting); i++) {
      const no = rows.length + 1;
      const chance = (what: string): number => draw(setting.seed, what, kind.type_code, kind.owner_code, i);
      const district = districtFor(candidates, chance("home in"));
      const number = (numbered.get(kind.label) ?? 0) + 1;
      numbered.set(kind.label, number);
      const capacity = Math.max(
        3,
        Math.round(between(kind.capacity_low, kind.capacity_high, chance("places")) * factor)
      );
      const load = between(kind.load_low, kind.load_high, chance("load"));
      const id = `LKS-${district.slice(0, 5).replace(".", "")}-${String(no).padStart(3, "0")}`;
      const plain = `Panti Contoh ${kind.label} ${String(number).padStart(2, "0")}`;
      // The ninth, the eighteenth and so on have the names that nobody should have.
      const name = no % 9 === 0 ? turn(hostileBodies, no / 9 - 1) : plain;
      rows.push([no, id, name, kind.type_code, kind.owner_code, district, capacity, load]);
    }
  }
  return rows;
}
