import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import { delicate, type IntakeUnit } from "../../data/contracts/published/intake.ts";
import type { ReceivedTable } from "../receive/store/ledger.ts";

/** One dataset and every received table of it. */
export interface Received {
  readonly dataset: Incoming;
  readonly files: number;
  readonly tables: readonly ReceivedTable[];
}

/** Who should send, and until when. */
export interface Awaited {
  /** Codes of the regencies of the office's area. */
  readonly regencies: readonly string[];
  /** Last month of the release's data, `YYYY-MM`. What speaks of later months is a plan, or a slip. */
  readonly through: string;
}

/** What one regency sent for one period; a list without years holds for the last year of the release. */
interface Sent {
  readonly regency: string | null;
  readonly year: number;
  readonly month: number | null;
}

/** A dataset of which every row names its regency is awaited from each; others are books that the office itself keeps. */
const isAwaited = ({ columns, regionLevel }: Incoming): boolean =>
  regionLevel !== undefined && columns["regency"] !== undefined && columns["regency"].nullable !== true;

const periodOf = (year: number, month: number | null): string =>
  month === null ? String(year) : `${String(year)}-${String(month).padStart(2, "0")}`;

/** Everything usable that was sent. Months of delicate datasets stay out: a month with one case is about that case. */
function sentOf({ dataset, tables }: Received, { through }: Awaited): Sent[] {
  const usable = tables.flatMap(({ quality }) => quality.units).filter(({ accepted }) => accepted > 0);
  return usable.flatMap((unit): Sent[] => {
    const year = unit.year ?? Number(through.slice(0, 4));
    const isLate = periodOf(year, unit.month) > (unit.month === null ? through.slice(0, 4) : through);
    if (isLate) return [];
    return [{ regency: unit.regency_code, year, month: delicate.has(dataset.name) ? null : unit.month }];
  });
}

const hasPeriod = ({ year }: ReceivedTable["quality"]["units"][number]): boolean => year !== null;

/** Every period that a dataset speaks of, `YYYY` or `YYYY-MM`, in order; none for lists without a period. */
export function periodsOf(received: Received, awaited: Awaited): string[] {
  if (!received.tables.some(({ quality }) => quality.units.some(hasPeriod))) return [];
  return [...new Set(sentOf(received, awaited).map(({ year, month }) => periodOf(year, month)))].sort();
}

/** One row per regency and year of the dataset; none where regencies do not send it. */
export function unitRows(received: Received, awaited: Awaited): IntakeUnit[] {
  if (!isAwaited(received.dataset)) return [];
  const sent = sentOf(received, awaited);
  const years = [...new Set(sent.map(({ year }) => year))].sort();
  return years.flatMap((year) =>
    awaited.regencies.map((region_code) => {
      const own = sent.filter((one) => one.year === year && one.regency === region_code);
      const months = own.flatMap(({ month }) => (month === null ? [] : [month]));
      return {
        dataset: received.dataset.name,
        region_code,
        year,
        reported: own.length > 0 ? "yes" : "no",
        latest_month: months.length > 0 ? Math.max(...months) : null
      };
    })
  );
}

/** How many regencies should send a dataset, and how many sent its latest year; null where regencies do not send it. */
export function unitsOf(received: Received, awaited: Awaited): { due: number | null; reported: number | null } {
  if (!isAwaited(received.dataset)) return { due: null, reported: null };
  const rows = unitRows(received, awaited);
  const latest = rows.at(-1)?.year;
  const reported = rows.filter(({ year, reported: has }) => year === latest && has === "yes").length;
  return { due: awaited.regencies.length, reported };
}
