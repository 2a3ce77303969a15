import { reasons, type ReasonCode } from "../incoming/reasons.ts";
import { defineTable, type Bilingual, type IntegerColumn, type Row, type TextColumn } from "../table.ts";
import { checkCodes } from "./intake-checks.ts";
import { exact, regionCode, stateOf, year } from "./shared-columns.ts";

/** Counts of cases so delicate that no row of them is counted exactly, not even a refused one. */
export const delicate: ReadonlySet<string> = new Set(["lk3_cases"]);

/** Shares are published from this many rows on. */
export const fewestRowsForShare = 100;

const dataset = {
  type: "text",
  title: { id: "Kiriman", en: "Dataset" },
  description: {
    id: "Nama jenis kiriman kantor, seperti di kamus data.",
    en: "Name of what the office sends, as in the data dictionary."
  }
} as const satisfies TextColumn;

const rounding: Bilingual = {
  id: "Baris diterima dibulatkan ke puluhan (paling sedikit 10 bila ada), supaya orang dalam kelompok kecil tidak dapat dihitung darinya.",
  en: "Accepted rows are rounded to the nearest 10 (at least 10 where there are any), so that people in small groups cannot be worked out from them."
};

const roundedWhereDelicate: Bilingual = {
  id: "Dibulatkan ke puluhan (paling sedikit 10 bila ada) pada kiriman konsultasi keluarga; jumlah yang memuatnya kira-kira.",
  en: "Rounded to the nearest 10 (at least 10 where there are any) for family counselling; sums that include it are approximate."
};

const joined = (...texts: readonly Bilingual[]): Bilingual => ({
  id: texts.map((text) => text.id).join(" "),
  en: texts.map((text) => text.en).join(" ")
});

/** A number about the rows received, empty unless its state is `published`. It counts rows, not people. */
const ofRows = (unit: string, title: Bilingual, description: Bilingual) =>
  ({
    type: "integer",
    minimum: 0,
    nullable: true,
    state: "state",
    unit,
    title,
    description
  }) as const satisfies IntegerColumn;

const intakeState = stateOf({ id: "angka", en: "the numbers" });

export const intake = defineTable({
  name: "intake",
  title: { id: "Kiriman yang diterima", en: "What was received" },
  description: joined(
    {
      id: "Satu baris per jenis kiriman: berapa yang masuk, dapat dipakai, dan ditolak.",
      en: "One row per dataset: how much came in, could be used, and was refused."
    },
    rounding
  ),
  grain: ["dataset"],
  columns: {
    dataset,
    files: exact("files", { id: "Berkas", en: "Files" }, { id: "Berkas yang memuatnya.", en: "Files that hold it." }),
    rows_read: ofRows(
      "rows",
      { id: "Baris dibaca", en: "Rows read" },
      { id: "Baris diterima ditambah baris ditolak.", en: "Accepted rows plus refused rows." }
    ),
    accepted: ofRows("rows", { id: "Baris diterima", en: "Rows accepted" }, rounding),
    refused: ofRows(
      "rows",
      { id: "Baris ditolak", en: "Rows refused" },
      joined(
        {
          id: "Tidak masuk ke angka mana pun. Jumlah sebab-sebabnya di tabel intake_reasons.",
          en: "In no figure at all. The sum of its reasons in table intake_reasons."
        },
        roundedWhereDelicate
      )
    ),
    units_due: ofRows(
      "regencies",
      { id: "Kabupaten/kota yang ditunggu", en: "Regencies expected" },
      {
        id: "Kosong bila kiriman tidak menyebut wilayah.",
        en: "Empty where the dataset names no place."
      }
    ),
    units_reported: ofRows(
      "regencies",
      { id: "Kabupaten/kota yang mengirim", en: "Regencies that sent" },
      {
        id: "Yang mengirim untuk tahun terakhir kiriman ini. Kosong bila kiriman tidak menyebut wilayah.",
        en: "Those that sent the dataset's latest year. Empty where the dataset names no place."
      }
    ),
    latest: {
      type: "text",
      nullable: true,
      pattern: "^\\d{4}(-\\d{2})?$",
      title: { id: "Masa terakhir", en: "Latest period" },
      description: {
        id: "Tahun, atau tahun dan bulan, terakhir yang dilaporkan, tidak lewat dari akhir data rilis ini. Kosong pada daftar tanpa masa.",
        en: "Last year, or year and month, reported, no later than the end of this release's data. Empty for lists without a period."
      }
    },
    state: intakeState
  }
});

export const intakeReasons = defineTable({
  name: "intake_reasons",
  title: { id: "Sebab penolakan", en: "Reasons for refusal" },
  description: {
    id: "Satu baris per jenis kiriman dan sebab yang terjadi. Baris dengan beberapa cacat dihitung pada sebab pertamanya.",
    en: "One row per dataset and reason that occurred. A row with several faults counts under its first."
  },
  grain: ["dataset", "reason_code"],
  columns: {
    dataset,
    reason_code: {
      type: "text",
      oneOf: Object.keys(reasons) as ReasonCode[],
      title: { id: "Kode sebab", en: "Reason code" },
      description: { id: "Artinya ada di halaman data.", en: "Explained on the page about the data." }
    },
    rows_refused: exact("rows", { id: "Baris ditolak", en: "Rows refused" }, roundedWhereDelicate)
  }
});

