import type { AtMost, Cell, Equation, System } from "./system.ts";

/** Several cells that hold the same records, as one variable. */
export interface Variable {
  /** In the order of their ids; the first one names the variable. */
  readonly cells: readonly Cell[];
  readonly value: number;
}

/** An equation over variables: the factors times the variables add up to zero. */
export interface Balance {
  readonly variables: readonly number[];
  readonly factors: readonly number[];
}

/** A system in which every set of records stands once. */
export interface Merged {
  readonly variables: readonly Variable[];
  readonly variableOf: ReadonlyMap<string, number>;
  readonly balances: readonly Balance[];
  readonly atMost: readonly { readonly inner: number; readonly outer: number }[];
}

/** Finds the zeros that are published facts and that nothing ever hides, neither themselves nor a mask they share. */
export function plainZeros(cells: readonly Cell[]): (cell: Cell) => boolean {
  const isPlain = ({ value, unpublished, withheld, sensitive }: Cell): boolean =>
    value === 0 && unpublished !== true && withheld !== true && sensitive !== true;
  const masked = new Set(cells.flatMap((cell) => (isPlain(cell) || cell.mask === undefined ? [] : [cell.mask])));
  return (cell) => isPlain(cell) && (cell.mask === undefined || !masked.has(cell.mask));
}

/**
 * Checks a system and merges the cells that hold the same records: the total and the one part of an equation whose
 * other parts are plain zeros. The result does not depend on the order of cells or equations.
 * Throws, naming ids and never values, where a cell is doubled or missing, not a whole number, or nothing adds up.
 */
export function merge(system: System): Merged {
  const cells = [...system.cells].sort((a, b) => (a.id < b.id ? -1 : 1));
  const position = new Map(cells.map((cell, index) => [cell.id, index]));
  assertCells(cells, position);
  const cellOf = (id: string): Cell => {
    const cell = cells[position.get(id) ?? -1];
    if (cell === undefined) throw new Error(`no cell ${id}`);
    return cell;
  };
  for (const equation of system.equations) assertSum(equation, cellOf);
  for (const pair of system.atMost) assertAtMost(pair, cellOf);
  const forest = new Forest(cells.length);
  const isFact = plainZeros(cells);
  for (const { total, parts } of system.equations) {
    const counted = parts.filter((part) => !isFact(cellOf(part)));
    if (counted.length === 1) forest.join(position.get(total) ?? 0, position.get(counted[0] ?? "") ?? 0);
  }
  return assemble(system, cells, forest);
}

function assertCells(cells: readonly Cell[], position: ReadonlyMap<string, number>): void {
  if (position.size !== cells.length) {
    const twice = cells.find((cell, index) => cell.id === cells[index + 1]?.id);
    throw new Error(`cell ${twice?.id} stands twice`);
  }
  const wrong = cells.find(({ value, threshold }) => !Number.isSafeInteger(value) || value < 0 || threshold < 0);
  if (wrong) throw new Error(`cell ${wrong.id} is not a whole number of 0 or more`);
}

function assertSum({ total, parts }: Equation, cellOf: (id: string) => Cell): void {
  const sum = parts.reduce((running, part) => running + cellOf(part).value, 0);
  if (sum !== cellOf(total).value || !Number.isSafeInteger(sum))
    throw new Error(`${total} is not the sum of its parts`);
}

function assertAtMost({ inner, outer }: AtMost, cellOf: (id: string) => Cell): void {
  if (cellOf(inner).value > cellOf(outer).value) throw new Error(`${inner} is above ${outer}`);
}

function assemble(system: System, cells: readonly Cell[], forest: Forest): Merged {
  const groups = Map.groupBy(cells, (_, index) => forest.rootOf(index));
  const variables = [...groups.values()].map((group) => ({ cells: group, value: group[0]?.value ?? 0 }));
  const variableOf = new Map(variables.flatMap((variable, index) => variable.cells.map(({ id }) => [id, index])));
  const of = (id: string): number => variableOf.get(id) ?? -1;
  const pairs = system.atMost.map(({ inner, outer }) => ({ inner: of(inner), outer: of(outer) }));
  return {
    variables,
    variableOf,
    balances: balancesOf(system.equations, of),
    atMost: distinct(pairs.filter(({ inner, outer }) => inner !== outer))
  };
}

function balancesOf(equations: readonly Equation[], of: (id: string) => number): Balance[] {
  const balances = equations.map(({ total, parts }) => {
    const factors = new Map([[of(total), -1]]);
    for (const part of parts.map(of)) factors.set(part, (factors.get(part) ?? 0) + 1);
    const kept = [...factors].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
    return { variables: kept.map(([variable]) => variable), factors: kept.map(([, factor]) => factor) };
  });
  return distinct(balances.filter(({ variables }) => variables.length > 0));
}

/** Once each, in an order of their own: by size, then by content. */
function distinct<T extends object>(values: readonly T[]): T[] {
  const byKey = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byKey].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)).map(([, value]) => value);
}

/** Disjoint sets; the root of a set is its lowest member. */
export class Forest {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  rootOf(member: number): number {
    let root = member;
    while (this.#parents[root] !== root) root = this.#parents[root] as number;
    for (let at = member; at !== root;) {
      const next = this.#parents[at] as number;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y) as [number, number];
    this.#parents[high] = low;
  }
}
