import { geographyOf, type MapFile } from "./charts/geography.ts";
import { readMap } from "./published.ts";

/** The map of the release, projected once per build. */
export const geography = geographyOf(readMap() as MapFile);
