/** The smallest counts published, by tier. */
export const smallest = { 1: 5, 2: 10, 3: 10 } as const;

const districts = ["36.01.01", "36.01.02", "36.02.01", "36.02.02"];
const repeated = (rows: readonly (readonly [number, string])[]): string[] =>
  rows.flatMap(([times, row]) => Array.from({ length: times }, () => row));

/** A drawn table: the heading, then each row as often as its count says, `#` replaced by a running number. */
const drawnTable = (heading: string, rows: readonly (readonly [number, string])[]): string =>
  [heading, ...repeated(rows).map((row, index) => row.replaceAll("#", String(index + 1)))].join("\n");

/** Cases of one kind and category in every district: many in the first, some in the others. */
const cases = (counts: readonly number[], row: string): [number, string][] =>
  counts.map((count, index) => [count, row.replace("@", districts[index] ?? "")]);

/** A small office: a few rows of most datasets, in two regencies of two districts each. */
export const received: Readonly<Record<string, string>> = {
  ppks_registry: drawnTable("year | nik | family_card | region_code | category_code | verification", [
    ...cases([40, 30, 20, 25], "2025 | # | # | @.2001 | fakir_miskin | eligible"),
    ...cases([2, 0, 12, 9], "2025 | # | # | @.2001 | fakir_miskin | proposed"),
    ...cases([1, 8, 0, 7], "2025 | # | # | @.2001 | lansia_terlantar | not_eligible")
  ]),
  households: drawnTable("year | unit | family_card | region_code | decile", [
    ...cases([30, 20, 20, 25], "2025 | family | # | @.2001 | 1"),
    ...cases([3, 0, 9, 4], "2025 | family | # | @.2001 | 2"),
    ...cases([6, 7, 0, 3], "2025 | family | # | @.2001 | ")
  ]),
  disbursements: drawnTable(
    "year | programme_code | stage | nik | family_card | region_code | component_code | amount | due_on | paid_on | status",
    [
      ...cases([30, 20, 20, 9], "2025 | pkh | 1 | # | # | @.2001 | sd | 225000 | 2025-03-10 | 2025-03-10 | paid"),
      ...cases([2, 0, 0, 8], "2025 | pkh | 1 | # | # | @.2001 | hamil | 750000 | 2025-03-10 | 2025-03-10 | paid"),
      ...cases([3, 0, 0, 0], "2025 | pkh | 1 | # | # | @.2001 | sd | 225000 | 2025-03-10 |  | failed")
    ]
  ),
  psks_bodies: drawnTable("body_no | kind_code | region_code", [
    ...cases([1, 2, 1, 0], "B-# | karang_taruna | @"),
    ...cases([2, 1, 8, 6], "K-# | keluarga_pioner | @")
  ]),
  activities: drawnTable("forum_code | kind_code | region_code | planned_on | held_on | participants", [
    [1, "tksk | coaching | 36.01.01 | 2025-02-03 | 2025-02-04 | 20"],
    [1, "psm | training | 36.01 | 2025-05-05 | 2025-05-05 | 3"],
    [1, "psm | coaching | 36.02.01 | 2025-06-01 | 2025-06-01 | 44"]
  ]),
  institutions: drawnTable(
    "institution_id | name | type_code | owner_code | region_code | capacity | basis | valid_from",
    [
      [1, "P-001 | A | pstw | province | 36.01.01 | 40 | beds | 2015-01-01"],
      [1, "P-002 | B | psaa | private | 36.02.01 | 40 | beds | 2015-01-01"]
    ]
  ),
  occupancy: drawnTable("institution_id | year | month | residents | arrivals | exits | waiting", [
    [1, "P-001 | 2025 | 1 | 30 | 9 | 8 | 0"],
    [1, "P-001 | 2025 | 2 | 31 | 2 | 0 | 0"],
    [1, "P-002 | 2025 | 2 | 25 | 30 | 10 | 12"]
  ]),
  institution_clients: drawnTable("institution_id | year | category_code | in_facility | outside_facility", [
    [1, "P-001 | 2025 | lansia_terlantar | 30 | 12"],
    [1, "P-001 | 2025 | korban_napza | 6 | 0"],
    [1, "P-002 | 2025 | anak_terlantar | 25 | 20"],
    [1, "P-002 | 2025 | lansia_terlantar | 12 | 30"]
  ]),
  service_cases: drawnTable(
    "case_no | kind_code | category_code | channel_code | region_code | received_on | verified_on | resolved_on | resolved_at",
    [
      ...cases([30, 20, 25, 20], "C-# | slrt | other | office | @ | 2025-03-03 | 2025-03-04 | 2025-03-06 | village"),
      ...cases([6, 7, 8, 9], "C-# | slrt | other | phone | @ | 2025-12-01 | | | "),
      ...cases([2, 0, 9, 9], "C-# | slrt | aid_missing | lapor | @ | 2025-03-03 | 2025-03-04 | 2025-06-06 | regency"),
      ...cases([7, 6, 8, 9], "C-# | complaint | other | lapor | @ | 2025-03-03 | | 2025-06-06 | regency")
    ]
  ),
  lk3_cases: drawnTable("case_no | problem_code | region_code | received_on | closed_on | outcome_code", [
    [30, "K-# | divorce | 36.01 | 2025-01-06 | 2025-02-03 | reconciled"],
    [4, "K-# | divorce | 36.02 | 2025-01-06 | 2025-02-03 | separated"],
    [15, "K-# | domestic_violence | 36.02 | 2025-01-06 | |"]
  ]),
  budget: drawnTable("year | item | pillar_code | source_code | region_code | original", [
    [1, "2025 | Bansos | jaminan_sosial | apbn | 36.01 | 500"]
  ])
};
