import type { Schemer, UnknownCell, Unknowns } from "../unknowns.ts";
import type { Seen } from "./seen.ts";
import type { ShownNumber } from "./shown-numbers.ts";

/** A release under its name. */
export interface NamedSeen extends Seen {
  readonly release: string;
}

/** What had to be kept from attackers of a hidden number. */
export interface Need {
  /** Width that its interval must have; 0: none. */
  readonly width: number;
  /** Attackers from whom nothing could keep it. */
  readonly yieldsTo: readonly Schemer[];
  /** Whether somebody is alone in it. */
  readonly alone: boolean;
  /** What it holds. */
  readonly truth?: number;
}

/** By release, number in that release, and its threshold. */
export type Needs = (release: string, id: string, threshold: number) => Need;

/**
 * All releases as one problem, oldest first. A number beside which nothing shown has changed since the release before is
 * taken to be the same one, be it hidden in one of the two or in both; every other is a number of its own, and so are
 * those of the years that stand `apart`.
 */
export function unknownsOf(
  releases: readonly NamedSeen[],
  needs: Needs,
  apart: ReadonlySet<string> = new Set()
): Unknowns {
  const cells = new Map<string, UnknownCell>();
  const [equations, atMost]: [Unknowns["equations"][number][], Unknowns["atMost"][number][]] = [[], []];
  let names: ReadonlyMap<string, string> = new Map();
  for (const [at, seen] of releases.entries()) {
    names = namesIn(seen, { before: releases[at - 1], names, apart });
    const nameOf = (id: string): string => names.get(id) ?? id;
    for (const cell of cellsOf(seen)) {
      const name = nameOf(cell.id);
      cells.set(name, united({ ...cell, id: name }, needs(seen.release, cell.id, cell.threshold), cells.get(name)));
    }
    const { relations } = seen;
    equations.push(
      ...relations.equations.map(({ total, parts }) => ({ total: nameOf(total), parts: parts.map(nameOf) }))
    );
    atMost.push(...relations.atMost.map(({ inner, outer }) => ({ inner: nameOf(inner), outer: nameOf(outer) })));
  }
  return withoutUntold({ cells: [...cells.values()], equations, atMost });
}

/** What a number is of, whatever its region, year and codes: its name, the level of its region, and its dimensions. */
function kindOf(name: string): string {
  const [number = "", region = "", , codes = ""] = name.slice(name.indexOf(": ") + 2).split("|");
  const dimensions = codes.split("&").map((code) => code.split("=")[0]);
  return [number, region.split(".").length, ...dimensions].join("|");
}

/**
 * Leaves out what no release shows a single number of and of which none had to be protected: a breakdown that is hidden
 * whole says no more of the others than one that nobody made.
 */
function withoutUntold({ cells, equations, atMost }: Unknowns): Unknowns {
  const isTold = ({ value, protection }: UnknownCell): boolean => value !== null || protection > 0;
  const told = new Set(cells.filter(isTold).map(({ id }) => kindOf(id)));
  const kept = cells.filter(({ id }) => told.has(kindOf(id)));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    cells: kept,
    equations: equations.filter(({ total, parts }) => [total, ...parts].every((id) => ids.has(id))),
    atMost: atMost.filter(({ inner, outer }) => ids.has(inner) && ids.has(outer))
  };
}

/** A number as one release shows it, with what earlier ones showed of it. */
function united(
  { id, value, threshold }: Pick<UnknownCell, "id" | "value" | "threshold">,
  { width, yieldsTo, alone, truth: told }: Need,
  known: UnknownCell = { id, value: null, threshold, protection: 0 }
): UnknownCell {
  const truth = told ?? known.truth;
  return {
    ...{ id, threshold, value: value ?? known.value },
    protection: Math.max(known.protection, width),
    yieldsTo: [...new Set([...yieldsTo, ...(known.yieldsTo ?? [])])],
    alone: alone || known.alone === true,
    ...(truth === undefined ? {} : { truth })
  };
}

const cellsOf = ({ numbers, relations }: Seen): Pick<UnknownCell, "id" | "value" | "threshold">[] => [
  ...numbers.values(),
  ...relations.rests
];

/** The year that a number, or a comparison of two, is about. */
export const yearOf = (id: string): string => id.split("|")[2] ?? "";

interface Named {
  readonly before: NamedSeen | undefined;
  /** Those of the release before, by number. */
  readonly names: ReadonlyMap<string, string>;
  readonly apart: ReadonlySet<string>;
}

/** The name of every number of a release: that which it had before, if it is the same, else with the release's own. */
function namesIn(seen: NamedSeen, { before, names, apart }: Named): Map<string, string> {
  const changed = before ? touchedByChange(seen, before) : new Set<string>();
  return new Map(
    cellsOf(seen).map(({ id }) => {
      const known = changed.has(id) || apart.has(yearOf(id)) ? undefined : names.get(id);
      return [id, known ?? `${seen.release}: ${id}`];
    })
  );
}

/** Numbers that were shown twice with two values, and those that stand in a sum with one of these. */
function touchedByChange(seen: NamedSeen, before: NamedSeen): Set<string> {
  const changed = new Set(changesBetween(before, seen).map(({ id }) => id));
  const touched = new Set(changed);
  for (const { equations } of [seen.relations, before.relations]) {
    for (const { total, parts } of equations) {
      const members = [total, ...parts];
      if (members.some((id) => changed.has(id))) for (const id of members) touched.add(id);
    }
  }
  return touched;
}

/** A number that two releases show with two values. */
export interface Change {
  readonly id: string;
  readonly number: ShownNumber;
  readonly by: number;
}

/** Every number that both releases show, with another value in the later one. */
export function changesBetween(earlier: Seen, later: Seen): Change[] {
  return [...later.numbers.values()].flatMap((number) => {
    const old = earlier.numbers.get(number.id)?.value ?? null;
    if (old === null || number.value === null || old === number.value) return [];
    return [{ id: number.id, number, by: number.value - old }];
  });
}

/** Length of a regency's code; a number of a regency or more without further codes tells of nobody when it changes. */
const regencyLength = "36.01".length;

/** Changes of so few people that they show these, in a number that tells more of them than their regency. */
export const smallChanges = (changes: readonly Change[]): Change[] =>
  changes.filter(({ number: { threshold, region, codes }, by }) => {
    const isBroad = region.length <= regencyLength && Object.keys(codes).length === 0;
    return Math.abs(by) < threshold && !isBroad;
  });
