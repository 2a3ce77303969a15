import { defineTable, type Row } from "../table.ts";
import { regionCode } from "./shared-columns.ts";

export const officialFigures = defineTable({
  name: "official_figures",
  title: { id: "Angka resmi", en: "Official figures" },
  description: {
    id: "Satu baris per wilayah, indikator, dan periode, dengan penerbit, judul, dan tautan. Tidak pernah dicampur dengan angka sintetis.",
    en: "One row per region, indicator and period, with publisher, title and link. Never mixed with synthetic figures."
  },
  grain: ["indicator_code", "region_code", "period", "series"],
  columns: {
    indicator_code: {
      type: "text",
      title: { id: "Indikator", en: "Indicator" },
      description: { id: "Kode indikator, misalnya p0.", en: "Code of the indicator, such as p0." }
    },
    region_code: regionCode,
    period: {
      type: "text",
      pattern: "^\\d{4}(-\\d{2})?$",
      title: { id: "Periode", en: "Period" },
      description: { id: "Tahun, atau tahun dan bulan.", en: "Year, or year and month." }
    },
    value: {
      type: "decimal",
      scale: 3,
      title: { id: "Nilai", en: "Value" },
      description: { id: "Seperti diterbitkan.", en: "As published." }
    },
    unit: {
      type: "text",
      title: { id: "Satuan", en: "Unit" },
      description: { id: "Satuan nilai.", en: "Unit of the value." }
    },
    series: {
      type: "text",
      title: { id: "Seri", en: "Series" },
      description: {
        id: "Dasar angka; seri berbeda tidak disambung.",
        en: "Basis of the figure; different series are not joined."
      }
    },
    publisher: {
      type: "text",
      title: { id: "Penerbit", en: "Publisher" },
      description: {
        id: "Siapa yang menerbitkan, dan siapa yang menyalin.",
        en: "Who published it, and who copied it."
      }
    },
    source_title: {
      type: "text",
      title: { id: "Judul sumber", en: "Source title" },
      description: { id: "Judul halaman atau berkas.", en: "Title of the page or file." }
    },
    source_url: {
      type: "text",
      title: { id: "Tautan", en: "Link" },
      description: { id: "Alamat sumber.", en: "Address of the source." }
    },
    note: {
      type: "text",
      nullable: true,
      title: { id: "Catatan", en: "Note" },
      description: {
        id: "Catatan, termasuk sumber lain yang berbeda.",
        en: "Remarks, including other sources that differ."
      }
    }
  }
});
export type OfficialFigure = Row<typeof officialFigures>;
