import { readdirSync, readFileSync } from "node:fs";
import { inProject } from "../../pipelines/home.ts";
import type { Unknowns } from "../../pipelines/attack/unknowns.ts";

/** A table of the literature with its pattern of hidden cells and the interval of each. */
export interface DisclosureCase {
  readonly id: string;
  readonly source: string;
  readonly note?: string;
  readonly rule: { readonly type: string; readonly primaryIf?: string };
  /** The hidden cell in which the attacker is alone. */
  readonly insider?: string;
  readonly cells: readonly {
    readonly id: string;
    readonly value: number;
    readonly published: boolean;
    readonly primary: boolean;
    readonly interval?: readonly [number, number | null];
  }[];
  readonly equations: Unknowns["equations"];
  readonly expected?: Readonly<Record<string, unknown>>;
}

const folder = inProject("tests/cases/disclosure");

/** Every case, by name. */
export const disclosureCases: readonly DisclosureCase[] = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as DisclosureCase);

/** Some cases have one decimal: counted in tenths, all are whole. */
export const tenths = 10;

/** The threshold of rules such as `1<=value<=4`; 0 where the rule is another. */
const thresholdOf = ({ rule }: DisclosureCase): number => {
  const most = /^1<=value<=(\d+)$/.exec(rule.primaryIf ?? "")?.[1];
  return most === undefined ? 0 : Number(most) + 1;
};

/** What somebody outside sees of a case, in units of 1 / `scale`. */
export const unknownsOf = (one: DisclosureCase, scale = 1): Unknowns => ({
  cells: one.cells.map(({ id, value, published }) => ({
    id,
    value: published ? Math.round(value * scale) : null,
    protection: 1,
    threshold: thresholdOf(one)
  })),
  equations: one.equations,
  atMost: []
});
