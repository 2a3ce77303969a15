import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inProject } from "../home.ts";
import { csvRows } from "./csv-rows.ts";

const require = createRequire(import.meta.url);

function lazily<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}

const packageFolder = lazily(() => dirname(require.resolve("idn-area-data/package.json")));
const textOf = (path: string): (() => string) => lazily(() => readFileSync(path, "utf8"));
const packageText = (name: string): (() => string) =>
  lazily(() => readFileSync(join(packageFolder(), "data", `${name}.csv`), "utf8"));

/** Texts of the gazetteer's tables, read once per process: `code,...,name` sorted by code. */
export const gazetteer = {
  provinces: packageText("provinces"),
  regencies: packageText("regencies"),
  districts: packageText("districts"),
  villages: packageText("villages"),
  islands: packageText("islands")
};

/** Version of the gazetteer package, part of what a cached map depends on. */
export const gazetteerVersion = lazily((): string => {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as { version: string };
  return version;
});

const referenceText = (file: string): (() => string) => textOf(inProject("data/reference", file));
const changesText = referenceText("region-changes.csv");
const aliasesText = referenceText("region-aliases.csv");
const bpsText = referenceText("district-bps-codes.csv");

/** One row per code that was replaced by another. */
export const changes = lazily(() => csvRows<"old_code" | "new_code" | "valid_to" | "note">(changesText()));

/** Other names in use, by code. */
export const aliasesByCode = lazily(() => {
  const rows = csvRows<"code" | "alias">(aliasesText());
  return Map.groupBy(rows, (row) => row.code);
});

/**
 * BPS codes by Kemendagri code: districts as listed, and the regencies and provinces they lie in, which are the first
 * four and two digits (BPS, Master File Desa 2010).
 */
export const bpsCodes = lazily((): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>();
  for (const row of csvRows<"kemendagri_code" | "bps_code_2010">(bpsText())) {
    codes.set(row.kemendagri_code, row.bps_code_2010);
    codes.set(row.kemendagri_code.slice(0, 5), row.bps_code_2010.slice(0, 4));
    codes.set(row.kemendagri_code.slice(0, 2), row.bps_code_2010.slice(0, 2));
  }
  return codes;
});
