import type { Unit } from "../data/measures/measure.ts";

export type Locale = "id" | "en";

/** Numbers, money and dates as the reader writes them. The spaces inside an amount do not break. */
export interface Format {
  readonly locale: Locale;
  /** `1.234.567,8`: at most one decimal. */
  readonly number: (value: number) => string;
  /** `12,30`: exactly so many decimals. */
  readonly decimal: (value: number, digits: number) => string;
  /** `12,3%`, from a value in percent. */
  readonly percent: (value: number, digits?: number) => string;
  /** `+2,6`, `−3,2`, `0,0`. */
  readonly signed: (value: number, digits?: number) => string;
  /** `Rp 87,5 miliar`: rounded to one decimal, the power of ten as a word. */
  readonly rupiah: (value: number) => string;
  /** Amounts of one column, in one power of ten: the largest's, or the one below it where that is few. `Rp 1.432,5 juta`. */
  readonly rupiahIn: (column: readonly number[]) => (value: number) => string;
  /** `Rp 87.512.000.000`. */
  readonly rupiahExact: (value: number) => string;
  /** `4,2 per 1.000`. */
  readonly perThousand: (value: number) => string;
  /** `31 Desember 2025` from `2025-12-31`. */
  readonly date: (iso: string) => string;
  /** `Desember 2025` from `2025-12`. */
  readonly month: (iso: string) => string;
  /** `Des`, from 1 to 12. */
  readonly monthShort: (month: number) => string;
  /** `Triwulan I 2024` from `2024-Q1`. */
  readonly quarter: (quarter: string) => string;
  /** `5 kB`. */
  readonly bytes: (value: number) => string;
  /** The value of a measure by its unit, without the unit's noun: `12,3%`, `Rp 87,5 miliar`, `4,2`, `1.240`. */
  readonly measure: (value: number, unit: Unit) => string;
  /** `a, b, dan c`. */
  readonly list: (items: readonly string[]) => string;
  /** Order of two names. */
  readonly compare: (a: string, b: string) => number;
}

interface Language {
  readonly tag: string;
  readonly powers: readonly string[];
  readonly perThousand: (value: string) => string;
  readonly quarter: (quarter: number, year: string) => string;
}

const roman = ["I", "II", "III", "IV"];

const languages: Readonly<Record<Locale, Language>> = {
  id: {
    tag: "id-ID",
    powers: ["", "ribu", "juta", "miliar", "triliun"],
    perThousand: (value) => `${value} per\u00a01.000`,
    quarter: (quarter, year) => `Triwulan ${roman[quarter - 1] ?? ""} ${year}`
  },
  en: {
    tag: "en-GB",
    powers: ["", "thousand", "million", "billion", "trillion"],
    perThousand: (value) => `${value} per\u00a01,000`,
    quarter: (quarter, year) => `Quarter ${String(quarter)} of ${year}`
  }
};

/** Fixed decimals in one language, with a true minus. Throws on what is not a finite number. */
const decimals = (tag: string) => {
  const kept = new Map<string, Intl.NumberFormat>();
  return (value: number, least: number, most: number, sign: "negative" | "exceptZero" = "negative"): string => {
    if (!Number.isFinite(value)) throw new Error(`not a number to show: ${String(value)}`);
    const key = `${String(least)} ${String(most)} ${sign}`;
    const found =
      kept.get(key) ??
      new Intl.NumberFormat(tag, {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        signDisplay: sign,
        useGrouping: "always"
      });
    kept.set(key, found);
    return found.format(value).replace("-", "\u2212");
  };
};

type Decimals = ReturnType<typeof decimals>;

const powerOf = (powers: readonly string[], value: number): number => {
  let power = 0;
  while (power < powers.length - 1 && Math.round((Math.abs(value) / 1000 ** power) * 10) / 10 >= 1000) power += 1;
  return power;
};

