import type { Region } from "../../../data/contracts/published/regions.ts";
import { allCodes } from "../../../data/contracts/published/ppks.ts";
import type { Unknowns } from "../unknowns.ts";
import { cellId, type PublishedCell } from "./rows.ts";

/** How cells hang together, by their ids. */
export type Relations = Pick<Unknowns, "equations" | "atMost">;

type Equation = Unknowns["equations"][number];

/**
 * What somebody outside works out of how the tables add up: regions to the region above them, and the codes of a column
 * to `all`. A sum is believed when it holds wherever nothing of it is hidden, at least once, and with no exception
 * within its table, measure, column and level of region; codes that do not add up are believed to be at most `all` on
 * the same terms.
 */
export function relationsOf(cells: readonly PublishedCell[], regions: readonly Region[]): Relations {
  const values = new Map(cells.map((cell) => [cell.id, cell]));
  const sums = [...regionSums(cells, regions), ...codeSums(cells, regions)];
  const complete = sums.filter(({ equation: { total, parts } }) =>
    [total, ...parts].every((id) => ["published", "suppressed"].includes(values.get(id)?.state ?? ""))
  );
  const isBelieved = believed(
    complete,
    ({ total, parts }) => valueOf(values, [total]) === valueOf(values, parts),
    values
  );
  const believedSums = complete.filter(({ kind }) => isBelieved(kind));
  const pairs = complete.filter(({ kind }) => !isBelieved(kind)).flatMap(asPairs);
  const holds = ({ total, parts }: Equation): boolean => valueOf(values, parts) <= valueOf(values, [total]);
  const isAtMost = believed(pairs, holds, values);
  return {
    equations: believedSums.map(({ equation }) => equation),
    atMost: pairs
      .filter(({ kind }) => isAtMost(kind))
      .map(({ equation: { total, parts } }) => ({ inner: parts[0] ?? "", outer: total }))
  };
}

/** A sum that could hold, with the kind of sums that are believed or not together. */
interface Sum {
  readonly kind: string;
  readonly equation: Equation;
}

const valueOf = (values: ReadonlyMap<string, PublishedCell>, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (values.get(id)?.value ?? NaN), 0);

function believed(
  sums: readonly Sum[],
  holds: (equation: Equation) => boolean,
  values: ReadonlyMap<string, PublishedCell>
): (kind: string) => boolean {
  const [held, failed] = [new Set<string>(), new Set<string>()];
  for (const { kind, equation } of sums) {
    const isShown = [equation.total, ...equation.parts].every((id) => values.get(id)?.state === "published");
    if (isShown) (holds(equation) ? held : failed).add(kind);
  }
  return (kind) => held.has(kind) && !failed.has(kind);
}

const asPairs = ({ kind, equation: { total, parts } }: Sum): Sum[] =>
  parts.map((part) => ({ kind, equation: { total, parts: [part] } }));

function regionSums(cells: readonly PublishedCell[], regions: readonly Region[]): Sum[] {
  const children = new Map<string, string[]>();
  for (const { region_code, parent_code, valid_to, level } of regions) {
    if (parent_code === null || valid_to !== null || level === "village") continue;
    children.set(parent_code, [...(children.get(parent_code) ?? []), region_code]);
  }
  return cells.flatMap(({ id, table, measure, key }) => {
    const parts = children.get(key["region_code"] ?? "");
    if (parts === undefined) return [];
    const ids = parts.map((code) => cellId(table, measure, { ...key, region_code: code }));
    return [
      { kind: `${table}|${measure}|regions of ${key["region_code"]?.length ?? 0}`, equation: { total: id, parts: ids } }
    ];
  });
}

function codeSums(cells: readonly PublishedCell[], regions: readonly Region[]): Sum[] {
  const levels = new Map(regions.map(({ region_code, level }) => [region_code, level]));
  const parts = new Map<string, string[]>();
  for (const { id, table, measure, key } of cells) {
    for (const [column, code] of Object.entries(key)) {
      if (code === allCodes || column === "region_code" || column === "year") continue;
      const total = `${column}#${cellId(table, measure, { ...key, [column]: allCodes })}`;
      parts.set(total, [...(parts.get(total) ?? []), id]);
    }
  }
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  return [...parts].flatMap(([name, ids]) => {
    const [column = "", total = ""] = name.split("#");
    const cell = byId.get(total);
    if (cell === undefined) return [];
    const level = levels.get(cell.key["region_code"] ?? "") ?? "";
    return [{ kind: `${cell.table}|${cell.measure}|${column}|${level}`, equation: { total, parts: ids } }];
  });
}
