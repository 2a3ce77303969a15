import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import * as sheetJs from "@e965/xlsx";
import { Inflated, ZipArchive } from "../../../pipelines/receive/formats/zip-archive.ts";
import { csv, disbursement, headings } from "../disbursements.ts";
import { workbookOf } from "../office.ts";
import { zipped, type Packed } from "../zip-writer.ts";
import { drawFrom, pick, type Draw } from "./draw.ts";
import { tableMutant } from "./tables.ts";

const table = [
  [...headings],
  ...Array.from({ length: 8 }, (_, i) => disbursement(i + 1, i === 3 ? { address: "Jl. A, RT 1" } : {}))
];

/** A faultless file that mutants are made of. */
interface Parent {
  readonly extension: string;
  readonly bytes: Buffer;
  /** What a ZIP holds. */
  readonly parts?: readonly Packed[];
}

function bySheetJs(bookType: sheetJs.BookType): Buffer {
  const book = sheetJs.utils.book_new(sheetJs.utils.aoa_to_sheet(table), "Data");
  return Buffer.from(sheetJs.write(book, { type: "buffer", bookType }) as Buffer);
}

async function byDuckDb(folder: string): Promise<Buffer> {
  const [source, target] = [join(folder, "t.csv"), join(folder, "t.parquet")];
  writeFileSync(source, csv(table));
  const database = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await database.connect();
  await connection.run(`COPY (FROM read_csv('${source}', all_varchar = true)) TO '${target}'`);
  connection.closeSync();
  database.closeSync();
  return readFileSync(target);
}

async function partsOf(bytes: Buffer, folder: string): Promise<Packed[]> {
  const path = join(folder, "parts.zip");
  writeFileSync(path, bytes);
  const archive = await ZipArchive.open(path, new Inflated(bytes.length));
  const parts: Packed[] = [];
  for (const member of archive.members)
    parts.push({ name: member.name, bytes: await archive.wholeOf(member, 1 << 24) });
  archive.close();
  return parts;
}

/** A file of each format; `folder` is for what must be written to be made. */
export async function makeParents(folder: string): Promise<Parent[]> {
  const xlsx = Buffer.from(await workbookOf(table));
  const zip = zipped([
    { name: "a.csv", bytes: csv(table) },
    { name: "b/c.xlsx", bytes: xlsx }
  ]);
  const zips = [
    { extension: "xlsx", bytes: xlsx },
    { extension: "xlsx", bytes: bySheetJs("xlsx") },
    { extension: "ods", bytes: bySheetJs("ods") },
    { extension: "zip", bytes: zip }
  ];
  const withParts: Parent[] = [];
  for (const one of zips) withParts.push({ ...one, parts: await partsOf(one.bytes, folder) });
  return [
    ...withParts,
    { extension: "csv", bytes: Buffer.from(csv(table)) },
    { extension: "xls", bytes: bySheetJs("biff8") },
    { extension: "xls", bytes: bySheetJs("biff5") },
    { extension: "xml", bytes: bySheetJs("xlml") },
    { extension: "xls", bytes: bySheetJs("html") },
    { extension: "parquet", bytes: await byDuckDb(folder) }
  ];
}

const slips =
  '" , \n \r\n \r \u0000 "" ; \t TOTAL \' = \u00a0 é \n\n ,,,,,,,,,,,,,,,, < > & &amp; &x; <!DOCTYPE /> <row r="9999999"> r="ZZZ1" 0 -1 1e999'.split(
    " "
  );

/** A careless hand: removes and inserts a few characters anywhere. */
function slipped(draw: Draw, text: string): string {
  const at = draw(text.length + 1);
  return text.slice(0, at) + pick(draw, slips) + text.slice(at + draw(12));
}

/** Replaces a number that is written somewhere by one that is likely to hurt. */
function renumbered(draw: Draw, text: string): string {
  const numbers = [...text.matchAll(/\d+/g)];
  const found = numbers[draw(numbers.length)];
  if (!found) return text;
  const other = pick(draw, [
    "0",
    "1",
    "2",
    "-1",
    "65537",
    "1048577",
    "4294967296",
    "99999999999999999999",
    "1.5",
    "x",
    ""
  ]);
  return text.slice(0, found.index) + other + text.slice(found.index + found[0].length);
}

