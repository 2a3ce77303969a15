import type { Unit } from "../../data/measures/measure.ts";
import { notApplicable, notAvailable, published, suppressed } from "../../src/cell.ts";
import { bars, type BarRow } from "../../src/charts/bars.ts";
import { lines } from "../../src/charts/lines.ts";
import { multiples } from "../../src/charts/multiples.ts";
import { pairBars } from "../../src/charts/pair-bars.ts";
import type { Page } from "../../src/charts/page.ts";
import { stackShare } from "../../src/charts/stack-share.ts";
import { format } from "../../src/format.ts";
import { figuresEn } from "../../src/words/figures.en.ts";
import { figuresId } from "../../src/words/figures.id.ts";

export const indonesian: Page = { locale: "id", words: { figures: figuresId }, format: format("id") };
export const english: Page = { locale: "en", words: { figures: figuresEn }, format: format("en") };

const row = (label: string, cell: BarRow["cell"], rest: Partial<BarRow> = {}): BarRow => ({
  key: label,
  label,
  cell,
  ...rest
});
const barsOf = (rows: readonly BarRow[], unit: Unit = "people") => ({
  id: "g",
  title: "Orang per kelompok",
  rows,
  unit
});

const longNames = [
  "Perempuan rawan sosial ekonomi yang menjadi kepala keluarga",
  "Korban tindak kekerasan, perdagangan orang, dan eksploitasi seksual",
  "Pekerja migran bermasalah sosial"
];

const years = (values: readonly (number | null)[], from = 2019) =>
  values.map((value, i) => ({ x: from + i, cell: value === null ? suppressed : published(value) }));

