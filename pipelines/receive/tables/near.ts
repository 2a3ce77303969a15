import { normaliseSpelling } from "../../regions/spellings.ts";

/** Letters to insert, remove or replace to turn one text into the other (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z0-9]+/g) ?? []);

function sharedWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}

/** How alike two headings are, 0 to 1: the better of like letters and shared words. */
function likeness(a: string, b: string): number {
  const [left, right] = [normaliseSpelling(a), normaliseSpelling(b)];
  const longest = Math.max(left.length, right.length, 1);
  return Math.max(1 - distance(left, right) / longest, sharedWords(a, b));
}

const alike = 0.6;
const longestHeading = 80;

/** Which of the named things a text is near to, nearest first; a thing may have several names. Never an answer. */
export function nearest(
  text: string,
  things: readonly { readonly name: string; readonly writings: readonly string[] }[]
) {
  if (text.length > longestHeading) return [];
  return things
    .map(({ name, writings }) => ({ name, score: Math.max(...writings.map((writing) => likeness(text, writing))) }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
