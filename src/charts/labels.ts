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
/** Pixels of an enlarged part on a desk, below the list; a phone gives it more. */
const zoomWidth = 270;
const lineHeight = 15;

const boxOf = ({ x, y, text }: MapLabel, view: View, width: number): Box => {
  const scale = width / view.width;
  const [left, top] = [(x - view.x0) * scale, (y - view.y0) * scale];
  const half = textWidth(text) / 2 + 2;
  return { x0: left - half, x1: left + half, y0: top - lineHeight / 2, y1: top + lineHeight / 2 };
};

const fitsIn = ({ room, text }: MapLabel, view: View, width: number): boolean =>
  room === null || textWidth(text) <= (2.3 * room * width) / view.width;

const isInside = (box: Box, view: View, width: number): boolean =>
  box.x0 >= 1 && box.x1 <= width - 1 && box.y0 >= 1 && box.y1 <= (view.height / view.width) * width - 1;

/** The names that fit at one width without touching each other, the first ones first, beside those already taken. */
const placed = (labels: readonly MapLabel[], view: View, width: number, taken: readonly MapLabel[]): MapLabel[] => {
  const boxes = taken.map((label) => boxOf(label, view, width));
  return labels.filter((label) => {
    const box = boxOf(label, view, width);
    const isFree = isInside(box, view, width) && fitsIn(label, view, width) && !boxes.some((other) => meet(box, other));
    if (isFree) boxes.push(box);
    return isFree;
  });
};

const percent = (value: number): string => `${String(Number((value * 100).toFixed(1)))}%`;

/**
 * Names over a map, in percent of it, so that they keep their size: those that fit on a phone, and with class `w` those
 * that a desk adds. Earlier labels win.
 */
export const mapLabels = (labels: readonly MapLabel[], view: View, isZoom = false): string => {
  const narrow = placed(labels, view, isZoom ? zoomWidth : narrowWidth, []);
  const rest = labels.filter((label) => !narrow.includes(label));
  const wide = isZoom ? [] : placed(rest, view, wideWidth, narrow);
  const text = (label: MapLabel, isWide: boolean): string => {
    const look = [label.look, isWide ? "w" : ""].filter(Boolean).join(" ");
    const [x, y] = [percent((label.x - view.x0) / view.width), percent((label.y - view.y0) / view.height)];
    return `<text x="${x}" y="${y}" dy=".32em"${look && ` class="${look}"`}>${escaped(label.text)}</text>`;
  };
  const texts = [...narrow.map((label) => text(label, false)), ...wide.map((label) => text(label, true))];
  return texts.length > 0 ? `<svg class="map-l" aria-hidden="true">${texts.join("")}</svg>` : "";
};