/** Repeats or leaves out an element or what stands between two tags. */
function rearranged(draw: Draw, text: string): string {
  const tags = [...text.matchAll(/<[^>]*>/g)];
  const [from, to] = [draw(tags.length), draw(tags.length)].sort((a, b) => a - b);
  const [first, last] = [tags[from ?? 0]?.index ?? 0, tags[Math.min(to ?? 0, (from ?? 0) + 8)]?.index ?? text.length];
  const piece = text.slice(first, last);
  return text.slice(0, first) + (draw(2) === 0 ? "" : piece + piece) + text.slice(last);
}

const inText = (draw: Draw, bytes: Buffer): Buffer => {
  const change = pick(draw, [slipped, renumbered, rearranged]);
  return Buffer.from(change(draw, bytes.toString("latin1")), "latin1");
};

/** A damaged disk: a bit, a few bytes, or the end is gone. */
function damaged(draw: Draw, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = draw(copy.length);
  switch (draw(5)) {
    case 0:
      return copy.subarray(0, at);
    case 1:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + draw(64))]);
    case 2:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(draw(at + 1), at + 64), copy.subarray(at)]);
    default:
      copy[at] = draw(2) === 0 ? draw(256) : (copy[at] ?? 0) ^ (1 << draw(8));
      return copy;
  }
}

/** Swaps, repeats, renames or leaves out parts of a ZIP, or changes the text of one. */
function repacked(draw: Draw, parts: readonly Packed[]): Packed[] {
  const [one, other] = [draw(parts.length), draw(parts.length)];
  const part = parts[one] as Packed;
  const changed = [...parts];
  switch (draw(10)) {
    case 0:
      return changed.filter((_, i) => i !== one);
    case 1:
      return [...changed, part];
    case 2:
      changed[one] = { ...part, bytes: (parts[other] as Packed).bytes };
      return changed;
    case 3:
      changed[one] = { ...part, name: slipped(draw, part.name) };
      return changed;
    case 4:
      changed[one] = { ...part, declares: draw(100_000) };
      return changed;
    default:
      changed[one] = { ...part, bytes: inText(draw, Buffer.from(part.bytes as Uint8Array)) };
      return changed;
  }
}

const encodings: readonly BufferEncoding[] = ["utf8", "utf8", "latin1", "utf16le"];

function mutated(draw: Draw, { extension, bytes, parts }: Parent): Buffer {
  if (parts && draw(4) > 0) return zipped(repacked(draw, draw(3) === 0 ? repacked(draw, parts) : parts));
  if (extension === "csv") {
    let text = bytes.toString("utf8");
    for (let times = 1 + draw(4); times > 0; times--) text = slipped(draw, text);
    return Buffer.from(text, pick(draw, encodings));
  }
  if (extension === "xml" && draw(2) === 0) return inText(draw, bytes);
  return draw(3) === 0 ? damaged(draw, damaged(draw, bytes)) : damaged(draw, bytes);
}

/** A file made to be received. */
export interface Mutant {
  readonly name: string;
  readonly bytes: Buffer;
  /** Rows in which something stands, where that is known. */
  readonly filledRows?: number;
}

/** A file that is like no other, and always the same for its number: every third is a whole file of a changed table. */
export function mutantOf(
  parents: readonly Parent[],
  tables: Parameters<typeof tableMutant>[1],
  number: number
): Mutant {
  const draw = drawFrom(number * 7919 + 20250712);
  if (number % 3 === 2) {
    const { extension, bytes, filledRows } = tableMutant(draw, tables);
    return { name: `${number}.${extension}`, bytes, filledRows };
  }
  const parent = pick(draw, parents);
  return { name: `${number}.${parent.extension}`, bytes: mutated(draw, parent) };
}
