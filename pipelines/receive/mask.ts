import type { Column } from "../../data/contracts/table.ts";

const dot = "•";

/** Of an identifier the digits of its province. */
const provinceOf = (text: string): string => {
  const digits = text.replace(/\D/g, "");
  return digits.slice(0, 2) + dot.repeat(Math.max(0, digits.length - 2));
};

/** Of a birth date its year alone. */
const yearOf = (text: string): string => /(?:19|20)\d\d/.exec(text)?.[0] ?? dot.repeat(4);

/** Digits in a row as an identifier has them; no other column may show one that slipped into it. */
const longNumber = /\d{12,}/g;

/** A cell as a dry run may show it. A column that no contract knows may hold anything, hence nothing of it is shown. */
export function masked(cell: string, column: Column | undefined): string {
  const text = cell.replace(/\s+/g, " ").trim();
  if (text === "") return "";
  if (!column) return dot.repeat(3);
  if (column.personal === "birth_year") return yearOf(text);
  if (column.personal === "pseudonymise") return provinceOf(text);
  if (column.personal === "discard") return text.charAt(0).toUpperCase() + dot.repeat(3);
  return text.replace(longNumber, (number) => dot.repeat(number.length));
}
