/** Writings of the months in offices' files, January first: Indonesian, its abbreviations and old spellings, English. */
const monthSpellings: readonly (readonly string[])[] = [
  ["januari", "jan", "january"],
  ["februari", "feb", "pebruari", "peb", "february"],
  ["maret", "mar", "mrt", "march"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["agustus", "agu", "agt", "agts", "agst", "ags", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "oct", "october"],
  ["november", "nov", "nopember", "nop"],
  ["desember", "des", "dec", "december"]
];

const monthBySpelling = new Map(monthSpellings.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** The number of a month from its name alone ("AGTS", "Sept."), or null. */
export const monthOf = (text: string): number | null =>
  monthBySpelling.get(text.toLowerCase().replace(/[^a-z]/g, "")) ?? null;

/** A DuckDB map from month name to number. */
export const monthMapSql = (): string =>
  `MAP {${[...monthBySpelling].map(([name, month]) => `'${name}': ${month}`).join(", ")}}`;
