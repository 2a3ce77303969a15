import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { intake } from "../../data/contracts/published/intake.ts";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import type { Instance } from "../../data/instances/instance.ts";
import type { Home } from "../home.ts";
import { receivedFiles } from "../receive/store/store.ts";
import { archiveName } from "./archive.ts";
import type { Filled } from "./filled.ts";
import type { World } from "./publications.ts";

/** What a manifest tells beside the files themselves. */
export interface Told {
  readonly task: { readonly instance: Instance; readonly home: Home };
  readonly world: World;
  readonly counted: { readonly dataThrough: string };
  /** The name that it has already. */
  readonly release?: string;
  /** Names of the releases before this one, oldest first. */
  readonly past: readonly string[];
}

/** The manifest of the release whose files lie in a folder. */
export function manifestOf(
  folder: string,
  filled: readonly Filled[],
  { task, world, counted, ...told }: Told
): Manifest {
  const { instance, home } = task;
  const received = receivedFiles(home);
  const files = filesOf(folder, filled);
  const release = told.release ?? releaseName(counted.dataThrough, files);
  return {
    release,
    past: told.past.filter((name) => name !== release),
    instance: instance.id,
    scope: instance.scope,
    synthetic: received.some((file) => file.synthetic),
    scale: received.find((file) => file.scale !== null)?.scale ?? null,
    world,
    data_through: counted.dataThrough,
    intake: { files: received.length, ...intakeOf(filled) },
    thresholds: { "1": instance.thresholds[1], "2": instance.thresholds[2], "3": instance.thresholds[3] },
    cells: cellsOf(filled),
    files
  };
}

/** SHA-256 of bytes or text, as hex. */
const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

/** The files of a release folder, by name, each with size, digest, table and rows. The manifest itself is not listed. */
function filesOf(folder: string, filled: readonly Filled[]): Manifest["files"] {
  const rowsByTable = new Map(filled.map(({ table, rows }) => [table.name, rows.length]));
  return readdirSync(folder)
    .filter((path) => path !== "manifest.json" && path !== archiveName)
    .sort()
    .map((path) => {
      const name = path.replace(/\.(csv|parquet)$/, "");
      const isTable = rowsByTable.has(name);
      return {
        path,
        bytes: statSync(resolve(folder, path)).size,
        sha256: sha256(readFileSync(resolve(folder, path))),
        table: isTable ? name : null,
        rows: isTable ? (rowsByTable.get(name) ?? 0) : null
      };
    });
}

/** How many cells of people counts are shown and hidden, by table; several state columns count each. */
function cellsOf(filled: readonly Filled[]): Manifest["cells"] {
  return filled.flatMap(({ table, rows }) => {
    const states = new Set(
      Object.values(table.columns).flatMap((column) =>
        column.counts === "people" && column.state !== undefined ? [column.state] : []
      )
    );
    if (states.size === 0) return [];
    const all = rows.flatMap((row) => [...states].map((state) => row[state]));
    const count = (state: string): number => all.filter((one) => one === state).length;
    return [{ table: table.name, published: count("published"), suppressed: count("suppressed") }];
  });
}

/**
 * All rows received, added up from what the table `intake` publishes of each dataset. From exact totals one could take
 * away what is published exactly, and what is rounded would be left.
 */
export function intakeOf(filled: readonly Filled[]): Omit<Manifest["intake"], "files"> {
  const rows = filled.find(({ table }) => table === intake)?.rows ?? [];
  const total = (column: string): number => rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  return { rows_read: total("rows_read"), accepted: total("accepted"), refused: total("refused") };
}

/** `2025-12-3f9a1c`: the last month of the data, and a digest of the files, so that the same release has the same name. */
const releaseName = (dataThrough: string, files: Manifest["files"]): string =>
  `${dataThrough}-${sha256(files.map((file) => `${file.path} ${file.sha256}`).join("\n")).slice(0, 6)}`;
