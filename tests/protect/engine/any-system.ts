import fc from "fast-check";
import type { Cell, System } from "../../../pipelines/protect/engine/system.ts";
import { crossTable, flat, type Dimension } from "./tables.ts";

/** Two levels: parts of parts, some of them only children. */
const hierarchy = (name: string): Dimension => ({
  leaves: [`${name}0`, `${name}1`, `${name}2`],
  sums: [
    [`${name}a`, [`${name}0`, `${name}1`]],
    [`${name}b`, [`${name}2`]],
    [`${name}*`, [`${name}a`, `${name}b`]]
  ]
});

/** The same leaves added up in two ways, as ages in two sets of bands. */
const twoWays = (name: string): Dimension => ({
  leaves: [`${name}0`, `${name}1`, `${name}2`],
  sums: [
    [`${name}a`, [`${name}0`, `${name}1`]],
    [`${name}b`, [`${name}1`, `${name}2`]],
    [`${name}*`, [`${name}a`, `${name}2`]],
    [`${name}*`, [`${name}0`, `${name}b`]]
  ]
});

const anyDimension = (name: string): fc.Arbitrary<Dimension> =>
  fc.oneof(
    fc.integer({ min: 2, max: 4 }).map((size) => flat(name, size)),
    fc.constant(hierarchy(name)),
    fc.constant(twoWays(name))
  );

const anyCount = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 60 }) }
);

/** What happened to a cell before: nothing, mostly. */
type History = "fresh" | "known" | "withheld" | "unpublished" | "preferHidden";
const anyHistory = fc.oneof(
  { weight: 12, arbitrary: fc.constant<History>("fresh") },
  { weight: 1, arbitrary: fc.constantFrom<History>("known", "withheld", "unpublished", "preferHidden") }
);

/** One to four dimensions with at most `most` leaves together. */
const anyDimensions = (most: number): fc.Arbitrary<Dimension[]> =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...["a", "b", "c", "d"].slice(0, count).map(anyDimension)))
    .filter((dimensions) => dimensions.reduce((size, { leaves }) => size * leaves.length, 1) <= most);

/** The same tables two or three times over, with a few counts changed from one time to the next. */
export const anyReleases = (most: number): fc.Arbitrary<System[]> =>
  fc
    .tuple(
      anyDimensions(most),
      fc.array(anyCount, { minLength: most, maxLength: most }),
      fc.array(fc.dictionary(fc.integer({ min: 0, max: most - 1 }).map(String), anyCount, { minKeys: 1, maxKeys: 3 }), {
        minLength: 1,
        maxLength: 2
      })
    )
    .map(([dimensions, first, changes]) => {
      const systemOf = (counts: readonly number[]): System => {
        const left = [...counts];
        return crossTable(dimensions, () => left.shift() ?? 0, 5);
      };
      const all = changes.reduce<number[][]>(
        (before, change) => [...before, (before.at(-1) ?? first).map((count, at) => change[at] ?? count)],
        [first]
      );
      return all.map(systemOf);
    });

/** Tables of one to four dimensions and at most `most` leaves, some of whose cells have a past. */
export const anySystem = (most: number): fc.Arbitrary<System> =>
  anyDimensions(most)
    .chain((dimensions) =>
      fc.tuple(
        fc.constant(dimensions),
        fc.infiniteStream(anyCount),
        fc.infiniteStream(anyHistory),
        fc.constantFrom(3, 5)
      )
    )
    .map(([dimensions, counts, histories, threshold]) => {
      const system = crossTable(dimensions, () => counts.next().value as number, threshold);
      return { ...system, cells: system.cells.map((cell) => withHistory(cell, histories.next().value as History)) };
    });

/** A small cell was never published. */
function withHistory(cell: Cell, history: History): Cell {
  const isSmall = cell.value > 0 && cell.value < cell.threshold;
  return history === "fresh" || (history === "known" && isSmall) ? cell : { ...cell, [history]: true };
}
