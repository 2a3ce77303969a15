import type { Instance } from "../../data/instances/instance.ts";
import { currentRegions, loadRegions } from "../regions/load-regions.ts";
import type { RegencySize } from "./calibration.ts";
import type { Parameters } from "./database.ts";
import { latestYear, rowsPerFile, rowsPerWorkbook, years } from "./parameters.ts";

export type Encoding = "utf-8" | "utf-8 with mark" | "windows-1252";

/** A file that the demo writes: where its rows come from and what kind of file it is. */
export interface FilePlan {
  readonly name: string;
  /** As in `data/contracts/incoming`; `<dataset>.sql` beside this file, with dashes, yields the rows. */
  readonly dataset: string;
  readonly format: "csv" | "xlsx";
  readonly title: string;
  readonly year: number;
  readonly parameters: Parameters;
  readonly encoding: Encoding;
  /** Its number among all files: what every choice of furniture takes turns by. */
  readonly turn: number;
}

type Draft = Omit<FilePlan, "turn" | "name" | "format" | "encoding"> & {
  stem: string;
  wish: "csv" | "xlsx";
  rows: number;
};

interface Series {
  readonly dataset: string;
  readonly stem: string;
  readonly title: string;
  readonly wish: "csv" | "xlsx";
  readonly perPoor: number;
  readonly programme?: string;
  /** The latest year is written per regency at any scale. */
  readonly splitLatest?: true;
}

const large: readonly Series[] = [
  { dataset: "ppks_registry", stem: "PPKS", title: "DATA PPKS", wish: "xlsx", perPoor: 3.16, splitLatest: true },
  {
    dataset: "disbursements",
    stem: "Penyaluran Sembako",
    title: "DAFTAR PENYALURAN PROGRAM SEMBAKO",
    wish: "csv",
    perPoor: 10.6,
    programme: "sembako",
    splitLatest: true
  },
  {
    dataset: "disbursements",
    stem: "Realisasi PKH",
    title: "REALISASI PENYALURAN PKH",
    wish: "csv",
    perPoor: 1.6,
    programme: "pkh"
  },
  {
    dataset: "disbursements",
    stem: "Jamsosratu",
    title: "PENERIMA JAMSOSRATU",
    wish: "xlsx",
    perPoor: 0.13,
    programme: "jamsosratu"
  },
  {
    dataset: "disbursements",
    stem: "Permakanan",
    title: "PENERIMA PERMAKANAN",
    wish: "xlsx",
    perPoor: 0.35,
    programme: "permakanan"
  }
];

function draftsOf(
  series: Series,
  regencies: readonly RegencySize[],
  names: ReadonlyMap<string, string>,
  scale: number
) {
  return years.flatMap((year): Draft[] => {
    const draft = (stem: string, area: string, poor: number): Draft => ({
      stem,
      dataset: series.dataset,
      title: `${series.title} TAHUN ${year}`,
      wish: series.wish,
      year,
      rows: poor * series.perPoor * scale,
      parameters: { year, area, ...(series.programme === undefined ? {} : { programme: series.programme }) }
    });
    const poor = regencies.reduce((sum, regency) => sum + regency.poor, 0);
    const whole = draft(`${series.stem} ${year}`, regencies[0]?.code.slice(0, 2) ?? "", poor);
    const split = regencies.length > 1 && ((series.splitLatest && year === latestYear) || whole.rows > rowsPerFile);
    if (!split) return [whole];
    return regencies.map(({ code, poor: own }, i) => {
      const one = draft(`${series.stem} ${names.get(code) ?? code} ${year}`, code, own);
      // Regencies keep their lists in the one kind of file or the other.
      return { ...one, wish: i % 2 === 0 ? "csv" : series.wish };
    });
  });
}

const roster = (stem: string, wish: "csv" | "xlsx", roles: string): Draft => ({
  stem,
  wish,
  title: stem.toUpperCase(),
  dataset: "worker_roster",
  year: latestYear,
  rows: 0,
  parameters: { roles }
});

const homes = (stem: string, wish: "csv" | "xlsx", owners: string): Draft => ({
  stem,
  wish,
  title: stem.toUpperCase(),
  dataset: "institutions",
  year: latestYear,
  rows: 0,
  parameters: { owners }
});

const facilitators = "pendamping_pkh,pendamping_jamsosratu";

/** The lists that every year has one of, whatever the scale. */
function yearly(year: number): Draft[] {
  const shared = { year, rows: 0 };
  const wish = year === years[0] ? "csv" : "xlsx";
  return [
    {
      ...shared,
      dataset: "incentive_payments",
      stem: `Insentif TKSK ${year}`,
      wish: "xlsx",
      title: `PEMBAYARAN INSENTIF TKSK TAHUN ${year}`,
      parameters: { year, roles: "tksk" }
    },
    {
      ...shared,
      dataset: "incentive_payments",
      stem: `Insentif Pendamping dan Tagana ${year}`,
      wish: "csv",
      title: `INSENTIF PETUGAS TAHUN ${year}`,
      parameters: { year, roles: `${facilitators},tagana` }
    },
    {
      ...shared,
      dataset: "occupancy",
      stem: `Rekap Penghuni Panti ${year}`,
      wish,
      title: `REKAPITULASI PENGHUNI PANTI TAHUN ${year}`,
      parameters: { year }
    },
    {
      ...shared,
      dataset: "district_population",
      stem: `Penduduk Kecamatan ${year}`,
      wish,
      title: `JUMLAH PENDUDUK MENURUT KECAMATAN TAHUN ${year}`,
      parameters: { year }
    }
  ];
}

function encodingOf(turn: number, old: boolean): Encoding {
  if (old) return "windows-1252";
  return turn % 3 === 0 ? "utf-8 with mark" : "utf-8";
}

/**
 * The files of an instance at a scale. What fits a workbook is written as one where an office would keep one; larger
 * tables are CSV, and split by regency above what a spreadsheet holds.
 */
export function planFiles(instance: Instance, regencies: readonly RegencySize[], scale: number): FilePlan[] {
  const regions = currentRegions(loadRegions(instance.scope));
  const names = new Map(regions.map((region) => [region.region_code, region.short_name]));
  const paid = large.filter(({ programme }) => programme === undefined || instance.programmes.includes(programme));
  const drafts = [
    ...paid.flatMap((series) => draftsOf(series, regencies, names, scale)),
    roster("Daftar TKSK", "xlsx", "tksk"),
    roster("Pendamping Program", "csv", facilitators),
    roster("Tagana dan PSM", "xlsx", "tagana,psm"),
    homes("Panti Pemerintah", "xlsx", "central,province,regency"),
    homes("LKS dan Panti Swasta", "csv", "private"),
    ...years.flatMap(yearly)
  ];
  const files = drafts.map(({ stem, wish, rows, ...rest }, turn) => {
    const format: "csv" | "xlsx" = rows > rowsPerWorkbook ? "csv" : wish;
    return { ...rest, name: `${stem}.${format}`, format, turn };
  });
  // One list of people comes from an old Windows program.
  const old = files.findLast(({ format, dataset }) => format === "csv" && dataset === "disbursements");
  return files.map((file) => ({ ...file, encoding: encodingOf(file.turn, file === old) }));
}
