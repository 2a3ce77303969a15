import { incentives, workers } from "../data/contracts/published/incentives.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import type { Cell } from "./cell.ts";
import { codesOf, nameOf } from "./code-lists.ts";
import { inSentence } from "./in-sentence.ts";
import { cellAt, rowsOf } from "./published.ts";
import { bases, usualRaise, type Basis, type Choice, type Offer, type RaiseFacts, type RatePeriod } from "./raise.ts";
import { thisYear } from "./region-facts.ts";
import { childrenOf, scope } from "./regions.ts";
import type { SitePage } from "./site-page.ts";

/** A payment that a worker is due: its role, what it is for, and who pays it. */
export interface Right {
  /** `tksk.monthly_incentive.province` */
  readonly key: string;
  readonly role_code: string;
  readonly component_code: string;
  readonly payer_code: string;
  readonly period: RatePeriod;
  /** Rupiah per pay period; null where it is not known, or not the same everywhere. */
  readonly rate: number | null;
}

const keyOf = (row: Pick<Right, "role_code" | "component_code" | "payer_code">): string =>
  `${row.role_code}.${row.component_code}.${row.payer_code}`;

const thisYears = rowsOf(incentives).filter((row) => row.year === thisYear && row.component_code !== "all");

const placeIn = (dimension: "worker_role" | "component" | "payer", code: string): number =>
  codesOf(dimension).findIndex((entry) => entry.code === code);

/** The payments of the area, in the order of the code lists. */
export const rights: readonly Right[] = thisYears
  .filter((row) => row.region_code === scope.region_code)
  .flatMap(({ role_code, component_code, payer_code, rate_period }) => {
    const key = keyOf({ role_code, component_code, payer_code });
    const rates = new Set(thisYears.filter((row) => keyOf(row) === key).map((row) => row.rate_idr));
    const [rate = null] = rates.size === 1 ? rates : [];
    return rate_period === null ? [] : [{ key, role_code, component_code, payer_code, period: rate_period, rate }];
  })
  .toSorted(
    (a, b) =>
      placeIn("worker_role", a.role_code) - placeIn("worker_role", b.role_code) ||
      placeIn("component", a.component_code) - placeIn("component", b.component_code) ||
      placeIn("payer", a.payer_code) - placeIn("payer", b.payer_code)
  );

/** The roles with a payment, in the order of their list. */
export const paidRoles: readonly string[] = [...new Set(rights.map(({ role_code }) => role_code))];

/** Where a raise can be worked out: the area, and its regencies. Districts publish all roles together only. */
export const raiseRegions: readonly Region[] = [scope, ...(scope.level === "province" ? childrenOf(scope) : [])];

const columnOf: Readonly<Record<Basis, string>> = { petugas: "workers", pos: "posts_required" };

/** Workers who serve, or posts required, of a role in a region. */
export const postsAt = (region_code: string, role_code: string, basis: Basis): Cell =>
  cellAt(workers, { region_code, year: thisYear, role_code }, columnOf[basis]);

/** What can be asked; usual is the first payment whose workers are published, for the whole area. Null: nothing to ask. */
export function raiseOffer(): Offer | null {
  const isKnown = ({ role_code, rate }: Right): boolean =>
    rate !== null && postsAt(scope.region_code, role_code, bases[0]).state === "published";
  const right = rights.find(isKnown) ?? rights[0];
  return right
    ? {
        usual: { right: right.key, raise: usualRaise, region: scope.region_code, basis: bases[0] },
        rights: rights.map(({ key }) => key),
        regions: raiseRegions.map(({ region_code }) => region_code)
      }
    : null;
}

/** The role's short name. */
export const roleName = (role_code: string, { locale }: SitePage): string =>
  codesOf("worker_role").find(({ code }) => code === role_code)?.[`short_${locale}`] ?? role_code;

/** "TKSK, insentif bulanan" */
export const paymentName = ({ role_code, component_code }: Right, page: SitePage): string =>
  `${roleName(role_code, page)}, ${inSentence(nameOf("component", component_code, page.locale))}`;

/** Whether what workers are due of a payment is known in the area: without a rate it is not. */
export const isDueKnown = ({ role_code, component_code, payer_code }: Right): boolean =>
  cellAt(
    incentives,
    { region_code: scope.region_code, year: thisYear, role_code, component_code, payer_code },
    "entitlement_idr"
  ).state !== "not_available";

/** The payments of which nobody knows what is due, as in a list: "insentif bulanan PSM". */
export const unknownRates = (page: SitePage): readonly string[] => [
  ...new Set(
    rights
      .filter((right) => !isDueKnown(right))
      .map((right) =>
        page.words.raise.payment(
          inSentence(nameOf("component", right.component_code, page.locale)),
          roleName(right.role_code, page)
        )
      )
  )
];

/** A payment as it is called in a sentence. */
export const rightName = ({ role_code, component_code, payer_code }: Right, page: SitePage): string =>
  page.words.raise.right(
    inSentence(nameOf("component", component_code, page.locale)),
    roleName(role_code, page),
    nameOf("payer", payer_code, page.locale)
  );

/** What the answer to a choice is made from. */
export function raiseFacts(choice: Choice, page: SitePage): RaiseFacts {
  const right = rights.find(({ key }) => key === choice.right);
  const region = raiseRegions.find(({ region_code }) => region_code === choice.region);
  if (!right || !region) throw new Error(`no such choice: ${choice.right} ${choice.region}`);
  return {
    right: rightName(right, page),
    role: roleName(right.role_code, page),
    period: right.period,
    rate: right.rate,
    place: page.words.places.name(region),
    raise: choice.raise,
    basis: choice.basis,
    posts: postsAt(region.region_code, right.role_code, choice.basis)
  };
}
