/** The cells of one line: bare, or in quotes with quotes doubled. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare = ""]) =>
    quoted === undefined ? bare : quoted.replaceAll('""', '"')
  );

/** The rows of a reference file by column: one line per row, no line breaks inside a cell. */
export function csvRows(source: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = source.trim().split("\n");
  const columns = cellsOf(head);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, at) => [columns[at] ?? "", cell])));
}
