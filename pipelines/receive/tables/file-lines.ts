import { open } from "node:fs/promises";

const chunkBytes = 1 << 20;
const lineFeed = 10;

/**
 * The texts of the given lines (from 1, ascending) of a UTF-8 file, without their line ends. Only these are decoded: a
 * long file is passed over at the speed of the disk. Ends after the last one.
 */
export async function* linesAt(
  path: string,
  wanted: readonly number[]
): AsyncGenerator<{ line: number; text: string }> {
  const file = await open(path, "r");
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let [line, next] = [1, 0];
  // What of a wanted line stood in earlier chunks.
  let begun: Buffer[] = [];
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      for (let at = 0; at < bytesRead;) {
        const found = chunk.indexOf(lineFeed, at);
        const end = found < 0 ? bytesRead : found;
        if (line === wanted[next]) begun.push(Buffer.from(chunk.subarray(at, end)));
        at = end + 1;
        if (found < 0) continue;
        if (line === wanted[next]) {
          yield { line, text: textOf(begun) };
          [begun, next] = [[], next + 1];
          if (next >= wanted.length) return;
        }
        line++;
      }
    }
    if (line === wanted[next]) yield { line, text: textOf(begun) };
  } finally {
    await file.close();
  }
}

const textOf = (parts: readonly Buffer[]): string =>
  Buffer.concat(parts)
    .toString("utf8")
    .replace(/\r$/, "")
    .replace(/^\uFEFF/, "");
