const mebibyte = 1 << 20;

/** The widest table of an office that is known has 58 columns. Each costs memory for every row. */
export const mostColumns = 2000;

/** What a sheet of a spreadsheet can hold; LibreOffice and Excel agree. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

/** Excel lets a cell hold 32,767 characters; other programs a few more. */
export const longestCellChars = 100_000;

/** A line of a delimited text; the head of a file is looked at in pieces of this size. */
export const longestLineBytes = 256 * 1024;

/**
 * All cells of a dropped file together, as a few bytes may stand for many cells that are repeated or share a text. A
 * full sheet of 20 columns holds 21 million cells.
 */
export const mostCells = { number: 100_000_000, chars: 4096 * mebibyte } as const;

/** Distinct texts of a workbook, which are kept in memory while its sheets are read. */
export const mostSharedTextBytes = 1024 * mebibyte;

/**
 * What a dropped file may hold when inflated. A full sheet of 20 columns is some 700 MB of XML, at 10 to 30 times the
 * size of its file; only a file made to do harm reaches 200 times once it is large.
 */
export const inflated = { mostBytes: 16_384 * mebibyte, ratio: 200, alwaysBytes: 256 * mebibyte } as const;

/** Files in an archive, and sheets in a workbook. */
export const most = { members: 10_000, sheets: 1000 } as const;

/** A workbook that cannot be read piece by piece takes some 15 times its size in memory; this leaves it 24 times. */
export const wholeWorkbook = {
  mostBytes: 64 * mebibyte,
  heapMegabytes: 192,
  heapRatio: 24,
  timeoutMs: 60_000,
  timeoutMsPerMebibyte: 2000
} as const;

/** Memory to read a workbook of `bytes` as a whole, in MiB. A few bytes that ask for more were made to do harm. */
export const heapOf = (bytes: number): number =>
  wholeWorkbook.heapMegabytes + Math.ceil((bytes * wholeWorkbook.heapRatio) / mebibyte);

/** How long a workbook of `bytes` may take to be read as a whole, in milliseconds. */
export const patienceFor = (bytes: number): number =>
  wholeWorkbook.timeoutMs + Math.ceil((bytes * wholeWorkbook.timeoutMsPerMebibyte) / mebibyte);

/** What a Parquet file may hold: a few bytes may stand for any number of equal rows. */
export const parquetSize = { rows: 100_000_000, chars: 16_384 * mebibyte } as const;
