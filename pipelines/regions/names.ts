import type { Level } from "../../data/contracts/published/regions.ts";

/** How a region is called: in full, on a map or in a table, and in an address. */
export interface Names {
  readonly name: string;
  readonly short_name: string;
  readonly slug: string;
}

const smallWords = new Set(["dan"]);
const initials = new Map([["dki", "DKI"]]);

/** "OGAN KOMERING ULU" -> "Ogan Komering Ulu". A name that has lower case already is left as the gazetteer writes it. */
function naturalCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .replace(/[\p{L}\d']+/gu, (word) =>
      smallWords.has(word) ? word : (initials.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1))
    );
}

/** "Kabupaten Lebak" -> "kabupaten-lebak". */
const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const prefixes: readonly (readonly [string, string])[] = [
  ["Kabupaten Administrasi ", "Kab. "],
  ["Kota Administrasi ", "Kota "],
  ["Kabupaten ", "Kab. "],
  ["Daerah Istimewa ", "DI "]
];

function shortened(name: string): string {
  const found = prefixes.find(([long]) => name.startsWith(long));
  return found ? found[1] + name.slice(found[0].length) : name;
}

function provinceNames(plain: string): Names {
  const short_name = shortened(plain);
  return { name: short_name === plain ? `Provinsi ${plain}` : plain, short_name, slug: slugOf(short_name) };
}

/** Names of a region from the gazetteer's spelling of it. */
export function namesOf(level: Level, gazetteerName: string): Names {
  const plain = naturalCase(gazetteerName.trim().replace(/\s+/g, " "));
  if (level === "province") return provinceNames(plain);
  return { name: plain, short_name: level === "regency" ? shortened(plain) : plain, slug: slugOf(plain) };
}

/** A regency's name without the word for its kind: "Kota Serang" -> "Serang". */
export const bareName = (name: string): string => name.replace(/^(Kabupaten|Kota)( Administrasi)? /, "");
