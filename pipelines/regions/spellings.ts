import type { Level, Region } from "../../data/contracts/published/regions.ts";
import { regenciesCalled } from "./load-regions.ts";
import { bareName } from "./names.ts";

/** One row per parent and way of writing one of its parts; a writing that could mean two of them has no row. */
export interface RegionSpelling {
  /** The region within which the spelling is unique; "" for a province. */
  readonly parent_code: string;
  readonly level: Level;
  /** As `normaliseSpelling` writes it. */
  readonly spelling: string;
  /** Always a code of today. */
  readonly region_code: string;
}

/** Lower case letters and digits only: "Kec. Lebak Wangi" -> "keclebakwangi". */
export const normaliseSpelling = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The same as `normaliseSpelling` in DuckDB SQL, for the named column. */
export const normaliseSpellingSql = (column: string): string =>
  `regexp_replace(lower(${column}), '[^a-z0-9]', '', 'g')`;

const cityWords = ["Kota", "Kotamadya", "Kodya", "Kota Administrasi", "Kota Adm"];
const regencyWords = ["Kabupaten", "Kab", "Kabupaten Administrasi", "Kab Administrasi", "Kab Adm"];
const words: Readonly<Record<"province" | "district" | "urban" | "rural", readonly string[]>> = {
  province: ["Provinsi", "Propinsi", "Prov"],
  district: ["Kecamatan", "Kec", "Kapanewon", "Kemantren", "Distrik"],
  urban: ["Kelurahan", "Kel"],
  rural: ["Desa", "Ds", "Gampong", "Nagari", "Kampung", "Pekon"]
};

/** `sure` beats `unsure` where both are written the same: "Desa X" is the desa, though a kelurahan X stands beside it. */
interface Writings {
  readonly sure: readonly string[];
  readonly unsure: readonly string[];
}

const prefixed = (prefixes: readonly string[], names: readonly string[]): string[] =>
  prefixes.flatMap((prefix) => names.map((name) => `${prefix} ${name}`));

function villageWritings(region: Region, names: readonly string[]): Writings {
  // The first digit of a village's number tells a kelurahan (1) from a desa (2).
  const isUrban = region.region_code.charAt(9) === "1";
  const [own, other] = isUrban ? [words.urban, words.rural] : [words.rural, words.urban];
  return { sure: [...names, ...prefixed(own, names)], unsure: prefixed(other, names) };
}

function regencyWritings(region: Region, aliases: readonly string[]): string[] {
  const bare = bareName(region.name);
  const kinds = region.name.startsWith("Kota ") ? cityWords : regencyWords;
  const mayStandAlone = regenciesCalled(bare, region.parent_code ?? "") === 1 ? [bare] : [];
  return [region.name, ...aliases, ...mayStandAlone, ...prefixed(kinds, [bare, ...aliases])];
}

function writingsOf(region: Region): Writings {
  const others = region.aliases?.split("|") ?? [];
  // BPS gives a district seven digits, where Kemendagri gives six or ten: no code can be taken for the other's.
  const bps = region.level === "district" && region.bps_code !== null ? [region.bps_code] : [];
  const codes = [region.region_code, ...bps, ...others.filter(isCode)];
  const aliases = others.filter((other) => !isCode(other));
  const names = [region.name, region.short_name, ...aliases];
  if (region.level === "regency") return { sure: [...codes, ...regencyWritings(region, aliases)], unsure: [] };
  if (region.level === "village") {
    const { sure, unsure } = villageWritings(region, names);
    return { sure: [...codes, ...sure], unsure };
  }
  return { sure: [...codes, ...names, ...prefixed(words[region.level], names)], unsure: [] };
}

const isCode = (text: string): boolean => /^[\d.]+$/.test(text);

class Sightings {
  readonly byPlace = new Map<
    string,
    { readonly row: Omit<RegionSpelling, "region_code">; readonly codes: Set<string> }
  >();

  add(region: Region, texts: readonly string[]): void {
    for (const spelling of new Set(texts.map(normaliseSpelling))) {
      const row = { parent_code: region.parent_code ?? "", level: region.level, spelling };
      const place = `${row.parent_code} ${row.level} ${spelling}`;
      const seen = this.byPlace.get(place) ?? { row, codes: new Set() };
      seen.codes.add(region.replaced_by ?? region.region_code);
      this.byPlace.set(place, seen);
    }
  }
}

/**
 * Every accepted way to write the regions: with and without the word for their kind (a bare name only where one region
 * of the parent has it), other names, codes with and without dots, a district's BPS code where it is known. A replaced code leads to its successor, from its old
 * parent and from the new one. Never a guess: what is not a row is not recognised.
 */
export function regionSpellings(regions: readonly Region[]): RegionSpelling[] {
  const sure = new Sightings();
  const unsure = new Sightings();
  for (const region of regions) {
    const writings = writingsOf(region);
    sure.add(region, writings.sure);
    unsure.add(region, writings.unsure);
  }
  const places = [...sure.byPlace, ...[...unsure.byPlace].filter(([place]) => !sure.byPlace.has(place))];
  return places.flatMap(([, { row, codes }]) => {
    const [region_code, second] = codes;
    return region_code !== undefined && second === undefined ? [{ ...row, region_code }] : [];
  });
}
