import { opening, type Described } from "./draw.ts";
import type { Geography } from "./geography.ts";
import { mapLabels } from "./labels.ts";
import { shapeId, shapesPath } from "./shapes.ts";
import { viewBox, viewWithin } from "./view.ts";

/** A map of one place within another. */
export interface Locator extends Described {
  readonly geography: Geography;
  /** The region to show. */
  readonly code: string;
  /** The region around it; without it the whole scope. */
  readonly within?: string | undefined;
  readonly name: (code: string) => string;
}

/** Where a region lies in the one around it. */
export const locator = (chart: Locator): string => {
  const { geography, code, within, name } = chart;
  const view = viewWithin(geography, within);
  const isDistrict = code.length > 5;
  const around = [...geography.shapes.values()].filter(
    (shape) => shape.code.length > 5 === isDistrict && (within === undefined || shape.code.startsWith(`${within}.`))
  );
  const use = (id: string, look: string): string => `<use href="${shapesPath(within)}#${id}" class="${look}"/>`;
  const context = (geography.land && use("land", "land0")) + (geography.neighbours && use("neighbours", "edge0"));
  const areas = around.map((shape) => use(shapeId(shape.code), shape.code === code ? "you" : "land2")).join("");
  const here = geography.shapes.get(code);
  const label = here
    ? mapLabels([{ x: here.label.x, y: here.label.y, room: null, text: name(code), look: "on-you" }], view)
    : "";
  const body = `${context}<g class="k">${areas}</g>${use(within ? shapeId(within) : "edges", "edge")}`;
  return `<div class="map">${opening(`class="map-s" viewBox="${viewBox(view)}"`, chart)}${body}</svg>${label}</div>`;
};
