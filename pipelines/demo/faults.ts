import type { ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { turn } from "./draw.ts";
import type { Places } from "./places.ts";
import type { Cell } from "./sheet.ts";

/** A row about to be written: its cells, and where in it each column of the contract stands. */
export interface Draft {
  readonly cells: Cell[];
  readonly at: ReadonlyMap<string, number>;
  /** The true place of the row; undefined where the dataset has none. */
  readonly code: string | undefined;
  readonly nik: string | undefined;
  readonly familyCard: string | undefined;
  readonly year: number;
  readonly workbook: boolean;
  /** Its number among the rows of the file, by which the faults take turns. */
  readonly position: number;
}

type Spoil = (draft: Draft, places: Places) => void;

/** Puts a value into the first or a later of the named columns that the row has. */
function put(draft: Draft, columns: Readonly<Record<string, readonly Cell[]>>): void {
  const present = Object.entries(columns).filter(([name]) => draft.at.has(name));
  const [name, values] = turn(present, draft.position);
  draft.cells[draft.at.get(name) ?? 0] = turn(values, Math.floor(draft.position / 3));
}

function putPlace(draft: Draft, regency: string, district: string | null, village: string | null): void {
  put(draft, { regency: [regency] });
  if (draft.at.has("district")) put(draft, { district: [district] });
  if (draft.at.has("village")) put(draft, { village: [village] });
}

/** What a spreadsheet leaves of sixteen digits: fifteen, or a power of ten with six of them. */
function rounded(nik: string, workbook: boolean): Cell {
  return workbook ? Number(`${nik.slice(0, 15)}0`) : `${nik.charAt(0)}.${nik.slice(1, 6)}E+15`;
}

const empty: readonly Cell[] = [null];

/** A row alone is no duplicate, and the made-up files have no column that would tell of deactivation. */
type Unplanted = "duplicate_row" | "duplicate_in_other_file" | "deactivated";

/** How each reason looks in a row. Each leaves the row with that one fault. */
const spoils: Readonly<Record<Exclude<ReasonCode, Unplanted>, Spoil>> = {
  required_missing: (draft) =>
    put(draft, {
      category_code: empty,
      sex: empty,
      status: empty,
      due_on: empty,
      role_code: empty,
      // Bodies may leave out since when they are active; workers may not.
      ...(draft.at.has("body_no") ? {} : { active_from: empty }),
      type_code: empty,
      male: empty,
      unit: empty,
      kind_code: empty,
      forum_code: empty,
      since: empty,
      received_on: empty,
      problem_code: empty,
      item: empty,
      committed: empty
    }),
  nik_missing: (draft) => put(draft, { nik: ["-", "0", null] }),
  nik_precision_lost: (draft) => put(draft, { nik: [rounded(draft.nik ?? "", draft.workbook)] }),
  nik_structure: (draft) => {
    const nik = draft.nik ?? "";
    put(draft, {
      nik: [nik.slice(0, 15), `${nik.slice(0, 12)}O${nik.slice(13)}`, `${nik.slice(0, 8)}13${nik.slice(10)}`]
    });
  },
  nik_is_family_card: (draft) => put(draft, { nik: [draft.familyCard ?? ""] }),
  region_outside: (draft, places) => {
    const { regency, district, village } = places.outside(draft.position);
    putPlace(draft, regency, district, village);
  },
  region_ambiguous: (draft, places) => put(draft, { regency: [places.bare(draft.code ?? "")] }),
  region_unknown: (draft, places) => {
    const code = draft.code ?? "";
    const level = code.length > 8 ? "village" : code.length > 5 ? "district" : "regency";
    put(draft, { [level]: [places.misspelt(code)] });
  },
  value_unknown: (draft) =>
    put(draft, {
      category_code: ["Kaum Dhuafa", "Warga Kurang Mampu"],
      status: ["Entahlah", "Cek lagi"],
      role_code: ["Relawan Umum"],
      type_code: ["Panti Serbaguna"],
      owner_code: ["BUMN"],
      unit: ["Kelompok arisan"],
      civil_match: ["Ragu-ragu"],
      kind_code: ["Serba-serbi"],
      forum_code: ["Paguyuban Contoh"],
      problem_code: ["Utang piutang"],
      source_code: ["Dana Titipan"],
      pillar_code: ["Pilar Kelima"],
      accreditation: ["Z"],
      formed_by: ["Paguyuban Contoh"]
    }),
  number_invalid: (draft) =>
    put(draft, {
      amount: ["enam ratus ribu", "2OO.OOO"],
      stage: ["dua", "tahap akhir"],
      capacity: ["banyak"],
      residents: ["dua belas", "1O"],
      male: ["lihat lampiran"],
      decile: ["tujuh"],
      participants: ["banyak sekali", "3O"],
      in_facility: ["dua belas", "1O"],
      outside_facility: ["lihat lampiran"],
      planned: ["lihat lampiran", "2OO.OOO"],
      original: ["dua miliar"],
      committed: ["belum pasti"],
      ...(draft.at.has("amount") ? {} : { year: ["2O25", "dua ribu"] })
    }),
  date_out_of_range: (draft) => put(draft, { birth_date: [`12/03/${draft.year + 1}`] }),
  number_out_of_range: (draft) =>
    put(draft, {
      amount: [-200000, "-600000"],
      stage: [13, 0],
      period: [13],
      capacity: [99999],
      residents: [9999, -4],
      male: [-120],
      decile: [11, 0],
      participants: [99999, -3],
      in_facility: [9999, -4],
      planned: [-5000000],
      original: [-2500000],
      committed: [-1000000],
      ...(draft.at.has("amount") ? {} : { year: [1925, 20255] })
    }),
  date_invalid: (draft) =>
    put(draft, {
      birth_date: ["31/02/1985", "30 Februari 1990"],
      due_on: [`31/02/${draft.year}`, `31 April ${draft.year}`],
      active_from: ["31/02/2019"],
      valid_from: ["31/02/2021"],
      licensed_until: ["31 April 2027"],
      registered_until: ["31/02/2026", "31 April 2027"],
      since: ["31/02/2021"],
      received_on: [`31/02/${draft.year}`],
      resolved_on: [`31 April ${draft.year}`],
      planned_on: [`31/02/${draft.year}`],
      held_on: [`31 April ${draft.year}`],
      reported_on: [`31/02/${draft.year}`, `31 April ${draft.year}`]
    })
};

/** Plants the fault in the row. A duplicate needs no more than to stand a second time. */
export function spoil(reason: ReasonCode, draft: Draft, places: Places): void {
  if (reason in spoils) spoils[reason as keyof typeof spoils](draft, places);
}

const everyPerson: readonly ReasonCode[] = [
  "duplicate_row",
  "nik_precision_lost",
  "region_unknown",
  "nik_missing",
  "region_ambiguous",
  "date_invalid",
  "nik_structure",
  "value_unknown",
  "required_missing",
  "region_outside"
];

const everyPlace: readonly ReasonCode[] = ["region_unknown", "region_ambiguous", "region_outside"];

/** The reasons that can be planted in a dataset, in the order in which they take turns. */
export const plantable: Readonly<Record<string, readonly ReasonCode[]>> = {
  ppks_registry: [...everyPerson, "nik_is_family_card", "number_invalid", "number_out_of_range", "date_out_of_range"],
  disbursements: [...everyPerson, "nik_is_family_card", "number_invalid", "number_out_of_range"],
  worker_roster: everyPerson,
  incentive_payments: [...everyPerson, "number_invalid", "number_out_of_range"],
  institutions: ["duplicate_row", "date_invalid", "value_unknown"],
  occupancy: ["number_invalid", "number_out_of_range"],
  households: [
    "duplicate_row",
    "number_out_of_range",
    ...everyPlace,
    "value_unknown",
    "number_invalid",
    "required_missing",
    "nik_structure",
    "nik_precision_lost",
    "nik_is_family_card"
  ],
  psks_bodies: ["date_invalid", "value_unknown", "duplicate_row", ...everyPlace, "required_missing"],
  activities: [
    "date_invalid",
    "number_out_of_range",
    "duplicate_row",
    "value_unknown",
    "number_invalid",
    ...everyPlace
  ],
  institution_clients: ["number_invalid", "number_out_of_range"],
  puskesos: ["date_invalid", "duplicate_row", ...everyPlace, "value_unknown"],
  service_cases: ["duplicate_row", "date_invalid", ...everyPlace, "value_unknown", "required_missing"],
  lk3_cases: ["date_invalid", "duplicate_row", "value_unknown", "region_unknown", "required_missing"],
  budget: ["number_invalid", "duplicate_row", "value_unknown", "number_out_of_range", "required_missing"],
  budget_months: ["number_invalid", "number_out_of_range"],
  grants: ["duplicate_row", "number_invalid", "date_invalid", "value_unknown", "region_unknown"],
  // A refused row would leave every figure of its place or role without what it is compared with: the demo only repeats.
  district_population: ["duplicate_row"],
  required_posts: ["duplicate_row"],
  incentive_rates: ["duplicate_row"]
};
