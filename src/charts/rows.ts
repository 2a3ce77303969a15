import type { Words } from "./marks.ts";
import { narrowWidth, textWidth, wrapped } from "./widths.ts";

/** Height of a bar, in pixels. */
export const barHeight = 14;
/** Share of the width, in thousandths, of a bar that holds no number: its length must not follow a value. */
export const stateLength = 300;
const lineHeight = 16;
const gap = 16;

/** Length in thousandths of a bar of that value; what is more than zero is at least a hair. */
export const lengthOf = (value: number, end: number): number => (value > 0 ? Math.max(4, (value / end) * 1000) : 0);

/** A named row with what is said at its right, placed down the drawing. */
export interface Row {
  readonly label: string;
  readonly href?: string | undefined;
  /** At the right of the name. */
  readonly value: string;
  /** Whether the value is a number; else it is said more quietly. */
  readonly isNumber: boolean;
}
/** A row with its place: where its bar begins, in pixels, and its words. */
export type Placed<R> = R & { readonly barTop: number; readonly texts: readonly Words[] };

/** Names over bars: rows from the top down, and the height of all. */
export const placeRows = <R extends Row>(rows: readonly R[], top: number): { rows: Placed<R>[]; height: number } => {
  let y = top;
  const placed = rows.map((row): Placed<R> => {
    const { label, href, value, isNumber } = row;
    const lines = wrapped(label, narrowWidth - textWidth(value) - 16);
    const texts: Words[] = [
      { x: 0, y: y + 8, text: lines.join("\n"), look: "ln", href },
      { x: 1000, y: y + 8, text: value, anchor: "end", look: isNumber ? "lb" : "" }
    ];
    const barTop = y + lines.length * lineHeight + 4;
    y = barTop + barHeight + gap - 2;
    return { ...row, barTop, texts };
  });
  return { rows: placed, height: Math.max(y - gap / 2, 20) };
};
