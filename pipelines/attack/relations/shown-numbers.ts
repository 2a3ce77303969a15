import type { Codes, Disclosure, NumberOf, Term } from "../../../data/contracts/disclosure.ts";
import type { Table } from "../../../data/contracts/table.ts";

/** A published table as it was read back. */
export interface ReadTable {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A number that some table shows or hides. */
export interface ShownNumber {
  /** `name|region|year|dimension=code&...`, as the contracts name numbers and places. */
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly year: string;
  readonly codes: Codes;
  /** Null where it is hidden. */
  readonly value: number | null;
  /** The smallest count of people that the rules let be shown in this row. */
  readonly smallest: number;
  /** The same if the number counts people, else 0: rupiah and payments are hidden with theirs. */
  readonly threshold: number;
}

export const numberId = (name: string, region: string, year: string, codes: Codes): string => {
  const named = Object.keys(codes).sort();
  return [name, region, year, named.map((dimension) => `${dimension}=${codes[dimension]}`).join("&")].join("|");
};

/** The id of a term where another number stands. */
export function termId(term: Term, { region, year, codes }: ShownNumber): string {
  if (typeof term === "string") return numberId(term, region, year, codes);
  return numberId(term.number, region, year, { ...codes, ...term.at });
}

/** Thresholds as a release tells them: by tier, and the tier of the codes of each list. */
export interface PublicRules {
  readonly thresholds: Readonly<Record<"1" | "2" | "3", number>>;
  readonly tierOf: (list: string, code: string) => number | null;
}

/** Reads the tiers of codes off the table `codes`. */
export function publicRules(thresholds: PublicRules["thresholds"], codes: ReadTable["rows"]): PublicRules {
  const tiers = new Map(codes.map((row) => [`${String(row["dimension"])} ${String(row["code"])}`, row["tier"]]));
  return {
    thresholds,
    tierOf: (list, code) => {
      const tier = tiers.get(`${list} ${code}`);
      return tier === null || tier === undefined ? null : Number(tier);
    }
  };
}

/** Every number of the tables, once: where several show it, the first that does not hide it. */
export function shownNumbers(tables: readonly ReadTable[], rules: PublicRules): Map<string, ShownNumber> {
  const numbers = new Map<string, ShownNumber>();
  for (const { table, rows } of tables) {
    if (table.disclosure === undefined) continue;
    for (const row of rows) {
      for (const number of numbersOfRow(table, table.disclosure, row, rules)) {
        if ((numbers.get(number.id)?.value ?? null) === null) numbers.set(number.id, number);
      }
    }
  }
  return numbers;
}

function numbersOfRow(
  { columns }: Table,
  disclosure: Disclosure,
  row: ReadTable["rows"][number],
  rules: PublicRules
): ShownNumber[] {
  const { only, numbers } = disclosure;
  if (only && !only.codes.includes(String(row[only.column]))) return [];
  const [region, year] = [String(row["region_code"]), String(row["year"])];
  const codes = codesOf(disclosure, row);
  return Object.entries(numbers).flatMap(([column, { name }]) => {
    const { state = "", counts = "" } = columns[column] ?? {};
    const isShown = row[state] === "published";
    if (!isShown && row[state] !== "suppressed") return [];
    const value = isShown ? Number(row[column]) : null;
    const smallest = thresholdOf(disclosure, row, rules);
    const threshold = counts === "people" || only ? smallest : 0;
    return [{ id: numberId(name, region, year, codes), name, region, year, codes, value, smallest, threshold }];
  });
}

function codesOf({ by = {}, at = {} }: Disclosure, row: ReadTable["rows"][number]): Codes {
  const codes: Record<string, string> = { ...at };
  for (const [column, axis] of Object.entries(by)) {
    if (row[column] !== axis.total) codes[axis.as] = String(row[column]);
  }
  return codes;
}

function thresholdOf({ tier = 1 }: Disclosure, row: ReadTable["rows"][number], rules: PublicRules): number {
  const found = typeof tier === "number" ? tier : (rules.tierOf(tier.list, String(row[tier.of])) ?? 1);
  return rules.thresholds[String(found) as "1" | "2" | "3"];
}

/** How the codes of a number add up. */
export type Behaviour = Required<Omit<NumberOf, "name" | "beyondParts">>;

/** What all tables together say of how a number adds up. */
export function behaviourOf(tables: readonly ReadTable[], name: string): Behaviour {
  const all = tables.flatMap(({ table }) =>
    Object.values(table.disclosure?.numbers ?? {}).filter((number) => number.name === name)
  );
  return {
    apart: all.flatMap((number) => number.apart ?? []),
    within: all.flatMap((number) => number.within ?? []),
    partial: all.flatMap((number) => number.partial ?? [])
  };
}
