import type { MapFile } from "../data/contracts/published/map-file.ts";
import { geographyOf } from "./charts/geography.ts";
import { readMap } from "./published.ts";

/** The map of the release, projected once per build. */
export const geography = geographyOf(readMap() as MapFile);
