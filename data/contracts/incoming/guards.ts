import type { TextColumn } from "../table.ts";

const [on, off] = [
  ["1", "ya", "y", "true", "benar"],
  ["0", "tidak", "t", "false", "salah"]
] as const;
const [inUse, notInUse] = [
  ["aktif", "active"],
  ["nonaktif", "non aktif", "tidak aktif", "dinonaktifkan", "inactive"]
] as const;

/**
 * Columns that any file may have beside those of its dataset: they tell whether a row is the office's to count, and are
 * not stored. An empty cell refuses nothing. The codes of `oneOf` are `counted` and the reason for which a row is refused.
 */
export const guards = {
  province: {
    type: "text",
    nullable: true,
    title: { id: "Provinsi", en: "Province" },
    description: {
      id: "Baris provinsi lain ditolak; tanpa kolom ini kode wilayah dibaca sebagai kode di provinsi kantor.",
      en: "Rows of another province are refused; without it, codes of regions are read as those of the office's province."
    },
    aliases: ["propinsi", "prov", "nm prov", "nama provinsi", "kd prop", "kd prov", "kode provinsi", "kode prov"]
  },
  deactivated: {
    type: "text",
    nullable: true,
    oneOf: ["counted", "deactivated"],
    spellings: { counted: [...off, ...inUse], deactivated: [...on, ...notInUse] },
    title: { id: "Nonaktif", en: "Deactivated" },
    description: {
      id: "Baris yang dinonaktifkan di sumbernya ditolak.",
      en: "Rows deactivated at their source are refused."
    },
    aliases: ["is nonaktif", "nonaktif", "non aktif", "status nonaktif", "dinonaktifkan", "is inactive"]
  },
  active: {
    type: "text",
    nullable: true,
    oneOf: ["counted", "deactivated"],
    spellings: { counted: [...on, ...inUse], deactivated: [...off, ...notInUse] },
    title: { id: "Aktif", en: "Active" },
    description: {
      id: "Baris yang tidak lagi aktif di sumbernya ditolak.",
      en: "Rows no longer active at their source are refused."
    },
    aliases: ["is active", "is aktif", "status aktif", "status keaktifan", "keaktifan"]
  }
} as const satisfies Readonly<Record<string, TextColumn>>;

/** The contract of a guard, or undefined for any other name. */
export const guardCalled = (name: string): TextColumn | undefined =>
  (guards as Readonly<Record<string, TextColumn>>)[name];