export const intakeChecked = defineTable({
  name: "intake_checks",
  title: { id: "Hasil pemeriksaan baris", en: "Checks of the rows" },
  description: {
    id: "Satu baris per jenis kiriman dan pemeriksaan. Satu baris kiriman dapat dihitung pada beberapa pemeriksaan.",
    en: "One row per dataset and check. A row received may count under several checks."
  },
  grain: ["dataset", "check_code"],
  columns: {
    dataset,
    check_code: {
      type: "text",
      oneOf: checkCodes,
      title: { id: "Kode pemeriksaan", en: "Check code" },
      description: { id: "Artinya ada di halaman mutu data.", en: "Explained on the page on data quality." }
    },
    rows_found: ofRows(
      "rows",
      { id: "Baris atau sel", en: "Rows or cells" },
      joined(
        {
          id: "not_applicable: kiriman itu tidak punya kolomnya, atau kolom itu tidak pernah disimpan sehingga tidak diperiksa.",
          en: "not_applicable: the dataset has no such column, or it is never stored and hence not checked."
        },
        roundedWhereDelicate
      )
    ),
    state: intakeState
  }
});

const fromEnoughRows: Bilingual = {
  id: "Dihitung dari baris yang sudah dibulatkan; not_available bila kurang dari 100 baris.",
  en: "Worked out from rounded rows; not_available below 100 rows."
};

export const intakeColumns = defineTable({
  name: "intake_columns",
  title: { id: "Kelengkapan kolom", en: "Completeness of columns" },
  description: {
    id: "Satu baris per jenis kiriman dan kolom yang boleh kosong. Kolom wajib tidak ada di sini: baris tanpa isinya ditolak.",
    en: "One row per dataset and column that may be empty. Required columns are not here: a row without them is refused."
  },
  grain: ["dataset", "column_name"],
  columns: {
    dataset,
    column_name: {
      type: "text",
      title: { id: "Kolom", en: "Column" },
      description: { id: "Nama kolom, seperti di kamus data.", en: "Name of the column, as in the data dictionary." }
    },
    filled_percent: ofRows(
      "percent",
      { id: "Terisi", en: "Filled" },
      joined({ id: "Persen baris yang terisi.", en: "Percent of rows that are filled." }, fromEnoughRows)
    ),
    state: intakeState
  }
});

export const intakeMonths = defineTable({
  name: "intake_months",
  title: { id: "Penolakan per bulan", en: "Refusals by month" },
  description: {
    id: "Satu baris per jenis kiriman (all: semuanya) dan bulan yang dibahas barisnya.",
    en: "One row per dataset (all: every one) and month that its rows are about."
  },
  grain: ["dataset", "year", "month"],
  columns: {
    dataset,
    year,
    month: exact("month", { id: "Bulan", en: "Month" }, { id: "1 sampai 12.", en: "1 to 12." }),
    refused_per_1000: ofRows(
      "per_1000",
      { id: "Ditolak per 1.000 baris", en: "Refused per 1,000 rows" },
      joined(
        {
          id: "Baris ditolak tiap 1.000 baris yang dibaca, tanpa yang sudah ada di berkas lain.",
          en: "Rows refused per 1,000 rows read, without those already in another file."
        },
        fromEnoughRows
      )
    ),
    state: intakeState
  }
});

export const intakeUnits = defineTable({
  name: "intake_units",
  title: { id: "Siapa sudah mengirim", en: "Who has sent" },
  description: {
    id: "Satu baris per jenis kiriman yang menyebut wilayah, kabupaten/kota, dan tahun. Tanpa jumlah baris.",
    en: "One row per dataset that names places, regency and year. Without numbers of rows."
  },
  grain: ["dataset", "region_code", "year"],
  columns: {
    dataset,
    region_code: regionCode,
    year: {
      ...year,
      description: {
        id: "Tahun data; pada daftar tanpa tahun, tahun terakhir rilis ini.",
        en: "Year of the data; for lists without years, the last year of this release."
      }
    },
    reported: {
      type: "text",
      oneOf: ["yes", "no"],
      title: { id: "Sudah mengirim", en: "Sent" },
      description: {
        id: "yes: ada baris yang dapat dipakai. no: belum ada.",
        en: "yes: there are usable rows. no: none yet."
      }
    },
    latest_month: {
      type: "integer",
      minimum: 1,
      maximum: 12,
      nullable: true,
      unit: "month",
      title: { id: "Bulan terakhir", en: "Latest month" },
      description: {
        id: "Bulan terakhir tahun itu yang ada barisnya. Kosong pada kiriman tanpa bulan, dan pada konsultasi keluarga.",
        en: "Last month of the year with rows. Empty for datasets without months, and for family counselling."
      }
    }
  }
});

export type Intake = Row<typeof intake>;
export type IntakeReason = Row<typeof intakeReasons>;
export type IntakeChecked = Row<typeof intakeChecked>;
export type IntakeColumn = Row<typeof intakeColumns>;
export type IntakeMonth = Row<typeof intakeMonths>;
export type IntakeUnit = Row<typeof intakeUnits>;
