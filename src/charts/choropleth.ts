import type { State } from "../../data/contracts/table.ts";
import type { Unit } from "../../data/measures/measure.ts";
import { notAvailable, type Cell } from "../cell.ts";
import type { Classes } from "./classes.ts";
import { escaped, opening, type Described } from "./draw.ts";
import type { Geography, Shape } from "./geography.ts";
import { mapLabels, type MapLabel } from "./labels.ts";
import type { Page } from "./page.ts";
import { said } from "./said.ts";
import { shapeId, shapesPath } from "./shapes.ts";
import { meet, viewBox, viewOf, viewWithin, type View } from "./view.ts";

/** A map coloured by a measure. */
export interface Choropleth extends Described {
  readonly geography: Geography;
  readonly level: "district" | "regency";
  /** Only the districts of this regency; without it the whole scope. */
  readonly within?: string | undefined;
  /** By region code. A region without a cell has no data. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly classes: Classes | null;
  /** Those that the text names: their names are written first, over the edges of their regions if they must. */
  readonly named?: readonly string[] | undefined;
  readonly unit: Unit;
  /** Short name of a region, for its label and tooltip. */
  readonly name: (code: string) => string;
  /** Address of a region's page, where it has one. */
  readonly link?: ((code: string) => string | undefined) | undefined;
}

type Absent = Exclude<State, "published">;
const looks = { suppressed: "f-sup", not_available: "f-na", not_applicable: "f-nap" } as const;

const isDistrict = (code: string): boolean => code.length > 5;

/** The regions that a map colours, in the order of their codes. */
const regionsShown = ({ geography, level, within }: Pick<Choropleth, "geography" | "level" | "within">): Shape[] =>
  [...geography.shapes.values()].filter(
    ({ code }) => isDistrict(code) === (level === "district") && (within === undefined || code.startsWith(`${within}.`))
  );

const cellOf = ({ cells }: Choropleth, code: string): Cell => cells.get(code) ?? notAvailable;

const lookOf = (cell: Cell, classes: Classes | null): string =>
  cell.state === "published" ? `q${String(classes?.of(cell.value) ?? 3)}` : looks[cell.state];

const use = ({ within }: Choropleth, id: string, look: string): string =>
  `<use href="${shapesPath(within)}#${id}" class="${look}"/>`;

const area = (chart: Choropleth, { code }: Shape, page: Page): string => {
  const cell = cellOf(chart, code);
  const title = `<title>${escaped(`${chart.name(code)}: ${said(cell, chart.unit, page)}`)}</title>`;
  const href = chart.link?.(code);
  const shape = use(chart, shapeId(code), lookOf(cell, chart.classes));
  const about = `data-state="${cell.state}"`;
  return href === undefined
    ? `<g ${about}>${title}${shape}</g>`
    : `<a href="${escaped(href)}" tabindex="-1" ${about}>${title}${shape}</a>`;
};

/** Patterns in pixels of the drawn map: their size follows the view, not the units. */
const patterns = (id: string, view: View, absent: readonly State[]): string => {
  const scale = `scale(${String(Number((view.width / 420).toFixed(2)))})`;
  const pattern = (end: string, size: string, turn: string, mark: string): string =>
    `<pattern id="${id}-${end}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="${scale}${turn}"><rect class="pat-bg" width="${size}" height="${size}"/>${mark}</pattern>`;
  const hatch = pattern("s", "6", " rotate(45)", '<path class="pat-hatch" d="M0 0V6"/>');
  const dots = pattern("n", "7", "", '<circle class="pat-dots" cx="3" cy="3" r="1.3"/>');
  const used = (absent.includes("suppressed") ? hatch : "") + (absent.includes("not_available") ? dots : "");
  return used && `<defs>${used}</defs>`;
};

/** A shape of another file cannot be relied on to take a pattern of this page: patterns lie over it, as one path. */
const overlays = (chart: Choropleth, shown: readonly Shape[]): string => {
  const { id } = chart;
  const over = (state: Absent, fill: string): string => {
    const codes = shown.filter(({ code }) => cellOf(chart, code).state === state).map(({ code }) => code);
    return codes.length > 0 ? `<path class="over" fill="url(#${fill})" d="${chart.geography.merged(codes)}"/>` : "";
  };
  return over("suppressed", `${id}-s`) + over("not_available", `${id}-n`);
};

