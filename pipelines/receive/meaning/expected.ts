import type { Column } from "../../../data/contracts/table.ts";
import type { ReasonCode } from "../../../data/contracts/incoming/reasons.ts";

const whole = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

function rangeOf(column: Column): string {
  if (column.type !== "integer" && column.type !== "money") return "angka";
  const { minimum, maximum } = column;
  if (minimum !== undefined && maximum !== undefined) return `angka bulat ${minimum} sampai ${maximum}`;
  return minimum === undefined ? "angka bulat" : `angka bulat, paling kecil ${whole(minimum)}`;
}

function shapeOf(column: Column): string {
  switch (column.type) {
    case "integer":
    case "money":
    case "decimal":
      return rangeOf(column);
    case "date":
      return "tanggal: hari/bulan/tahun";
    case "boolean":
      return "ya atau tidak";
    case "text":
      return textShape(column);
  }
}

function textShape(column: Extract<Column, { type: "text" }>): string {
  if (column.personal === "pseudonymise") return "16 angka, kolom bertipe Teks";
  if (column.region) return "nama resmi wilayah";
  if (column.reference) return `salah satu nilai di data/reference/${column.reference}`;
  if (column.oneOf)
    return `salah satu: ${column.oneOf.map((code) => column.spellings?.[code]?.[0] ?? code).join(", ")}`;
  return "teks";
}

/** What a column should hold, in the words of the person who fills it in. */
export const expectedIn = (column: Column | undefined, reason: ReasonCode): string => {
  if (reason === "duplicate_row") return "satu baris saja";
  return column ? shapeOf(column) : "sel sebanyak judul kolom";
};
