/** The one door from the site to a release. The release is read once, when this module is first imported. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Topology } from "topojson-specification";
import type { Row, State, Table } from "../data/contracts/table.ts";
import { instanceOf } from "../data/instances/instances.ts";
import { notAvailable, published, type Cell } from "./cell.ts";
import { readRelease, type AnyRow } from "./release.ts";

const release = await readRelease(resolve(process.env["TERANG_PUBLISHED"] ?? "data/published"));

export const manifest = release.manifest;

/** The office whose window this is. */
export const instance = instanceOf(manifest.instance);

/** Every row of a table, in the order of the release. */
export const rowsOf = <T extends Table>(table: T): readonly Row<T>[] =>
  (release.tables.get(table.name) ?? []) as unknown as readonly Row<T>[];

const keyOf = (table: Table, row: AnyRow): string => table.grain.map((column) => row[column]).join("|");
const indexes = new Map<string, ReadonlyMap<string, AnyRow>>();

function indexOf(table: Table): ReadonlyMap<string, AnyRow> {
  const known = indexes.get(table.name);
  if (known) return known;
  const index = new Map((release.tables.get(table.name) ?? []).map((row) => [keyOf(table, row), row]));
  indexes.set(table.name, index);
  return index;
}

/** One column of one row as a cell: its number or the state that explains why there is none. A missing row is not available. */
export function cellAt(table: Table, grain: Readonly<Record<string, string | number>>, column: string): Cell {
  const row = indexOf(table).get(keyOf(table, grain));
  if (!row) return notAvailable;
  const stateColumn = table.columns[column]?.state;
  const state = (stateColumn === undefined ? "published" : row[stateColumn]) as State;
  if (state !== "published") return { state };
  const value = row[column];
  return typeof value === "number" ? published(value) : notAvailable;
}

/** The topology of the release's map, as the geography pipeline wrote it. */
export const readMap = (): Topology => JSON.parse(fileText("map.topo.json")) as Topology;

const fileText = (path: string): string => readFileSync(resolve(release.folder, path), "utf8");

/** The bytes of a file of the release, exactly as released. Only files that the manifest names, and the manifest itself. */
export function fileBytes(path: string): Buffer {
  const isReleased = path === "manifest.json" || manifest.files.some((file) => file.path === path);
  if (!isReleased) throw new Error(`not in the release: ${path}`);
  return readFileSync(resolve(release.folder, path));
}
