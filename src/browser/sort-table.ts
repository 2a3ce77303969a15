/** What a cell is sorted by: its number, or its words; a cell without a number comes last either way. */
const keyOf = (row: HTMLTableRowElement, column: number, isNumeric: boolean): number | string | null => {
  const cell = row.cells[column];
  if (!isNumeric) return cell?.textContent.trim() ?? "";
  const value = cell?.dataset["value"];
  return value === undefined ? null : Number(value);
};

const compare = (a: number | string | null, b: number | string | null, sign: number): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  return sign * String(a).localeCompare(String(b), document.documentElement.lang);
};

const sort = (table: HTMLTableElement, column: number, isDescending: boolean): void => {
  const [body] = table.tBodies;
  if (!body) return;
  const rows = [...body.rows].filter((row) => !row.classList.contains("tot"));
  const totals = [...body.rows].filter((row) => row.classList.contains("tot"));
  const isNumeric = rows.some((row) => row.cells[column]?.dataset["value"] !== undefined);
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, isNumeric) }));
  keyed.sort((a, b) => compare(a.key, b.key, isDescending ? -1 : 1));
  body.append(...keyed.map(({ row }) => row), ...totals);
};

/** Makes the heads of a table buttons that sort it, and says what happened. */
export const sortTable = (table: HTMLTableElement): void => {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const status = document.createElement("p");
  status.className = "vh";
  status.setAttribute("role", "status");
  table.after(status);
  heads.forEach((head, column) => {
    const title = head.textContent.trim();
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.textContent = title;
    button.title = (table.dataset["sort"] ?? "").replace("%s", title);
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const first = head.classList.contains("num") ? "descending" : "ascending";
      const now = head.getAttribute("aria-sort");
      const next = now === null ? first : now === "ascending" ? "descending" : "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", next);
      sort(table, column, next === "descending");
      status.textContent = (table.dataset[next] ?? "").replace("%s", title);
    });
  });
};
