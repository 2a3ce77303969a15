import type { Code } from "../data/contracts/published/codes.ts";
import { allCodes as all, ppksCases, ppksProfile, ppksVillages } from "../data/contracts/published/ppks.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { notApplicable, published, valueOf, type Cell } from "./cell.ts";
import { codesOf } from "./code-lists.ts";
import { sumOf } from "./formula.ts";
import { cellAt, rowsOf } from "./published.ts";
import { thisYear } from "./region-facts.ts";
import { descendantsOf } from "./regions.ts";

/** What stands for whatever the registry does not say. */
export const unstated = "unstated";

/** The sensitivity tier of a category; the first where none is given. */
export const tierOf = ({ tier }: Code): number => tier ?? 1;

/** The categories that are published for a region: districts have those of the first tier. */
export const categoriesOf = ({ level }: Region): readonly Code[] =>
  codesOf("ppks_category").filter((category) => level !== "district" || tierOf(category) === 1);

const ofThisYear = rowsOf(ppksProfile).filter(({ year }) => year === thisYear);
const used = {
  sex: new Set(ofThisYear.map(({ sex_code }) => sex_code)),
  age_group: new Set(ofThisYear.map(({ age_code }) => age_code))
};

/** The sexes or age groups that this year's rows tell apart; `unstated` only where some row does not say. */
export const codesTold = (dimension: keyof typeof used): readonly Code[] =>
  codesOf(dimension).filter(({ code }) => used[dimension].has(code));

/** Whose cases are asked for; what is left out is every one. */
export interface Whose {
  readonly category?: string;
  readonly sex?: string;
  readonly age?: string;
}

const isTold = (dimension: keyof typeof used, code: string): boolean => code === all || used[dimension].has(code);

/** Cases of this year. Does not apply for what the year's rows do not tell apart. */
export function casesOf({ region_code }: Region, { category = all, sex = all, age = all }: Whose = {}): Cell {
  const at = { region_code, year: thisYear, category_code: category };
  if (sex === all && age === all) return cellAt(ppksCases, at, "cases");
  if (!isTold("sex", sex) || !isTold("age_group", age)) return notApplicable;
  return cellAt(ppksProfile, { ...at, sex_code: sex, age_code: age }, "cases");
}

/** Categories counted by family that are broken down as the total is, so that they can be left out of it. */
const familiesOf = (region: Region): readonly Code[] =>
  categoriesOf(region).filter((category) => (category.unit ?? "person") !== "person" && tierOf(category) === 1);

/** Cases of this year without those of families, who are on record by their head alone. Known where all parts are. */
export function personsOf(region: Region, whose: Whose = {}): Cell {
  const whole = casesOf(region, whose);
  const families = familiesOf(region).map(({ code }) => casesOf(region, { ...whose, category: code }));
  const known = sumOf([whole, ...families]);
  if (known.state !== "published") return known;
  return published(2 * (valueOf(whole) ?? 0) - known.value);
}

/** The villages of a district with their cases of this year, most first, those without a number last. */
export function villagesOf(district: Region): readonly { readonly village: Region; readonly cell: Cell }[] {
  const rank = (cell: Cell): number => (cell.state === "published" ? cell.value : -1);
  return descendantsOf(district, "village")
    .map((village) => ({
      village,
      cell: cellAt(ppksVillages, { region_code: village.region_code, year: thisYear }, "cases")
    }))
    .toSorted((a, b) => rank(b.cell) - rank(a.cell));
}
