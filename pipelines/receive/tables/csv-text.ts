/** One record of a delimited text: its cells, and how many lines of the text it covers. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly lines: number;
}

/** A quoted cell may run over this many lines; a quote that is still open then was never meant as one. */
const longestCellLines = 20;

interface Split {
  readonly cells: string[];
  /** Where the quote stands that does not close, or -1. */
  readonly openAt: number;
  /** A cell without quotes holds a line break: the text is no record. */
  readonly brokenOutside: boolean;
}

/** Where the quoted cell that begins at `from` ends (its closing quote), -1 when it does not close before a delimiter. */
function closingQuote(text: string, from: number, delimiter: string): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === '"') at++;
    else return next === undefined || next === delimiter ? at : -1;
  }
  return -1;
}

/** Cells of one record's text. A quote in `literal` (by position) is an ordinary character. */
function split(text: string, delimiter: string, literal: ReadonlySet<number>): Split {
  const cells: string[] = [];
  let brokenOutside = false;
  for (let at = 0; ;) {
    if (text[at] === '"' && !literal.has(at)) {
      const end = closingQuote(text, at, delimiter);
      if (end < 0) return { cells, openAt: at, brokenOutside };
      cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 2;
      if (end + 1 >= text.length) break;
    } else {
      const found = text.indexOf(delimiter, at);
      const end = found < 0 ? text.length : found;
      cells.push(text.slice(at, end));
      brokenOutside ||= text.slice(at, end).includes("\n");
      if (found < 0) break;
      at = end + 1;
    }
  }
  return { cells, openAt: -1, brokenOutside };
}

/** The record that begins with `lines[from]`. Nothing is dropped: a quote that never closes is taken as it stands. */
function recordAt(lines: readonly string[], from: number, delimiter: string): CsvRecord {
  const line = lines[from] ?? "";
  if (!line.includes('"')) return { cells: line.split(delimiter), lines: 1 };
  const literal = new Set<number>();
  for (;;) {
    const alone = split(line, delimiter, literal);
    if (alone.openAt < 0) return { cells: alone.cells, lines: 1 };
    let joined = line;
    for (let count = 2; count <= longestCellLines && from + count <= lines.length; count++) {
      joined += `\n${lines[from + count - 1] ?? ""}`;
      const together = split(joined, delimiter, literal);
      if (together.openAt < 0 && !together.brokenOutside) return { cells: together.cells, lines: count };
    }
    literal.add(alone.openAt);
  }
}

/** Cells of a line that is a record by itself. */
export const cellsOf = (line: string, delimiter: string): readonly string[] => recordAt([line], 0, delimiter).cells;

/** Turns chunks of text into lines, whatever ends them. The last line counts also without a line end. */
class LineSplitter {
  private rest = "";

  *push(chunk: string): Generator<string> {
    const text = this.rest + chunk;
    // A return at the very end may be half of a return and new line.
    const usable = text.endsWith("\r") ? text.length - 1 : text.length;
    const pattern = /\r\n|\n|\r/g;
    let at = 0;
    for (let match = pattern.exec(text); match && match.index < usable; match = pattern.exec(text)) {
      yield text.slice(at, match.index);
      at = match.index + match[0].length;
    }
    this.rest = text.slice(at);
  }

  *end(): Generator<string> {
    if (this.rest !== "") yield this.rest.replace(/\r$/, "");
    this.rest = "";
  }
}

/** Records of a text given as chunks, in order; blank lines are records with one empty cell. */
export async function* recordsOf(
  chunks: AsyncIterable<string> | Iterable<string>,
  delimiter: string
): AsyncGenerator<CsvRecord> {
  const splitter = new LineSplitter();
  let lines: string[] = [];
  function* ready(keep: number): Generator<CsvRecord> {
    let at = 0;
    while (lines.length - at > keep) {
      const record = recordAt(lines, at, delimiter);
      at += record.lines;
      yield record;
    }
    lines = lines.slice(at);
  }
  for await (const chunk of chunks) {
    for (const line of splitter.push(chunk)) lines.push(line);
    yield* ready(longestCellLines);
  }
  lines.push(...splitter.end());
  yield* ready(0);
}

/** A cell as it is written into a CSV file. */
export const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The same, and harmless where a spreadsheet would run it as a formula. */
export const neutralCell = (text: string): string => csvCell(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
