import { datasets } from "../data/contracts/incoming/datasets.ts";
import { intake } from "../data/contracts/published/intake.ts";
import type { Region } from "../data/contracts/published/regions.ts";
import { complaintsMedianDays } from "../data/measures/complaints-median-days.ts";
import { complaintsP90Days } from "../data/measures/complaints-p90-days.ts";
import { exclusionError } from "../data/measures/exclusion-error.ts";
import { slrtMedianDays } from "../data/measures/slrt-median-days.ts";
import { slrtP90Days } from "../data/measures/slrt-p90-days.ts";
import { notApplicable, notAvailable, published, type Cell } from "./cell.ts";
import { arrivedDatasets, latestUnits } from "./intake-facts.ts";
import { measured } from "./measured.ts";
import { manifest, rowsOf } from "./published.ts";
import { thisYear } from "./region-facts.ts";
import { scope } from "./regions.ts";
import type { PromiseFacts } from "./sentences/promises.ts";
import type { SitePage } from "./site-page.ts";

/** Datasets that came from a regency for their latest year, of those that regencies send. */
function fromRegency({ region_code }: Region): { readonly sent: Cell; readonly due: number } {
  const units = datasets.flatMap((dataset) => latestUnits(dataset).filter((unit) => unit.region_code === region_code));
  const sent = units.filter(({ reported }) => reported === "yes").length;
  return { sent: units.length === 0 ? notAvailable : published(sent), due: units.length };
}

function arrived(region: Region): { readonly sent: Cell; readonly due: number } {
  if (region === scope) {
    const sent = rowsOf(intake).length === 0 ? notAvailable : published(arrivedDatasets.length);
    return { sent, due: datasets.length };
  }
  return region.level === "district" ? { sent: notApplicable, due: 0 } : fromRegency(region);
}

/** What the three promises of a region are said from. */
export function promiseFacts(region: Region, { words }: SitePage): PromiseFacts {
  const at = { region_code: region.region_code, year: thisYear };
  const sum = (column: "published" | "suppressed"): number =>
    manifest.cells.reduce((total, table) => total + table[column], 0);
  return {
    place: words.places.name(region),
    year: String(thisYear),
    leftOut: measured(exclusionError, at),
    ...arrived(region),
    isRegency: region !== scope,
    shown: sum("published"),
    counted: sum("published") + sum("suppressed"),
    complaints: { median: measured(complaintsMedianDays, at), p90: measured(complaintsP90Days, at) },
    slrt: { median: measured(slrtMedianDays, at), p90: measured(slrtP90Days, at) }
  };
}
