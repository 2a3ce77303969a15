import type { MapFile } from "../data/contracts/published/map-file.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { geographyOf } from "./charts/geography.ts";
import { readMap } from "./published.ts";

const file = readMap() as MapFile;

/** The map of the release, projected once per build. */
export const geography = geographyOf(file);

const middles = new Map(file.labels.map(({ code, x, y }) => [code, `${x.toFixed(2)} ${y.toFixed(2)}`]));

/** Longitude and latitude of a region's middle in degrees, to about a kilometre; undefined where the map has none. */
export const middleOf = ({ region_code }: Region): string | undefined => middles.get(region_code);
