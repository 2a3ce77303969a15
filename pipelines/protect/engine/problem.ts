import { Forest, plainZeros, type Merged, type Variable } from "./merged.ts";
import type { Cell } from "./system.ts";

/** Variables that are hidden or published together. */
export interface Unit {
  readonly variables: readonly number[];
  /** What readers lose when it is hidden. */
  readonly weight: number;
  /** Hidden in the release before. */
  readonly preferred: boolean;
}

/** What must be protected, what can be hidden and what cannot, by the number of the variable. */
export interface Problem extends Merged {
  readonly size: number;
  readonly values: Float64Array;
  readonly thresholds: Float64Array;
  /** 1 where an attacker must not learn the value. */
  readonly sensitive: Uint8Array;
  /** 1 where the value is or will be known whatever is decided: published before, or a plain zero. */
  readonly fixed: Uint8Array;
  /** 1 where no cell is published whatever is decided. */
  readonly unpublished: Uint8Array;
  /** 1 where somebody is alone, and so knows the value and those of its unit. */
  readonly alone: Uint8Array;
  readonly units: readonly Unit[];
  readonly unitOf: Int32Array;
  /** Hidden from the start: sensitive, withheld, unpublished, and what shares a mask with any of these. */
  readonly hiddenAtFirst: Uint8Array;
  /** Sensitive, but published before, or zero beside zeros only. */
  readonly lost: readonly number[];
}

/** True where the value of a cell must not be learned. */
export const isSensitive = ({ value, threshold, sensitive }: Cell): boolean =>
  sensitive === true || (value > 0 && value < threshold);

/** Reads from a merged system what has to be decided, unit by unit. */
export function problemOf(merged: Merged): Problem {
  const { variables } = merged;
  const flags = (test: (variable: Variable) => boolean): Uint8Array =>
    Uint8Array.from(variables, (variable) => Number(test(variable)));
  const isZero = plainZeros(variables.flatMap(({ cells }) => cells));
  const secret = flags(({ cells }) => cells.some(isSensitive));
  const { units, unitOf } = unitsOf(variables);
  const shared = (own: Uint8Array): Uint8Array => {
    const touched = units.map((unit) => unit.variables.some((variable) => own[variable] === 1));
    return Uint8Array.from(unitOf, (unit) => Number(touched[unit]));
  };
  const unpublished = flags(({ cells }) => cells.every((cell) => cell.unpublished === true));
  const withheld = flags(({ cells }) => cells.some((cell) => cell.withheld === true));
  const fixed = flags(({ cells }) => cells.some((cell) => cell.known === true || isZero(cell)));
  const begin = shared(Uint8Array.from(secret, (flag, v) => Number(flag === 1 || withheld[v] === 1)));
  return {
    ...merged,
    size: variables.length,
    values: Float64Array.from(variables, ({ value }) => value),
    thresholds: Float64Array.from(variables, ({ cells }) => Math.max(...cells.map(({ threshold }) => threshold))),
    sensitive: secret.map((flag, v) => flag & ~(fixed[v] as number)),
    fixed,
    unpublished,
    alone: shared(flags(({ cells, value }) => value === 1 && cells.some(({ threshold }) => threshold > 1))),
    units,
    unitOf,
    hiddenAtFirst: begin.map((flag, v) => (flag | (unpublished[v] as number)) & ~(fixed[v] as number)),
    lost: [...secret.keys()].filter((v) => secret[v] === 1 && fixed[v] === 1)
  };
}

function unitsOf(variables: readonly Variable[]): { units: Unit[]; unitOf: Int32Array } {
  const forest = new Forest(variables.length);
  const firstOf = new Map<string, number>();
  for (const [index, { cells }] of variables.entries()) {
    for (const { mask } of cells) {
      if (mask === undefined) continue;
      forest.join(firstOf.get(mask) ?? index, index);
      firstOf.set(mask, firstOf.get(mask) ?? index);
    }
  }
  const groups = [...Map.groupBy(variables.keys(), (index) => forest.rootOf(index)).values()];
  const unitOf = new Int32Array(variables.length);
  for (const [unit, members] of groups.entries()) for (const member of members) unitOf[member] = unit;
  return { units: groups.map((members) => unitWith(members, variables)), unitOf };
}

function unitWith(members: readonly number[], variables: readonly Variable[]): Unit {
  const cells = members.flatMap((member) => variables[member]?.cells ?? []);
  const shown = cells.filter((cell) => cell.unpublished !== true && cell.known !== true);
  return {
    variables: members,
    weight: shown.reduce((sum, { weight, value }) => sum + (weight ?? value), 0),
    preferred: cells.some((cell) => cell.preferHidden === true)
  };
}

/** The variables of a unit that are published or hidden with it. */
export const shownOf = ({ units, fixed, unpublished }: Problem, unit: number): number[] =>
  (units[unit]?.variables ?? []).filter((v) => fixed[v] === 0 && unpublished[v] === 0);
