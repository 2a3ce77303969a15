import { readFileSync } from "node:fs";

const unquoted = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

/** The cells of a CSV file in UTF-8, row by row, read by nothing of the pipeline: no line break stands in quotes. */
export function cellsOf(path: string): string[][] {
  const lines = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n");
  const delimiter = lines.at(-1)?.includes(";") ? ";" : ",";
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}]*)(?:${delimiter}|$)`, "y");
  return lines.map((line) => {
    const cells: string[] = [];
    for (cell.lastIndex = 0; cell.lastIndex < line.length;) cells.push(unquoted(cell.exec(line)?.[1] ?? ""));
    return line.endsWith(delimiter) ? [...cells, ""] : cells;
  });
}

/** `Rp 1.500.000,00` -> 1500000; undefined where the cell is no number. */
export function amountIn(cell: string | undefined): number | undefined {
  const match = /^(?:Rp ?)?(-?\d[\d.]*)(?:,00)?$/.exec(cell ?? "");
  return match ? Number(match[1]?.replaceAll(".", "")) : undefined;
}
