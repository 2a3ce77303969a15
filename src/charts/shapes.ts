import type { Geography } from "./geography.ts";

/**
 * Address of the file of shapes, shared by all pages that draw the same area: the whole scope, or one regency with its
 * districts, which is half of the bytes or less.
 */
export const shapesPath = (within?: string): string => (within === undefined ? "/peta.svg" : `/peta/${within}.svg`);

/** Id of a region's shape in that file: `d36.01.01` for a district, `r36.01` for a regency. */
export const shapeId = (code: string): string => `${code.length > 5 ? "d" : "r"}${code}`;

const path = (id: string, d: string): string =>
  d ? `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>` : "";

const isWithin = (code: string, within: string | undefined): boolean =>
  within === undefined || code === within || code.startsWith(`${within}.`);

/** The shared file of an area: shapes without colour, which each page gives them. */
export const shapesFile = ({ shapes, land, neighbours, edges, extent }: Geography, within?: string): string => {
  const { x0, y0, x1, y1 } = extent;
  const drawn = [...shapes.values()].filter(({ code }) => isWithin(code, within));
  const regions = drawn.map(({ code, d }) => path(shapeId(code), d)).join("");
  const context = path("land", land) + path("neighbours", neighbours) + path("edges", edges);
  const view = [x0, y0, x1 - x0, y1 - y0].join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}"><defs>${context}${regions}</defs></svg>`;
};
