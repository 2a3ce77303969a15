import { neighbors } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { regions as regionTable, type Region } from "../data/contracts/published/regions.ts";
import { manifest, readMap, rowsOf } from "./published.ts";

const all = rowsOf(regionTable).filter((region) => region.valid_to === null);
const byCode = new Map(all.map((region) => [region.region_code, region]));
const byParent = Map.groupBy(all, (region) => region.parent_code ?? "");

/** The region of that code. Throws when the release does not have it. */
export function regionOf(code: string): Region {
  const region = byCode.get(code);
  if (!region) throw new Error(`unknown region: ${code}`);
  return region;
}

/** The office's area. */
export const scope = regionOf(manifest.scope);

/** The regions directly inside, by code. Villages have no pages: a district has no children here. */
export const childrenOf = (region: Region): readonly Region[] =>
  region.level === "district" ? [] : (byParent.get(region.region_code) ?? []);

/** The region that contains it, or null for the office's area and whatever lies outside. */
export const parentOf = (region: Region): Region | null =>
  region.region_code === scope.region_code || region.parent_code === null ? null : regionOf(region.parent_code);

/** The other regions of the same parent. */
export function siblingsOf(region: Region): readonly Region[] {
  const parent = parentOf(region);
  return parent ? childrenOf(parent).filter((sibling) => sibling.region_code !== region.region_code) : [];
}

/** From the office's area down to the region's parent. */
export function ancestorsOf(region: Region): readonly Region[] {
  const parent = parentOf(region);
  return parent ? [...ancestorsOf(parent), parent] : [];
}

/** Every region inside of that level, by code. */
export function descendantsOf(region: Region, level: Region["level"]): readonly Region[] {
  if (region.level === level) return [region];
  return (byParent.get(region.region_code) ?? []).flatMap((child) => descendantsOf(child, level));
}

/** Every region that has a page: the area, its regencies, its districts. */
export const regionsWithPages: readonly Region[] = [
  scope,
  ...(scope.level === "province" ? descendantsOf(scope, "regency") : []),
  ...descendantsOf(scope, "district")
];

/** The part of a region's address after the language: `/wilayah/36.02-lebak/`. */
export const regionPath = (region: Region): string => `/wilayah/${region.region_code}-${addressName(region)}/`;

const addressName = (region: Region): string => region.slug.replace(/^kabupaten-/, "");

const layers = { regency: "regencies", district: "districts" } as const;
const touching = new Map<string, ReadonlyMap<string, readonly string[]>>();

function touchingIn(level: keyof typeof layers): ReadonlyMap<string, readonly string[]> {
  const known = touching.get(level);
  if (known) return known;
  const layer = readMap().objects[layers[level]] as GeometryCollection | undefined;
  const geometries = layer?.geometries ?? [];
  const codes = geometries.map((geometry) => String(geometry.id));
  const found = new Map(neighbors(geometries).map((list, i) => [codes[i] ?? "", list.map((j) => codes[j] ?? "")]));
  touching.set(level, found);
  return found;
}

/** The regions of the same level that share a border on the map, by code; empty where the map has none. */
export function neighboursOf(region: Region): readonly Region[] {
  if (region.level !== "regency" && region.level !== "district") return [];
  const codes = touchingIn(region.level).get(region.region_code) ?? [];
  return codes
    .filter((code) => code !== region.region_code)
    .flatMap((code) => byCode.get(code) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, "id"));
}
