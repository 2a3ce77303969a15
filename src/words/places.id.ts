import type { Level } from "../../data/contracts/published/regions.ts";

/** What the words need to know of a region. */
export interface Named {
  readonly level: Level;
  readonly name: string;
  readonly short_name: string;
}

/** How places are called. */
export const placesId = {
  /** As the title of a page. */
  title: (place: Named): string => (place.level === "district" ? `Kecamatan ${place.name}` : place.name),
  /** Inside a sentence. */
  name: (place: Named): string => {
    if (place.level === "province") return place.short_name;
    return place.level === "district" ? `Kecamatan ${place.name}` : place.name;
  },
  /** In tables, lists and charts. */
  short: (place: Named): string => place.short_name,
  /** One of a kind, in a sentence. */
  levels: { province: "provinsi", regency: "kabupaten/kota", district: "kecamatan", village: "desa/kelurahan" },
  /** As the heading of a column. */
  levelTitles: { province: "Provinsi", regency: "Kabupaten/kota", district: "Kecamatan", village: "Desa/kelurahan" },
  /** Several of a kind, after a number. */
  many: { province: "provinsi", regency: "kabupaten dan kota", district: "kecamatan", village: "desa dan kelurahan" },
  /** Below the title of a region. */
  levelLine: (level: string, parent: string | null, inside: readonly string[], code: string) =>
    `${level.charAt(0).toUpperCase()}${level.slice(1)}${parent === null ? "" : ` di ${parent}`}${inside.length > 0 ? `, ${inside.join(", ")}` : ""}. Kode ${code}.`,
  kind: (place: Named): string => {
    if (place.level !== "regency") return placesId.levels[place.level];
    return place.name.startsWith("Kota") ? "kota" : "kabupaten";
  }
};
export type PlaceWords = typeof placesId;
