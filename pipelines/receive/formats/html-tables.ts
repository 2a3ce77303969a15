import { parseHTML } from "linkedom";
import { mostColumns } from "./limits.ts";
import type { SheetEvent } from "./sheets.ts";

/** As web pages know them: no cell spans more. */
const mostSpan = { columns: 1000, rows: 65_534 } as const;

function spanOf(cell: Element, name: "colspan" | "rowspan", end: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, end);
}

/** The text of a cell as a browser shows it. A table within it is told by itself. */
function textOf(cell: Element): string {
  if (cell.querySelector("table")) return "";
  for (const end of cell.querySelectorAll("br, p, div")) end.append(" ");
  return (cell.textContent ?? "").replace(/[ \t\r\n]+/g, " ").trim();
}

const within = (table: Element, selector: string): Element[] =>
  [...table.querySelectorAll(selector)].filter((element) => element.closest("table") === table);

/** The texts of a row; `below` holds for each column how many more rows a cell above reaches down. */
function cellsOf(row: Element, below: number[]): string[] {
  const cells: string[] = [];
  const reached = below.map((rows) => rows > 0);
  for (let place = 0; place < below.length; place++) below[place] = Math.max(0, (below[place] ?? 0) - 1);
  let place = 0;
  for (const cell of row.querySelectorAll("td, th")) {
    if (cell.closest("tr") !== row) continue;
    while (reached[place]) place++;
    cells[place] = textOf(cell);
    const rows = spanOf(cell, "rowspan", mostSpan.rows);
    const end = Math.min(place + spanOf(cell, "colspan", mostSpan.columns), mostColumns + 1);
    for (; place < end; place++) if (rows > 1) below[place] = rows - 1;
  }
  return Array.from(cells, (cell) => cell ?? "");
}

/** The tables of a web page, each as a sheet; a merged cell holds its text in its first place only. */
export function* tablesIn(page: string): Generator<SheetEvent> {
  const { document } = parseHTML(`<!doctype html><html><body>${page}</body></html>`);
  for (const [index, table] of [...document.querySelectorAll("table")].entries()) {
    const below: number[] = [];
    let begun = false;
    for (const [row, element] of within(table, "tr").entries()) {
      const cells = cellsOf(element, below);
      while (cells.at(-1) === "") cells.pop();
      if (cells.length === 0) continue;
      if (!begun) yield { sheet: `Tabel ${index + 1}`, hidden: false, hiddenColumns: [] };
      begun = true;
      yield { row: row + 1, cells };
    }
  }
}
