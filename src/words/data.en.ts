import type { DataWords } from "./data.id.ts";

/** Words of the catalogue of data, in English. */
export const dataEn: DataWords = {
  title: "Data and downloads",
  lead: (tables, rows) =>
    `Every figure on this site comes from ${tables} tables with ${rows} rows. Each table can be downloaded, and each column is explained.`,
  description: "List of tables, data dictionary, CSV and Parquet downloads, and checksums.",
  catalogue: "Published tables",
  columns: { table: "Table", rows: "Rows", files: "Files" },
  csv: (bytes) => `CSV, ${bytes}`,
  parquet: (bytes) => `Parquet, ${bytes}`,
  fileOf: (kind, bytes) => `${kind}, ${bytes}`,
  formatTitle: "Format",
  format:
    "CSV files use a comma between fields and a point for decimals. A figure’s state stands in its state column: published, suppressed, not_available or not_applicable. An empty cell means that there is no number; zero is written 0. Parquet holds the same rows with typed columns.",
  checksums: "Check a file",
  checksumsText: "Compare the SHA-256 checksum of the file you downloaded with this list, or with manifest.json.",
  manifest: "manifest.json: what the release holds, with checksums",
  file: "File",
  size: "Size",
  sha: "SHA-256",
  hashes: (count) => `Checksums of ${count} files`,
  intake: "What was received",
  intakeText: (files, read, accepted, refused) =>
    `This release was made from ${files} files with ${read} rows: ${accepted} were accepted and ${refused} refused, with reasons.`,
  incoming: "What the office sends",
  incomingText:
    "The office sends its programme files as they are. These are the columns that are looked for, the other names that are recognised, and the values that are accepted.",
  incomingTables: "Incoming tables",
  reasons: "Why a row is refused",
  reasonColumns: { reason: "Reason", next: "What to do" },
  table: {
    grain: "One row per",
    rows: (rows) => `${rows} rows`,
    downloads: "Downloads",
    columns: "Columns",
    column: "Column",
    meaning: "Meaning",
    type: "Type",
    unit: "Unit",
    values: "Values",
    empty: "Empty",
    mayBeEmpty: "may be",
    neverEmpty: "never",
    aliases: "Other names recognised",
    accepted: "Accepted values",
    personal: "Personal",
    personalKinds: {
      pseudonymise: "pseudonymised on receipt",
      birth_year: "only the year is kept",
      discard: "not stored"
    },
    notPersonal: "no",
    fromList: (file) => `list ${file}`,
    unique: (columns) => `Rows that agree in ${columns} are duplicates and are refused.`,
    measures: "Measures made from this table"
  },
  types: {
    text: "text",
    integer: "whole number",
    money: "whole rupiah",
    decimal: "decimal",
    date: "date",
    boolean: "yes/no"
  },
  units: {
    agreements: "agreements",
    districts: "districts",
    institutions: "institutions",
    month: "month",
    payments: "payments",
    reports: "reports",
    sessions: "sessions",
    villages: "villages",
    working_days: "working days"
  }
};
