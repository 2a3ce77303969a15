import { levels, type Level } from "../../data/contracts/published/regions.ts";

const lengths = [2, 5, 8, 13] as const;

/** The level of a dotted code. Throws when the text is none. */
export function levelOf(code: string): Level {
  const level = levels[lengths.indexOf(code.length as (typeof lengths)[number])];
  if (level === undefined || !/^\d\d(\.\d\d)*(\.\d{4})?$/.test(code)) throw new Error(`not a region code: ${code}`);
  return level;
}

/** The code of the region that contains it, or null for a province. */
export const parentOf = (code: string): string | null =>
  code.length === 2 ? null : code.slice(0, code.lastIndexOf("."));

/** Itself and everything inside it. */
export const isWithin = (code: string, scope: string): boolean => code === scope || code.startsWith(`${scope}.`);

/** "3604052001" -> "36.04.05.2001"; a dotted code stays as it is. */
export function dotted(code: string): string {
  const digits = code.replaceAll(".", "");
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join(".");
}

/** The order of every list of regions: a region before its parts, parts by code. */
export const byCode = (a: { readonly region_code: string }, b: { readonly region_code: string }): number =>
  a.region_code < b.region_code ? -1 : a.region_code > b.region_code ? 1 : 0;
