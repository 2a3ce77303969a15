import type { Region } from "../../data/contracts/published/regions.ts";
import { isWithin, parentOf } from "../regions/codes.ts";
import { csvRows } from "../regions/csv-rows.ts";
import { currentRegions, loadRegions, regenciesCalled } from "../regions/load-regions.ts";
import { bareName, namesOf } from "../regions/names.ts";
import { gazetteer } from "../regions/reference.ts";
import { normaliseSpelling, regionSpellings } from "../regions/spellings.ts";
import { draw, turn } from "./draw.ts";

/** A place as three cells; null where the dataset does not go so deep. */
export interface Written {
  readonly regency: string;
  readonly district: string | null;
  readonly village: string | null;
}

const spaced = (text: string): string => text.replaceAll(" ", "  ");
const joined = (text: string): string => text.replaceAll(" ", "");

function writingsOf(region: Region): string[] {
  const { level, name, short_name } = region;
  const others = region.aliases?.split("|") ?? [];
  if (level === "regency") {
    const plain = short_name.replace(".", "");
    return [short_name, short_name.toUpperCase(), name.toUpperCase(), name, plain, region.region_code, ...others];
  }
  if (level === "district") {
    return [
      name,
      name.toUpperCase(),
      `Kec. ${name}`,
      `KEC. ${name.toUpperCase()}`,
      spaced(name),
      joined(name),
      ...others
    ];
  }
  // The first digit of a village's number tells a kelurahan (1) from a desa (2).
  const [long, short] = region.region_code.charAt(9) === "1" ? ["Kelurahan", "Kel."] : ["Desa", "Ds."];
  return [
    name,
    name.toUpperCase(),
    `${long} ${name}`,
    `${short} ${name}`,
    `${name} `,
    `${long} ${name}`.toUpperCase(),
    ...others
  ];
}

/** How the regions of a scope are written in the demo: always so that exactly one region can be meant. */
export class Places {
  /** Regencies whose bare name another regency of the province has too. */
  readonly twins: readonly string[];
  readonly #regions: ReadonlyMap<string, Region>;
  readonly #accepted: ReadonlyMap<string, string>;
  readonly #outside: readonly Written[];
  readonly #writings = new Map<string, readonly string[]>();
  readonly #rows: Map<string, Written>[] = [];

  constructor(scope: string, seed: number) {
    const regions = loadRegions(scope);
    this.#regions = new Map(currentRegions(regions).map((region) => [region.region_code, region]));
    this.#accepted = new Map(
      regionSpellings(regions).map((row) => [`${row.parent_code} ${row.level} ${row.spelling}`, row.region_code])
    );
    this.twins = [...this.#regions.values()]
      .filter((region) => region.level === "regency" && isWithin(region.region_code, scope))
      .filter((region) => regenciesCalled(bareName(region.name), scope.slice(0, 2)) > 1)
      .map((region) => region.region_code);
    this.#outside = outsidePlaces(scope, seed);
  }

  /** The names of a district or village and of what contains it; another `manner` writes them in another way. */
  written(code: string, manner: number): Written {
    const rows = (this.#rows[manner] ??= new Map<string, Written>());
    const known = rows.get(code);
    if (known) return known;
    const row: Written = {
      regency: this.#write(code.slice(0, 5), manner),
      district: code.length >= 8 ? this.#write(code.slice(0, 8), manner) : null,
      village: code.length > 8 ? this.#write(code, manner) : null
    };
    rows.set(code, row);
    return row;
  }

  /** Every region of the scope that is valid today. */
  get codes(): string[] {
    return [...this.#regions.keys()];
  }

  /** The short name of a region, as on a letterhead. */
  called(code: string): string {
    return this.#regions.get(code)?.short_name ?? code;
  }

  fullName(code: string): string {
    return this.#regions.get(code)?.name ?? code;
  }

  /** The regency's name without the word for its kind. */
  bare(code: string): string {
    return bareName(this.fullName(code.slice(0, 5)));
  }

  /** The name of a district or village with two letters exchanged, so that no region of its parent is called so. */
  misspelt(code: string): string {
    const name = this.#regions.get(code)?.name ?? code;
    for (let at = 1; at + 1 < name.length; at++) {
      const wrong = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
      if (/^[A-Za-z ]+$/.test(wrong) && !this.#meaning(code, wrong)) return wrong;
    }
    return `${name} Baru Sekali`;
  }

  /** A village of another province. */
  outside(position: number): Written {
    return turn(this.#outside, position);
  }

  #write(code: string, manner: number): string {
    const known = this.#writings.get(code) ?? this.#sureWritings(code);
    this.#writings.set(code, known);
    return turn(known, manner);
  }

  #sureWritings(code: string): string[] {
    const region = this.#regions.get(code);
    if (!region) throw new Error(`not a region of the scope: ${code}`);
    const writings = writingsOf(region).filter((text) => this.#meaning(code, text) === code);
    return writings.length > 0 ? writings : [code];
  }

  /** Which region the text would be taken for in the place of this one, or undefined. */
  #meaning(code: string, text: string): string | undefined {
    const region = this.#regions.get(code);
    return this.#accepted.get(`${region?.parent_code ?? ""} ${region?.level ?? ""} ${normaliseSpelling(text)}`);
  }
}

function outsidePlaces(scope: string, seed: number): Written[] {
  const province = scope.slice(0, 2);
  const nameIn = (text: string): Map<string, string> =>
    new Map(csvRows<"code" | "name">(text, (line) => !line.startsWith(province)).map(({ code, name }) => [code, name]));
  const regencies = nameIn(gazetteer.regencies());
  const districts = nameIn(gazetteer.districts());
  const codes = [...districts.keys()];
  return Array.from({ length: 20 }, (_, i) => {
    const district = turn(codes, Math.floor(draw(seed, "outside", i) * codes.length));
    const villages = csvRows<"code" | "name">(gazetteer.villages(), (line) => line.startsWith(`${district}.`));
    return {
      regency: namesOf("regency", regencies.get(parentOf(district) ?? "") ?? "").short_name,
      district: districts.get(district) ?? "",
      village: villages[0]?.name ?? ""
    };
  });
}
