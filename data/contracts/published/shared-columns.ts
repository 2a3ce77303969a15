import { states, type Bilingual, type IntegerColumn, type Subject, type TextColumn } from "../table.ts";

/** Columns that mean the same in every published table, declared once. */
export const regionCode = {
  type: "text",
  title: { id: "Kode wilayah", en: "Region code" },
  description: {
    id: "Kode Kemendagri bertitik; namanya di tabel regions.",
    en: "Dotted Kemendagri code; names are in table regions."
  }
} as const satisfies TextColumn;

export const year = {
  type: "integer",
  title: { id: "Tahun", en: "Year" },
  description: { id: "Tahun data.", en: "Year of the data." }
} as const satisfies IntegerColumn;

/** A column of codes of another table's list, or of `all`. */
export const codeColumn = (title: Bilingual, description: Bilingual) =>
  ({ type: "text", title, description }) as const satisfies TextColumn;

/** A number that no state can hide: it does not count people. */
export const exact = (unit: string, title: Bilingual, description: Bilingual) =>
  ({ type: "integer", minimum: 0, unit, title, description }) as const satisfies IntegerColumn;

/** A state column: why its measures are shown or not. */
export const stateOf = (of: Bilingual) =>
  ({
    type: "text",
    oneOf: states,
    title: { id: `Keadaan ${of.id}`, en: `State of ${of.en}` },
    description: {
      id: "published: angka tersedia (nol termasuk). suppressed: disembunyikan untuk melindungi warga. not_available: belum ada data. not_applicable: tidak berlaku.",
      en: "published: a number, zero included. suppressed: hidden to protect people. not_available: no data yet. not_applicable: does not apply."
    }
  }) as const satisfies TextColumn;

interface Measured<S extends string> {
  readonly counts: Subject;
  /** Name of its state column. */
  readonly state: S;
  readonly unit: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/** A published number, empty unless its state column says `published`. */
export const measured = <const S extends string>({ counts, state, unit, title, description }: Measured<S>) =>
  ({
    type: counts === "rupiah" ? "money" : "integer",
    minimum: 0,
    nullable: true,
    counts,
    state,
    unit,
    title,
    description: {
      id: `${description.id} Kosong bila keadaannya bukan published.`,
      en: `${description.en} Empty unless its state is published.`
    }
  }) as const satisfies IntegerColumn;
