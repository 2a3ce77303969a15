import type { Box, Geography } from "./geography.ts";

/** A part of the map that is drawn: what and how much of it, in drawing units. */
export interface View extends Box {
  readonly width: number;
  readonly height: number;
}

/** Height as a share of the width: flatter or steeper areas get more of their surroundings. */
const flattest = 0.55;
const steepest = 1.1;

/** A view of a box with a margin, given as a share of its longer side. */
export const viewOf = ({ x0, y0, x1, y1 }: Box, margin = 0.05): View => {
  const [breadth, rise] = [x1 - x0, y1 - y0];
  const around = margin * Math.max(breadth, rise);
  const width = Math.max(breadth + 2 * around, (rise + 2 * around) / steepest);
  const height = Math.max(rise + 2 * around, width * flattest);
  const [left, top] = [Math.round((x0 + x1 - width) / 2), Math.round((y0 + y1 - height) / 2)];
  return { x0: left, y0: top, x1: left + width, y1: top + height, width, height };
};

/** The view of one region, or of the whole scope. Throws when the map has no such region. */
export const viewWithin = (geography: Geography, within: string | undefined): View => {
  const shape = within === undefined ? undefined : geography.shapes.get(within);
  return viewOf(shape?.box ?? geography.extent);
};

/** `viewBox` of a view. */
export const viewBox = ({ x0, y0, width, height }: View): string =>
  [x0, y0, Math.round(width), Math.round(height)].join(" ");

/** Whether two boxes meet. */
export const meet = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
