import type { Instance } from "../../data/instances/instance.ts";
import type { RegencySize } from "./calibration.ts";
import { latestYear, rowsPerFile, years } from "./parameters.ts";
import type { Draft } from "./file-plan.ts";

/** Lists of people: their rows follow the poor and the scale. */
interface Series {
  readonly dataset: string;
  readonly stem: string;
  readonly title: string;
  readonly wish: "csv" | "xlsx";
  readonly perPoor: number;
  readonly programmes?: readonly string[];
  /** The latest year is written per regency at any scale: every second one as a workbook. */
  readonly splitLatest?: true;
}

const payments = (stem: string, title: string, series: Pick<Series, "wish" | "perPoor" | "programmes">): Series => ({
  dataset: "disbursements",
  stem,
  title,
  ...series
});

const allSeries: readonly Series[] = [
  { dataset: "ppks_registry", stem: "PPKS", title: "DATA PPKS", wish: "xlsx", perPoor: 3.16, splitLatest: true },
  {
    ...payments("Penyaluran Sembako", "DAFTAR PENYALURAN PROGRAM SEMBAKO", {
      wish: "csv",
      perPoor: 10.6,
      programmes: ["sembako"]
    }),
    splitLatest: true
  },
  payments("Realisasi PKH", "REALISASI PENYALURAN PKH", { wish: "csv", perPoor: 2.7, programmes: ["pkh"] }),
  payments("Jamsosratu", "PENERIMA JAMSOSRATU", { wish: "xlsx", perPoor: 0.13, programmes: ["jamsosratu"] }),
  payments("Permakanan", "PENERIMA PERMAKANAN", { wish: "xlsx", perPoor: 0.35, programmes: ["permakanan"] }),
  payments("PBI JK", "DAFTAR PENERIMA BANTUAN IURAN JKN", { wish: "csv", perPoor: 0.95, programmes: ["pbi_jk"] }),
  payments("Rehabilitasi Sosial", "PENERIMA ATENSI DAN BANTUAN LKSA", {
    wish: "xlsx",
    perPoor: 0.08,
    programmes: ["atensi", "lksa"]
  }),
  payments("Pemberdayaan dan Bansos", "PENERIMA KUBE, PELATIHAN, DAN BANSOS", {
    wish: "csv",
    perPoor: 0.02,
    programmes: ["kube", "pelatihan", "bansos"]
  }),
  {
    dataset: "households",
    stem: "Desil Kesejahteraan",
    title: "DATA KELUARGA MENURUT DESIL",
    wish: "csv",
    perPoor: 2.08,
    splitLatest: true
  }
];

interface Area {
  /** Short names of regions by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly scale: number;
}

function draftsOf(series: Series, programmes: readonly string[], regencies: readonly RegencySize[], area: Area) {
  return years.flatMap((year): Draft[] => {
    const draft = (stem: string, code: string, poor: number): Draft => ({
      stem,
      dataset: series.dataset,
      title: `${series.title} TAHUN ${year}`,
      wish: series.wish,
      year,
      rows: poor * series.perPoor * area.scale,
      parameters: { year, area: code, ...(series.programmes ? { programmes: programmes.join(",") } : {}) }
    });
    const poor = regencies.reduce((sum, regency) => sum + regency.poor, 0);
    const whole = draft(`${series.stem} ${year}`, regencies[0]?.code.slice(0, 2) ?? "", poor);
    const split = regencies.length > 1 && ((series.splitLatest && year === latestYear) || whole.rows > rowsPerFile);
    if (!split) return [whole];
    return regencies.map(({ code, poor: own }, i) => {
      const one = draft(`${series.stem} ${area.names.get(code) ?? code} ${year}`, code, own);
      // Regencies keep their lists in the one kind of file or the other.
      return { ...one, wish: i % 2 === 0 || series.programmes ? "csv" : "xlsx" };
    });
  });
}

/** The lists of people of every year, of the programmes that the office runs. */
export function seriesDrafts(instance: Instance, regencies: readonly RegencySize[], area: Area): Draft[] {
  return allSeries.flatMap((series) => {
    const programmes = series.programmes?.filter((programme) => instance.programmes.includes(programme)) ?? [];
    return series.programmes && programmes.length === 0 ? [] : draftsOf(series, programmes, regencies, area);
  });
}
