import { escaped } from "./draw.ts";
import type { Box } from "./geography.ts";
import { meet, type View } from "./view.ts";
import { narrowWidth, textWidth } from "./widths.ts";

/** A name that may stand on a map. */
export interface MapLabel {
  /** In drawing units. */
  readonly x: number;
  readonly y: number;
  /** Half the width there, in drawing units; null when the name may reach over the edges of its region. */
  readonly room: number | null;
  readonly text: string;
  /** Class that gives ink and halo: `on-q3` on a class of colour, none on paper. */
  readonly look: string;
}

/** Pixels of a map on a desk, beside its list. */
const wideWidth = 530;
/** A name that finds no place at its point stands a line above or below it. */
const shifts = [0, -1, 1];
const lineHeight = 15;

/** A name where it is drawn: moved by so many lines, and sideways to stay on the map. */
interface Placed {
  readonly label: MapLabel;
  readonly x: number;
  readonly shift: number;
}

const boxOf = ({ label: { y, text }, x, shift }: Placed, view: View, width: number): Box => {
  const scale = width / view.width;
  const [left, top] = [(x - view.x0) * scale, (y - view.y0) * scale + shift * lineHeight];
  const half = textWidth(text) / 2 + 2;
  return { x0: left - half, x1: left + half, y0: top - lineHeight / 2, y1: top + lineHeight / 2 };
};

const fitsIn = ({ room, text }: MapLabel, view: View, width: number): boolean =>
  room === null || textWidth(text) <= (2.3 * room * width) / view.width;

/** A name that may reach over the edges of its region moves a little sideways rather than over those of the map. */
const sideways = ({ x, room, text }: MapLabel, view: View, width: number): number => {
  const half = ((textWidth(text) / 2 + 4) * view.width) / width;
  const inside = Math.min(Math.max(x, view.x0 + half), view.x0 + view.width - half);
  return room === null && Math.abs(inside - x) < half * 0.6 ? inside : x;
};

const isInside = (box: Box, view: View, width: number): boolean =>
  box.x0 >= 1 && box.x1 <= width - 1 && box.y0 >= 1 && box.y1 <= (view.height / view.width) * width - 1;

/** The names that fit at one width without touching each other, the first ones first. */
const placed = (labels: readonly MapLabel[], view: View, width: number): Placed[] => {
  const boxes: Box[] = [];
  const isFree = (box: Box): boolean => isInside(box, view, width) && !boxes.some((other) => meet(box, other));
  return labels.flatMap((label) => {
    if (!fitsIn(label, view, width)) return [];
    const x = sideways(label, view, width);
    const moved = label.room === null ? shifts : [0];
    const at = moved.map((shift) => ({ label, x, shift })).find((one) => isFree(boxOf(one, view, width)));
    if (at) boxes.push(boxOf(at, view, width));
    return at ? [at] : [];
  });
};

const percent = (value: number): string => `${String(Number((value * 100).toFixed(1)))}%`;

const textOf = ({ label, x: at, shift }: Placed, view: View, only: string): string => {
  const look = [label.look, only].filter(Boolean).join(" ");
  const [x, y] = [percent((at - view.x0) / view.width), percent((label.y - view.y0) / view.height)];
  const down = shift === 0 ? ".32em" : `${String(0.32 + shift * 1.15)}em`;
  return `<text x="${x}" y="${y}" dy="${down}"${look && ` class="${look}"`}>${escaped(label.text)}</text>`;
};

/**
 * Names over a map, in percent of it, so that they keep their size: with class `w` those of a desk only, with class `ph`
 * those that stand so on a phone only. Earlier labels win.
 */
export const mapLabels = (labels: readonly MapLabel[], view: View, isZoom = false): string => {
  const narrow = placed(labels, view, narrowWidth);
  const wide = isZoom ? narrow : placed(labels, view, wideWidth);
  const isSame = (a: Placed) => (b: Placed) => a.label === b.label && a.x === b.x && a.shift === b.shift;
  const texts = [
    ...narrow.map((one) => textOf(one, view, wide.some(isSame(one)) ? "" : "ph")),
    ...wide.filter((one) => !narrow.some(isSame(one))).map((one) => textOf(one, view, "w"))
  ];
  return texts.length > 0 ? `<svg class="map-l" aria-hidden="true">${texts.join("")}</svg>` : "";
};
