import { noRelations, restCell, type Relations } from "./relation.ts";
import { behaviourOf, numberId, type Behaviour, type ReadTable, type ShownNumber } from "./shown-numbers.ts";

/** Codes of some dimensions, all beside one coarser number: the parts of it. */
interface Family {
  readonly whole: ShownNumber;
  readonly dropped: readonly string[];
  readonly parts: string[];
}

/** Every way to leave out some of the dimensions, but not none. */
function leavingOut(dimensions: readonly string[]): string[][] {
  const ways = dimensions.reduce<string[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);
  return ways.filter((way) => way.length > 0);
}

const without = (number: ShownNumber, dropped: readonly string[]): string => {
  const kept = Object.entries(number.codes).filter(([dimension]) => !dropped.includes(dimension));
  return numberId(number.name, number.region, number.year, Object.fromEntries(kept));
};

/** The nearest coarser numbers of a number: those between which and it no other one stands. */
function nearestAbove(number: ShownNumber, numbers: ReadonlyMap<string, ShownNumber>): string[][] {
  const there = leavingOut(Object.keys(number.codes).sort()).filter((way) => numbers.has(without(number, way)));
  return there.filter(
    (way) => !there.some((less) => less.length < way.length && less.every((one) => way.includes(one)))
  );
}

function familiesOf(numbers: ReadonlyMap<string, ShownNumber>): Family[] {
  const families = new Map<string, Family>();
  for (const number of numbers.values()) {
    for (const dropped of nearestAbove(number, numbers)) {
      const whole = numbers.get(without(number, dropped));
      if (whole === undefined) continue;
      const key = `${whole.id} by ${dropped.join("+")}`;
      const family = families.get(key) ?? { whole, dropped, parts: [] };
      family.parts.push(number.id);
      families.set(key, family);
    }
  }
  return [...families.values()];
}

/** How many codes there are beside like numbers anywhere: who shows fewer keeps a rest. */
function mostParts(
  families: readonly Family[],
  behaviours: ReadonlyMap<string, Behaviour>,
  numbers: ReadonlyMap<string, ShownNumber>
) {
  const seen = new Map<string, Set<string>>();
  const keyOf = ({ whole, dropped }: Family): string => {
    const partial = behaviours.get(whole.name)?.partial;
    const beside = dropped.some((one) => partial?.includes(one)) ? "any" : JSON.stringify(whole.codes);
    return [whole.name, whole.year, beside, dropped.join("+")].join(" ");
  };
  for (const family of families) {
    const codes = seen.get(keyOf(family)) ?? new Set();
    for (const part of family.parts) {
      const own = numbers.get(part)?.codes ?? {};
      codes.add(family.dropped.map((dimension) => own[dimension]).join(" "));
    }
    seen.set(keyOf(family), codes);
  }
  return (family: Family): number => seen.get(keyOf(family))?.size ?? 0;
}

/** A number is the sum of its codes unless these stand apart; where they lie within it, each is at most it. */
export function codeRelations(numbers: ReadonlyMap<string, ShownNumber>, tables: readonly ReadTable[]): Relations {
  const relations = noRelations();
  const families = familiesOf(numbers);
  const behaviours = new Map(
    [...new Set(families.map(({ whole }) => whole.name))].map((name) => [name, behaviourOf(tables, name)])
  );
  const most = mostParts(families, behaviours, numbers);
  for (const family of families) {
    const { whole, dropped, parts } = family;
    const { apart = [], within = [] } = behaviours.get(whole.name) ?? {};
    const overlapping = dropped.filter((dimension) => apart.includes(dimension));
    if (overlapping.length === 0) addSum(relations, family, parts.length < most(family));
    else if (overlapping.every((dimension) => within.includes(dimension))) {
      relations.atMost.push(...parts.map((inner) => ({ inner, outer: whole.id })));
    }
  }
  return relations;
}

function addSum(relations: Relations, { whole, dropped, parts }: Family, leavesRest: boolean): void {
  const rest = `${whole.id}|rest of ${dropped.join("+")}`;
  if (leavesRest) relations.rests.push(restCell(rest, whole));
  relations.equations.push({ total: whole.id, parts: leavesRest ? [...parts, rest] : parts });
}
