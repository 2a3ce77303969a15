import type { Named, PlaceWords } from "./places.id.ts";

/** Sides of the compass, which follow an Indonesian name and come before an English one. */
const sides: Readonly<Record<string, string>> = {
  Selatan: "South",
  Utara: "North",
  Barat: "West",
  Timur: "East",
  Tengah: "Central",
  Pusat: "Central"
};

const inEnglish = (name: string): string => {
  const [, own, last = ""] = /^(.+) (\S+)$/.exec(name) ?? [];
  const side = sides[last];
  return own === undefined || side === undefined ? name : `${side} ${own}`;
};

const regencyName = (name: string): string => {
  const kota = /^Kota (?:Administrasi )?(.+)$/.exec(name)?.[1];
  if (kota !== undefined) return `${inEnglish(kota)} City`;
  return `${inEnglish(name.replace(/^Kabupaten (?:Administrasi )?/, ""))} Regency`;
};

const provinceName = (short: string): string => (/^(DKI|DI) /.test(short) ? short : `${short} Province`);

/** How places are called, in English. */
export const placesEn: PlaceWords = {
  title: (place) => {
    if (place.level === "province") return provinceName(place.short_name);
    return place.level === "regency" ? regencyName(place.name) : `${place.name} District`;
  },
  name: (place) => {
    if (place.level === "province") return place.short_name;
    return place.level === "regency" ? regencyName(place.name) : `${place.name} District`;
  },
  short: (place: Named) => (place.level === "regency" ? regencyName(place.name) : place.short_name),
  levels: { province: "province", regency: "regency or city", district: "district", village: "village" },
  levelTitles: { province: "Province", regency: "Regency or city", district: "District", village: "Village" },
  many: { province: "provinces", regency: "regencies and cities", district: "districts", village: "villages" },
  levelLine: (level, parent, inside, code) =>
    `${level.charAt(0).toUpperCase()}${level.slice(1)}${parent === null ? "" : ` in ${parent}`}${inside.length > 0 ? `, with ${inside.join(" and ")}` : ""}. Code ${code}.`,
  kind: (place) => {
    if (place.level === "district") return "district (kecamatan)";
    if (place.level !== "regency") return placesEn.levels[place.level];
    return place.name.startsWith("Kota") ? "city" : "regency";
  }
};
