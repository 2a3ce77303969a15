import type { Incoming } from "../../data/contracts/incoming/incoming.ts";
import type { CheckCode } from "../../data/contracts/published/intake-checks.ts";
import type { Column } from "../../data/contracts/table.ts";
import { columnsOf } from "../receive/meaning/columns.ts";
import type { ReceivedTable } from "../receive/store/ledger.ts";

interface Check {
  /** Whether the dataset has what is checked. */
  readonly applies: (dataset: Incoming) => boolean;
  /** Rows found in one received table; undefined when the receiver does not look. */
  readonly found: (table: ReceivedTable) => number | undefined;
}

const holds = (dataset: Incoming, name: string): boolean => columnsOf(dataset, "identifier").includes(name);
const hasColumn = (dataset: Incoming, isSuch: (column: Column) => boolean): boolean =>
  columnsOf(dataset, "value").some((name) => {
    const column = dataset.columns[name];
    return column !== undefined && isSuch(column);
  });
const isDate = ({ type }: Column): boolean => type === "date";
const isBirth = ({ personal }: Column): boolean => personal === "birth_year";
const isCounted = ({ type, unit }: Column): boolean => (type === "integer" || type === "money") && unit !== undefined;
const isNumber = ({ type, unit }: Column): boolean => type === "decimal" || isCounted({ type, unit } as Column);

type Identifiers = ReceivedTable["quality"]["identifiers"];
type Warnings = ReceivedTable["quality"]["warnings"];

const ofIdentifier = (column: string, code: keyof Identifiers): Check => ({
  applies: (dataset) => holds(dataset, column),
  found: ({ quality }) => quality.identifiers[code]
});

const ofFault = (reason: string): Check => ({
  applies: (dataset) => holds(dataset, "nik"),
  found: ({ quality }) => quality.faults[`${reason}:nik`] ?? 0
});

const ofWarning = (kind: keyof Warnings, applies: Check["applies"]): Check => ({
  applies,
  found: ({ quality, beside_others = [] }) =>
    beside_others
      .filter((warning) => warning.kind === kind)
      .reduce((sum, { count }) => sum + count, quality.warnings[kind] ?? 0)
});

const checks: Readonly<Record<CheckCode, Check>> = {
  nik_missing: ofIdentifier("nik", "nik_missing"),
  nik_invalid: ofIdentifier("nik", "nik_invalid"),
  nik_structure: ofFault("nik_structure"),
  nik_precision_lost: ofFault("nik_precision_lost"),
  nik_is_family_card: ofFault("nik_is_family_card"),
  nik_contradicts_birth: {
    ...ofIdentifier("nik", "nik_contradicts_birth"),
    applies: (dataset) => holds(dataset, "nik") && (hasColumn(dataset, isBirth) || "sex" in dataset.columns)
  },
  family_card_missing: ofIdentifier("family_card", "family_card_missing"),
  family_card_invalid: ofIdentifier("family_card", "family_card_invalid"),
  name_missing: {
    applies: ({ columns }) => "name" in columns,
    found: ({ quality }) => quality.identifiers.name_missing
  },
  duplicate_in_file: { applies: () => true, found: ({ refused }) => refused.duplicate_row ?? 0 },
  duplicate_across_files: { applies: () => true, found: ({ refused }) => refused.duplicate_in_other_file ?? 0 },
  total_differs: ofWarning("total_differs", (dataset) => hasColumn(dataset, isCounted)),
  jump: ofWarning(
    "jump",
    (dataset) =>
      hasColumn(dataset, isNumber) && dataset.unique.every((name) => dataset.columns[name]?.personal === undefined)
  ),
  date_month_first: ofWarning("date_month_first", (dataset) => hasColumn(dataset, isDate)),
  date_spike: ofWarning("date_spike", (dataset) => hasColumn(dataset, isBirth)),
  date_outside_year: ofWarning(
    "date_outside_year",
    ({ columns }) => "year" in columns && ("due_on" in columns || "paid_on" in columns)
  ),
  number_english: ofWarning("number_english", (dataset) => hasColumn(dataset, isNumber)),
  number_decimal_comma: ofWarning("number_decimal_comma", (dataset) => hasColumn(dataset, isNumber))
};

/**
 * Rows of a dataset that a check found, over its received tables. Null: nothing of it was received. Undefined: the check
 * does not apply to the dataset, or some table was not looked at.
 */
export function foundBy(
  code: CheckCode,
  dataset: Incoming,
  tables: readonly ReceivedTable[]
): number | null | undefined {
  const { applies, found } = checks[code];
  if (!applies(dataset)) return undefined;
  if (tables.length === 0) return null;
  const counts = tables.map(found);
  return counts.includes(undefined) ? undefined : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
