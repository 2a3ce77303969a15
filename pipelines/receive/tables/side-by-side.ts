import { findHeadings, type Given, type Heading, type TopRow } from "./heading.ts";

/** Runs of cells between empty ones, as [first, one past the last]. */
function blocksOf(rows: readonly TopRow[], width: number): [number, number][] {
  const isFilled = (place: number): boolean => rows.some(({ cells }) => (cells[place] ?? "").trim() !== "");
  const blocks: [number, number][] = [];
  for (let place = 0; place < width; place++) {
    if (!isFilled(place)) continue;
    const last = blocks.at(-1);
    if (last?.[1] === place) last[1] = place + 1;
    else blocks.push([place, place + 1]);
  }
  return blocks;
}

/**
 * The tables that share a heading's rows side by side, an empty column between them: each is complete by itself. One
 * alone is the heading as it is.
 */
export function besideEachOther(heading: Heading, rows: readonly TopRow[], given: Given): Heading[] {
  const own = rows.filter(({ row }) => row >= heading.firstRow && row <= heading.lastRow);
  const found = blocksOf(own, Math.max(...own.map(({ cells }) => cells.length))).flatMap(([first, end]) => {
    const alone = own.map(({ row, cells }) => ({
      row,
      cells: cells.slice(0, end).map((cell, place) => (place < first ? "" : cell))
    }));
    const best = findHeadings(alone, given).find(({ missing, carried }) => missing.length + carried.length === 0);
    return best ? [{ ...best, lastRow: heading.lastRow, from: first }] : [];
  });
  if (found.length < 2) return [heading];
  return found.map((one, i) => ({ ...one, from: i === 0 ? 0 : one.from, until: found[i + 1]?.from ?? Infinity }));
}
