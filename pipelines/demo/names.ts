import { draw, turn } from "./draw.ts";

const heads = [
  "Ba",
  "Su",
  "Ka",
  "Ri",
  "Mu",
  "Ta",
  "Wa",
  "Si",
  "Lo",
  "Pra",
  "Ne",
  "Da",
  "Ju",
  "Ha",
  "Gu",
  "I",
  "Yu",
  "Ra"
];
const middles = ["ri", "la", "ndo", "yu", "ma", "sa", "di", "ko", "ngga", "ro", "wi", "ta", "nu", "ba"];
const tails = ["no", "ti", "wan", "ni", "yah", "man", "sih", "to", "lan", "di", "rni", "ja"];
const roads = ["Melati", "Kenanga", "Contoh", "Rawa", "Sawah", "Pasar Lama", "Kali Kecil", "Lapangan"];

/** Names that must never reach a page, a query or a spreadsheet's formula bar. */
export const hostileNames: readonly string[] = [
  "<script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  '"; DROP TABLE warga; --',
  "Robert'); DROP TABLE penerima;--",
  '@SUM(1+1)*cmd|" /C calc"!A0'
];

const pick = (items: readonly string[], chance: number): string => turn(items, Math.floor(chance * items.length));

/** Another number in [0, 1) out of one: its digits further down. */
const further = (chance: number, by: number): number => (chance * by) % 1;

function word(chance: number): string {
  const middle = chance < 0.35 ? "" : pick(middles, further(chance, 89));
  return pick(heads, further(chance, 1009)) + middle + pick(tails, further(chance, 7919));
}

/** A made-up name for a number: syllables, no list of real names; about one in four hundred is hostile. */
export function nameFor(seed: number, nik: string): string {
  const chance = draw(seed, "name", nik);
  if (chance < 0.0025) return pick(hostileNames, chance * 400);
  const first = word(further(chance, 31));
  return chance < 0.2 ? first : `${first} ${word(further(chance, 337))}`;
}

/** The same for bodies: quotes, marks of HTML, what a spreadsheet takes for a formula, and one of over 200 letters. */
export const hostileBodies: readonly string[] = [
  `Yayasan "Kasih & Contoh" <script>alert('panti')</script>`,
  '=HYPERLINK("http://example.invalid","Panti Contoh")',
  "+62 Panti Contoh 'Maju'",
  "-Panti Contoh-",
  "@Panti Contoh",
  `Panti Contoh ${"Kesejahteraan Sosial Terpadu ".repeat(8)}Bersama`,
  "Panti Contoh; DROP TABLE lembaga, --"
];

/** A made-up name of a body for its number; about one in thirty is hostile. */
export function bodyNameFor(seed: number, number: string): string {
  const chance = draw(seed, "body", number);
  return chance < 0.033 ? pick(hostileBodies, chance * 30) : `Contoh ${word(further(chance, 31))}`;
}

/** A made-up address. The dash is not ASCII on purpose: it shows whether a file was read in its encoding. */
export function addressFor(seed: number, nik: string): string {
  const chance = draw(seed, "address", nik);
  const block = String(1 + Math.floor(further(chance, 97) * 12)).padStart(3, "0");
  const quarter = `RT ${block}/00${1 + Math.floor(further(chance, 31) * 6)}`;
  return chance < 0.5 ? `Kp. ${pick(roads, chance * 2)} ${quarter}` : `Jl. ${pick(roads, chance * 2 - 1)} – ${quarter}`;
}
