import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import type { Column } from "../../data/contracts/table.ts";
import { normaliseSpelling } from "../regions/spellings.ts";
import { referenceRows } from "./calibration.ts";
import { turn } from "./draw.ts";

type Writings = ReadonlyMap<string, readonly string[]>;

// Not every list has aliases.
type Aliased = Record<"code" | "name_id", string> & { aliases?: string };

const reference = new Map<string, Writings>();

function referenceWritings(file: string): Writings {
  const known = reference.get(file);
  if (known) return known;
  const rows = referenceRows<"code" | "name_id" | "aliases">(file) as Aliased[];
  const all = rows.map((row) => ({
    code: row.code,
    texts: [row.name_id, ...(row.aliases ?? "").split("|").filter(Boolean)]
  }));
  const meanings = Map.groupBy(
    all.flatMap(({ code, texts }) => texts.map((text) => ({ code, text: normaliseSpelling(text) }))),
    ({ text }) => text
  );
  // An alias that two codes share would be a fault and not a spelling.
  const isSure = (text: string): boolean =>
    new Set(meanings.get(normaliseSpelling(text))?.map(({ code }) => code)).size === 1;
  const writings = new Map(all.map(({ code, texts }) => [code, texts.some(isSure) ? texts.filter(isSure) : [code]]));
  reference.set(file, writings);
  return writings;
}

const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const writingsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => (text.length <= 3 ? [text.toUpperCase()] : [titled(text), text.toUpperCase()]));

/** How an office writes the values of a list column; undefined for a column that is free text. */
export function listWritings(column: Column): Writings | undefined {
  if (column.type !== "text") return undefined;
  if (column.reference !== undefined) return referenceWritings(column.reference);
  return (
    column.oneOf && new Map(column.oneOf.map((value) => [value, writingsOf(column.spellings?.[value] ?? [value])]))
  );
}

/**
 * The headings of a dataset's columns as one file has them: the contract's title or one of its aliases, in one of three
 * cases; no two columns alike.
 */
export function headingsOf(dataset: Incoming, manner: number): Map<string, string> {
  const used = new Set<string>();
  const inCase = [(text: string) => text.toUpperCase(), titled, (text: string) => text];
  const headings = new Map<string, string>();
  Object.entries(dataset.columns).forEach(([name, column], i) => {
    const options = [column.title.id, ...(column.aliases ?? [])];
    const start = manner + i * (manner % 2);
    const free = [...options.slice(start % options.length), ...options].find(
      (text) => !used.has(normaliseSpelling(text))
    );
    if (free === undefined) throw new Error(`no heading left for ${dataset.name}.${name}`);
    used.add(normaliseSpelling(free));
    headings.set(name, turn(inCase, manner)(free));
  });
  return headings;
}
