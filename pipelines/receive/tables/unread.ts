import { columnLetters } from "../formats/sheets.ts";
import type { Heading } from "./heading.ts";
import type { UnreadColumn } from "./heading-cells.ts";
import { isToldHeading } from "../refusals/refusal-lines.ts";

const whys: Readonly<Record<Exclude<UnreadColumn["why"], "ignored" | "code">, string>> = {
  unknown: "Kolom tidak dibaca karena judulnya tidak dikenal",
  again: "Kolom tidak dibaca karena judulnya kembar dengan kolom sebelumnya",
  group: "Kolom tidak dibaca karena kelompoknya tidak dikenal"
};
const mostColumns = 20;

/**
 * What a reader must know of columns that hold something and are not read. `filled` counts the filled cells of each
 * place, where the rows were looked at one by one; null where they were not.
 */
export function unreadWarnings(heading: Heading, filled: readonly number[] | null): string[] {
  const said = (["unknown", "again", "group"] as const).flatMap((why) => {
    const columns = heading.unread.flatMap((column) => {
      const cells = filled?.[column.place] ?? 0;
      if (column.why !== why || isToldHeading(column.title) || (filled && cells === 0)) return [];
      const count = filled ? `, ${cells} sel berisi` : "";
      return [`"${column.title}" (kolom ${columnLetters(column.place)}${count})`];
    });
    return columns.length === 0 ? [] : [`${whys[why]}: ${listed(columns)}.`];
  });
  const untitled = filled ? untitledColumns(heading, filled) : [];
  return untitled.length === 0 ? said : [...said, `Kolom tanpa judul tidak dibaca: ${listed(untitled)}.`];
}

const listed = (columns: readonly string[]): string =>
  columns.length > mostColumns
    ? `${columns.slice(0, mostColumns).join(", ")}, dan ${columns.length - mostColumns} kolom lain`
    : columns.join(", ");

function untitledColumns({ titled, from, until }: Heading, filled: readonly number[]): string[] {
  return filled.flatMap((cells, place) =>
    cells > 0 && place >= from && place < until && !titled.has(place)
      ? [`${columnLetters(place)} (${cells} sel berisi)`]
      : []
  );
}