const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`);

/** The gallery: every chart in the situations that break charts. */
export const cases: Readonly<Record<string, (page: Page) => string>> = {
  "bars of all states": (page) =>
    bars(
      barsOf([
        row("Lanjut usia telantar", published(4310)),
        row("Penyandang disabilitas", published(3870)),
        row("Bekas warga binaan", published(212)),
        row("Korban perdagangan orang", suppressed),
        row("Pekerja migran bermasalah", notAvailable),
        row("Komunitas adat terpencil", notApplicable),
        row("Korban bencana alam", published(0))
      ]),
      page
    ),
  "bars, nothing collected": (page) => bars(barsOf(["Bayah", "Cibeber"].map((name) => row(name, notAvailable))), page),
  "bars, all hidden": (page) => bars(barsOf(["Bayah", "Cibeber"].map((name) => row(name, suppressed))), page),
  "bars, no row": (page) => bars(barsOf([]), page),
  "bars, one region": (page) =>
    bars(barsOf([row("Kab. Lebak", published(12), { href: "/wilayah/36.02-lebak/" })]), page),
  "bars, all zero": (page) => bars(barsOf(["Bayah", "Cibeber"].map((name) => row(name, published(0)))), page),
  "bars over 100 percent": (page) =>
    bars(
      {
        ...barsOf(
          [
            row("Panti Lansia A", published(128.3)),
            row("LKSA B", published(100)),
            row("Panti Disabilitas D", published(98)),
            row("Panti J", notAvailable)
          ],
          "percent"
        ),
        title: "Penghuni"
      },
      page
    ),
  "bars with a reference": (page) =>
    bars(
      {
        ...barsOf(
          [
            row("Kab. Lebak", published(41), { reference: 30.2 }),
            row("Kab. Pandeglang", published(37.4), { reference: 30.2 }),
            row("Banten", published(30.2), { context: true }),
            row("Kota Cilegon", suppressed)
          ],
          "percent"
        ),
        referenceLabel: "rata-rata Banten"
      },
      page
    ),
  "bars with very long names": (page) =>
    bars(barsOf(longNames.map((name, i) => row(name, published(2 ** (9 * i))))), page),
  "bars, 26 of them": (page) =>
    bars(barsOf(Array.from({ length: 26 }, (_, i) => row(`Kategori ${String(i + 1)}`, published(26 - i)))), page),
  "bars of money": (page) =>
    bars(barsOf([row("PKH", published(87_512_000_000)), row("Sembako", published(1_840_000_000_000))], "rupiah"), page),
  "pairs of need and places": (page) =>
    pairBars(
      {
        id: "g",
        title: "Tempat di panti",
        unit: "places",
        rows: [
          { key: "a", label: "Lanjut usia", need: published(1180), have: published(640) },
          { key: "b", label: "Tuna susila, bimbingan", need: published(60), have: published(160) },
          { key: "c", label: "Gangguan jiwa (ODGJ)", need: published(1240), have: published(0), noHome: true },
          { key: "d", label: "Korban napza", need: suppressed, have: published(330) },
          { key: "e", label: "Anak", need: notAvailable, have: notAvailable },
          { key: "f", label: "Disabilitas", need: suppressed, have: published(0), noHome: true }
        ]
      },
      page
    ),
  "lines with a break": (page) =>
    lines(
      {
        id: "g",
        title: "Keluarga terjangkau",
        unit: "percent",
        breaks: [{ at: 2025, left: "data DTKS", right: "data DTSEN" }],
        series: [
          { key: "b", label: "Banten", points: years([50.3, 58, 55, 60, 61, 62.5, 67, 69.8]) },
          { key: "l", label: "Lebak", emphasis: true, points: years([41.2, 49, 45, 48, 51, 52.8, 56.4, 59]) }
        ]
      },
      page
    ),
  "lines with hidden and missing points": (page) =>
    lines(
      {
        id: "g",
        title: "Orang",
        unit: "people",
        series: [
          {
            key: "b",
            label: "Kabupaten Pandeglang",
            emphasis: true,
            points: [
              ...years([1200, null, 1500, 1450]),
              { x: 2023, cell: notAvailable },
              { x: 2024, cell: published(0) }
            ]
          }
        ]
      },
      page
    ),
  "lines, one point": (page) =>
    lines(
      {
        id: "g",
        title: "Orang",
        unit: "people",
        series: [{ key: "b", label: "Lebak", emphasis: true, points: years([7]) }]
      },
      page
    ),
  "lines, one ends early": (page) =>
    lines(
      {
        id: "g",
        title: "Orang",
        unit: "people",
        series: [
          { key: "a", label: "Seri lama", points: years([5, 6]) },
          { key: "b", label: "Seri baru", emphasis: true, points: years([7, 8, 9]) }
        ]
      },
      page
    ),
  "lines, all hidden": (page) =>
    lines(
      {
        id: "g",
        title: "Orang",
        unit: "people",
        series: [{ key: "b", label: "Lebak", emphasis: true, points: years([null, null]) }]
      },
      page
    ),
  "lines of money by month, over each other": (page) =>
    lines(
      {
        id: "g",
        title: "Dibayar",
        unit: "rupiah",
        xLabel: (x) => page.format.monthShort(Number(String(x).slice(5))),
        series: ["Sembako", "PKH", "Jamsosratu"].map((label, n) => ({
          key: label,
          label,
          emphasis: n === 1,
          points: months.map((x, i) => ({ x, cell: published(1_000_000_000 * (20 + n + i / 2)) }))
        }))
      },
      page
    ),
  "share of a whole": (page) =>
    stackShare(
      {
        id: "g",
        title: "Panti menurut pemilik",
        unit: "homes",
        parts: [
          { key: "a", label: "Masyarakat", cell: published(44) },
          { key: "b", label: "Provinsi", cell: published(12) },
          { key: "c", label: "Kabupaten dan kota", cell: published(7) },
          { key: "d", label: "Kementerian", cell: published(0) }
        ]
      },
      page
    ),
  "share with hidden parts": (page) =>
    stackShare(
      {
        id: "g",
        title: "Orang menurut umur",
        unit: "people",
        total: published(100),
        parts: [
          { key: "a", label: "0-17 tahun", cell: published(60) },
          { key: "b", label: "18-59 tahun", cell: suppressed },
          { key: "c", label: "60 tahun ke atas", cell: suppressed }
        ]
      },
      page
    ),
  "small multiples": (page) =>
    multiples(
      {
        id: "g",
        unit: "percent",
        panels: ["Kab. Lebak", "Kab. Pandeglang", "Kota Cilegon"].map((label, n) => ({
          key: String(n),
          label,
          href: `/wilayah/${String(n)}/`,
          points: years([40 + n, 44, n === 2 ? null : 48, 52 + 3 * n])
        }))
      },
      page
    )
};
