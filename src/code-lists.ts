import { codes, type Code, type Dimension } from "../data/contracts/published/codes.ts";
import type { Locale } from "./locale.ts";
import { rowsOf } from "./published.ts";

const lists = Map.groupBy(
  rowsOf(codes).toSorted((a, b) => a.position - b.position),
  (code) => code.dimension
);

/** A code list in its official order. */
export const codesOf = (dimension: Dimension): readonly Code[] => lists.get(dimension) ?? [];

/** The full name of a code; the code itself where the list does not have it. */
export function nameOf(dimension: Dimension, code: string, locale: Locale): string {
  const found = codesOf(dimension).find((entry) => entry.code === code);
  return found?.[`name_${locale}`] ?? code;
}
