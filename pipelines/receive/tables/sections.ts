import type { Instance } from "../../../data/instances/instance.ts";
import type { Column, TextColumn } from "../../../data/contracts/table.ts";
import { currentRegions, loadRegions } from "../../regions/load-regions.ts";
import { normaliseSpelling, regionSpellings } from "../../regions/spellings.ts";
import type { Heading, TopRow } from "./heading.ts";
import { totalWords } from "./set-aside.ts";
import { spellingsOf } from "../meaning/code-spellings.ts";

/** What a title row says: contract column -> the text for the rows below it. */
type Said = ReadonlyMap<string, string>;

const levels = ["regency", "district", "village"] as const;
type Level = (typeof levels)[number];

const levelWords: Readonly<Record<Level, string>> = {
  regency: "kabupaten|kab\\.?|kota",
  district: "kecamatan|kec\\.?",
  village: "desa|kelurahan|kel\\.?"
};
const anyLevel = levels.map((level) => levelWords[level]).join("|");
const placePattern = new RegExp(`(${anyLevel})\\s*:?\\s*(.+?)(?=[\\s,-]+(?:${anyLevel})\\b|$)`, "gi");

const levelOf = (word: string): Level | undefined =>
  levels.find((level) => new RegExp(`^(${levelWords[level]})$`, "i").test(word));

/** A running number, letter or Roman number before a title. */
const numbering = /^[\s\u0001]*(\d+|[ivxlc]+|[a-z])[.)]?$/i;
const leadingNumber = /^(\d+|[ivxlc]+|[a-z])[.)]\s+/i;

const isLabelled = ([label = "", value = ""]: readonly string[]): boolean =>
  label.endsWith(":") || value.startsWith(":");

/** The text of a row in which nothing but a title stands: one text, or a label and its value; null otherwise. */
export function titleIn({ cells }: TopRow): string | null {
  const filled = cells.map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => cell !== "");
  const texts = filled.length > 1 && numbering.test(filled[0] ?? "") ? filled.slice(1) : filled;
  if (texts.length !== 1 && !(texts.length === 2 && isLabelled(texts))) return null;
  const title = texts.join(" ").replace(leadingNumber, "");
  return /[A-Za-z]{2}/.test(title) && !new RegExp(totalWords, "i").test(title) ? title : null;
}

/** A title without its label: "SUMBER DANA: APBD PROVINSI" -> "APBD PROVINSI". */
function unlabelled(title: string, name: string, { title: own, aliases = [] }: Column): string {
  const [label = "", ...rest] = title.split(":");
  const labels = [name, own.id, own.en, ...aliases].map(normaliseSpelling);
  if (rest.length > 0) return labels.includes(normaliseSpelling(label)) ? rest.join(":").trim() : title;
  const lower = title.toLowerCase();
  const before = [own.id, ...aliases].find((one) => lower.startsWith(`${one.toLowerCase()} `));
  return before === undefined ? title : title.slice(before.length).trim();
}

/** Writings of places by level, within an office's area. */
function placesByLevel({ scope }: Instance): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = regionSpellings(currentRegions(loadRegions(scope)));
  const byLevel = Map.groupBy(spellings, ({ level }) => level);
  return new Map([...byLevel].map(([level, of]) => [level, new Set(of.map(({ spelling }) => spelling))]));
}

/** Reads titles that stand above a table's rows in place of a column. */
export class Sections {
  /** Contract columns that titles may give, those of the place from the widest to the narrowest. */
  readonly names: readonly string[];
  /** Those that a title has given. */
  readonly given = new Set<string>();
  private readonly heading: Heading;
  private readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly current = new Map<string, string>();

  constructor(heading: Heading, instance: Instance, implied: ReadonlyMap<string, string>) {
    this.heading = heading;
    this.names = sectionColumns(heading, implied);
    this.codes = new Map(
      this.names.flatMap((name) => {
        const column = this.column(name);
        const isCoded = column.reference !== undefined || column.oneOf !== undefined;
        return isCoded ? [[name, new Set(spellingsOf(name, column).map(({ spelling }) => spelling))] as const] : [];
      })
    );
    const lacksPlace = heading.carried.some((name) => this.column(name).region !== undefined);
    this.places = lacksPlace ? placesByLevel(instance) : new Map();
  }

  private column = (name: string): TextColumn => this.heading.dataset.columns[name] as TextColumn;

  /** What a title says, or null when it is none of these columns'. Above the heading only what is beyond doubt. */
  read(title: string, isAbove: boolean): Said | null {
    const said = new Map([...this.placesIn(title, isAbove), ...this.codesIn(title)]);
    if (said.size === 0 && !isAbove) this.freeText(title, said);
    return said.size > 0 ? said : null;
  }

  private placesIn(title: string, isAbove: boolean): [string, string][] {
    if (levelOf(title.split(/[\s:]/)[0] ?? "") !== undefined) {
      return [...title.matchAll(placePattern)].flatMap(([, word = "", name = ""]): [string, string][] => {
        const level = levelOf(word);
        if (level === undefined || !this.names.includes(level)) return [];
        return [[level, level === "regency" ? `${word} ${name}` : name]];
      });
    }
    const bare = normaliseSpelling(title);
    const level = levels.find(
      (one) => this.heading.carried.includes(one) && this.places.get(one)?.has(bare) === true && !isAbove
    );
    return level === undefined ? [] : [[level, title]];
  }

  private codesIn(title: string): [string, string][] {
    return [...this.codes].flatMap(([name, spellings]): [string, string][] => {
      const text = unlabelled(title, name, this.column(name));
      return text !== title || spellings.has(normaliseSpelling(text)) ? [[name, text]] : [];
    });
  }

  private freeText(title: string, said: Map<string, string>): void {
    for (const name of this.names) {
      const column = this.column(name);
      if (column.section && !this.codes.has(name)) said.set(name, unlabelled(title, name, column));
    }
  }

  /** Makes what a title says hold; a new place ends the narrower ones within the old. */
  take(said: Said): void {
    for (const [name, text] of said) {
      const at = levels.indexOf(name as Level);
      if (at >= 0) for (const narrower of levels.slice(at + 1)) this.current.delete(narrower);
      this.current.set(name, text);
      this.given.add(name);
    }
  }

  /** What holds now, in the order of `names`; "" where no title has said it. */
  values = (): string[] => this.names.map((name) => this.current.get(name) ?? "");
}

/** The columns that a table has not and that titles may give. */
export function sectionColumns({ dataset, columns }: Heading, implied: ReadonlyMap<string, string>): string[] {
  return Object.entries(dataset.columns).flatMap(([name, column]) => {
    const mayBe = column.type === "text" && (column.section === true || column.region !== undefined);
    return mayBe && !columns.has(name) && !implied.has(name) ? [name] : [];
  });
}
