import type { ReceivedFile, ReceivedTable } from "../../pipelines/receive/store/ledger.ts";

type Told = Partial<Omit<ReceivedTable, "quality">> & { readonly quality?: Partial<ReceivedTable["quality"]> };

/** A received table of which a test tells only what it is about; rows read follow from accepted and refused. */
export function tableOf(dataset: string, { quality = {}, ...told }: Told = {}): ReceivedTable {
  const { accepted = 0, refused = {} } = told;
  return {
    part: "",
    file_id: dataset,
    dataset,
    rows_read: Object.values(refused).reduce((sum, rows) => sum + rows, accepted),
    accepted,
    refused,
    set_aside: { letterhead: 0, heading: 1, total: 0, signature: 0, blank: 0 },
    warnings: [],
    spans: {},
    ...told,
    quality: { filled: {}, faults: {}, identifiers: {}, warnings: {}, units: [], ...quality }
  };
}

/** A received file with these tables. */
export const fileOf = (file: string, ...tables: readonly ReceivedTable[]): ReceivedFile => ({
  file,
  sha256: "",
  version: "",
  synthetic: true,
  scale: 0.01,
  tables,
  notes: [],
  history: []
});