/** Of a power of ten, with at least so many decimals. */
const money =
  (show: Decimals, powers: readonly string[]) =>
  (value: number, power: number, least: number): string => {
    const digits = power === 0 ? 0 : 1;
    const amount = `Rp\u00a0${show(Math.abs(value) / 1000 ** power, Math.min(least, digits), digits)}`;
    return `${value < 0 ? "\u2212" : ""}${amount}${power === 0 ? "" : `\u00a0${powers[power] ?? ""}`}`;
  };

const columnPower = (powers: readonly string[], column: readonly number[]): number => {
  const amounts = column.filter((value) => value !== 0).map(Math.abs);
  const [largest, smallest] = [Math.max(0, ...amounts), Math.min(...amounts)];
  if (largest === 0) return 0;
  const power = powerOf(powers, largest);
  return largest < 10 * 1000 ** power && powerOf(powers, smallest) < power ? power - 1 : power;
};

const size = (show: Decimals, value: number): string => {
  if (value < 1000) return `${show(value, 0, 0)}\u00a0B`;
  if (value < 999_500) return `${show(value / 1000, 0, 0)}\u00a0kB`;
  return `${show(value / 1_000_000, 0, 1)}\u00a0MB`;
};

const instant = (iso: string): Date => {
  const [year, month, day] = iso.split("-").map(Number);
  const date = new Date(Date.UTC(year ?? Number.NaN, (month ?? 1) - 1, day ?? 1));
  if (Number.isNaN(date.getTime())) throw new Error(`not a date: ${iso}`);
  return date;
};

const calendar = (tag: string) => {
  const shaped = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
    return (iso: string) => format.format(instant(iso));
  };
  const short = shaped({ month: "short" });
  return {
    date: shaped({ day: "numeric", month: "long", year: "numeric" }),
    month: shaped({ month: "long", year: "numeric" }),
    monthShort: (month: number) => short(`2024-${String(month).padStart(2, "0")}`)
  };
};

const make = (locale: Locale): Format => {
  const { tag, powers, perThousand, quarter } = languages[locale];
  const show = decimals(tag);
  const listed = new Intl.ListFormat(tag, { type: "conjunction" });
  const order = new Intl.Collator(tag, { numeric: true });
  const percent = (value: number, digits = 1) => `${show(value, digits, digits)}%`;
  const rupiahAt = money(show, powers);
  const rupiah = (value: number) => rupiahAt(value, powerOf(powers, value), 0);
  return {
    locale,
    number: (value) => show(value, 0, 1),
    decimal: (value, digits) => show(value, digits, digits),
    percent,
    signed: (value, digits = 1) => show(value, digits, digits, "exceptZero"),
    rupiah,
    rupiahIn: (column) => {
      const power = columnPower(powers, column);
      // What would round to nothing keeps its own word.
      return (value) => (Math.abs(value) / 1000 ** power < 0.05 ? rupiah(value) : rupiahAt(value, power, 1));
    },
    rupiahExact: (value) => `${value < 0 ? "\u2212" : ""}Rp\u00a0${show(Math.abs(value), 0, 0)}`,
    perThousand: (value) => perThousand(show(value, 1, 1)),
    ...calendar(tag),
    quarter: (text) => {
      const [, year, part] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
      if (year === undefined) throw new Error(`not a quarter: ${text}`);
      return quarter(Number(part), year);
    },
    bytes: (value) => size(show, value),
    measure: (value, unit) => {
      if (unit === "percent") return percent(value);
      if (unit === "rupiah") return rupiah(value);
      return unit.startsWith("per_1000") ? show(value, 1, 1) : show(value, 0, 0);
    },
    list: (items) => listed.format(items),
    compare: (a, b) => order.compare(a, b)
  };
};

const kept = new Map<Locale, Format>();

/** The format of a language. The only caller of Intl: the same for HTML, SVG, alt text and XLSX. */
export const format = (locale: Locale): Format => {
  const found = kept.get(locale) ?? make(locale);
  kept.set(locale, found);
  return found;
};