const context = (chart: Choropleth): string => {
  const { land, neighbours } = chart.geography;
  return (land && use(chart, "land", "land0")) + (neighbours && use(chart, "neighbours", "edge0"));
};

/** Regions of the text first, then the largest: where two names collide, the one before keeps its own. */
const labelsOf = (chart: Choropleth, shown: readonly Shape[], isZoom: boolean): MapLabel[] => {
  const first = chart.named ?? [];
  const ownNames = isZoom || chart.level === "regency" || chart.within !== undefined || !hasRegencies(chart);
  const named = ownNames
    ? shown
    : [
        ...shown.filter(({ code }) => first.includes(code)),
        ...regionsShown({ geography: chart.geography, level: "regency" })
      ];
  return named
    .map((shape): MapLabel & { space: number } => {
      const isFirst = first.includes(shape.code);
      const look = ownNames && !isFirst ? lookOf(cellOf(chart, shape.code), chart.classes) : "";
      const { x, y, room } = shape.label;
      const onColour = look.startsWith("q") && chart.level === "district";
      return {
        x,
        y,
        space: isFirst ? Infinity : room,
        room: ownNames && !isFirst && chart.level === "district" ? room : null,
        text: chart.name(shape.code),
        look: onColour ? `on-${look}` : ""
      };
    })
    .sort((a, b) => b.space - a.space);
};

const hasRegencies = ({ geography }: Choropleth): boolean =>
  [...geography.shapes.keys()].filter((code) => !isDistrict(code)).length > 1;

const zoomMark = ({ geography, within, level }: Choropleth): string => {
  const { zoom } = geography;
  if (!zoom || within !== undefined || level === "regency") return "";
  const [x, y, width, height] = [zoom.x0, zoom.y0, zoom.x1 - zoom.x0, zoom.y1 - zoom.y0].map(String);
  return `<rect class="zf" x="${x ?? ""}" y="${y ?? ""}" width="${width ?? ""}" height="${height ?? ""}"/>`;
};

/** Boundaries of regencies; around a part of the map only its own stands out. */
const edges = (chart: Choropleth): string => {
  const { within } = chart;
  if (within === undefined) return use(chart, "edges", "edge");
  return use(chart, "edges", "edge off") + use(chart, shapeId(within), "edge");
};

const frame = (chart: Choropleth, view: View, page: Page, isZoom: boolean): string => {
  const shown = regionsShown(chart).filter(({ box }) => meet(box, view));
  const present = [...new Set(shown.map(({ code }) => cellOf(chart, code).state))];
  const head = opening(`class="map-s" viewBox="${viewBox(view)}"`, { ...chart, linked: chart.link !== undefined });
  const areas = `<g class="k">${shown.map((shape) => area(chart, shape, page)).join("")}</g>`;
  const under = patterns(chart.id, view, present) + context(chart);
  const over = overlays(chart, shown) + edges(chart) + (isZoom ? "" : zoomMark(chart));
  const names = mapLabels(labelsOf(chart, shown, isZoom), view, isZoom);
  return `<div class="map">${head}${under}${areas}${over}</svg>${names}</div>`;
};

/** Regions coloured by class, each with its name, value and link. */
export const choropleth = (chart: Choropleth, page: Page): string =>
  frame(chart, viewWithin(chart.geography, chart.within), page, false);

/** The part of the same map that a phone cannot show, larger; empty where there is none. */
export const choroplethZoom = (chart: Choropleth, page: Page): string => {
  const { zoom } = chart.geography;
  if (!zoom || chart.within !== undefined || chart.level !== "district") return "";
  const title = page.words.figures.zoomed(chart.title);
  return frame({ ...chart, id: `${chart.id}-z`, title, desc: "" }, viewOf(zoom, 0), page, true);
};

/** States without a number among the regions shown, in the order in which a legend names them. */
export const statesShown = (chart: Choropleth): Absent[] => {
  const present = new Set(regionsShown(chart).map(({ code }) => cellOf(chart, code).state));
  return (["suppressed", "not_available", "not_applicable"] as const).filter((state) => present.has(state));
};
