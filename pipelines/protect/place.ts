import type { Codes, Disclosure, NumberOf, Term } from "../../data/contracts/disclosure.ts";

/** Where a number stands. Codes are those of dimensions; a dimension that is not named is summed over. */
export interface Place {
  readonly region: string;
  readonly year: number;
  readonly codes: Codes;
}

/** A number's name and place as one text: the id of its cell in the system. */
export function idOf(number: string, { region, year, codes }: Place): string {
  const sorted = Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${number}|${region}|${year}|${sorted.map(([dimension, code]) => `${dimension}=${code}`).join("&")}`;
}

/** The id of a term at a place, whose own codes come on top. */
export const termAt = (term: Term, place: Place): string =>
  typeof term === "string" ? idOf(term, place) : idOf(term.number, { ...place, codes: { ...place.codes, ...term.at } });

export const numberOf = (term: Term): string => (typeof term === "string" ? term : term.number);

/** The place of a row. */
export function placeOf({ by = {}, at = {} }: Disclosure, values: Readonly<Record<string, unknown>>): Place {
  const codes = Object.entries(by).flatMap(([column, { as, total }]) => {
    const code = String(values[column]);
    return code === total ? [] : [[as, code] as const];
  });
  return {
    region: String(values["region_code"]),
    year: Number(values["year"]),
    codes: { ...at, ...Object.fromEntries(codes) }
  };
}

/** A number at a place, and how it adds up. */
export interface Numbered {
  readonly id: string;
  readonly number: NumberOf;
  readonly place: Place;
}
