import { readFileSync } from "node:fs";
import type { TextColumn } from "../../../data/contracts/table.ts";
import { inProject } from "../../home.ts";
import { csvRows } from "../../regions/csv-rows.ts";
import { normaliseSpelling } from "../../regions/spellings.ts";

/** A writing of a coded column and the code that it stands for. */
export interface Spelling {
  readonly column_name: string;
  readonly spelling: string;
  readonly code: string;
}

/** Every writing of a coded column that leads to one code. */
export function spellingsOf(name: string, column: TextColumn): Spelling[] {
  const texts = new Map<string, Set<string>>();
  for (const [code, text] of acceptedTexts(column)) {
    const spelling = normaliseSpelling(text);
    if (spelling !== "") texts.set(spelling, (texts.get(spelling) ?? new Set()).add(code));
  }
  return [...texts].flatMap(([spelling, codes]) => {
    const [code, other] = codes;
    return code !== undefined && other === undefined ? [{ column_name: name, spelling, code }] : [];
  });
}

/** A code as the office is told of it: beside it its Indonesian name, where that is another word. */
export function toldCode(column: TextColumn, code: string): string {
  const [, name] = acceptedTexts(column).flatMap(([of, text]) => (of === code ? [text] : []));
  return name === undefined || normaliseSpelling(name) === normaliseSpelling(code) ? code : `${code} (${name})`;
}

/** Each code beside every text that stands for it: itself, its name, its other spellings. */
export function acceptedTexts(column: TextColumn): (readonly [string, string])[] {
  const own = (column.oneOf ?? []).flatMap((code) =>
    [code, ...(column.spellings?.[code] ?? [])].map((text) => [code, text] as const)
  );
  return column.reference === undefined ? own : [...own, ...referenceTexts(column.reference)];
}

/** A reference's code, name (with and without what stands in brackets at its end) and aliases. */
function referenceTexts(file: string): (readonly [string, string])[] {
  const rows = csvRows<"code" | "name_id" | "aliases">(readFileSync(inProject("data/reference", file), "utf8"));
  return rows.flatMap(({ code, name_id, aliases }) => {
    const shortened = name_id.replace(/\s*\([^)]*\)\s*$/, "");
    return [code, name_id, shortened, ...(aliases ?? "").split("|")].map((text) => [code, text] as const);
  });
}
