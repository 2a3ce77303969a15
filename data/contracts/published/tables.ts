import type { Table } from "../table.ts";
import { aid, needReach } from "./aid.ts";
import { codes } from "./codes.ts";
import { incentives, workers } from "./incentives.ts";
import { officialFigures } from "./official-figures.ts";
import { pantiMonths, pantiPlaces } from "./panti.ts";
import { population, ppksCases, ppksPersons } from "./ppks.ts";
import { regions } from "./regions.ts";

/** Every table of a release, in the order of the catalogue. */
export const publishedTables: readonly Table[] = [
  ppksCases,
  ppksPersons,
  aid,
  needReach,
  workers,
  incentives,
  pantiPlaces,
  pantiMonths,
  population,
  officialFigures,
  regions,
  codes
];
