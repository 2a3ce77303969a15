/** Formats that begin with bytes of their own. `xls` is any old document of Office. */
export type Signed = "zip" | "xls" | "parquet";

const signatures: readonly (readonly [string, Signed])[] = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["d0cf11e0a1b11ae1", "xls"],
  ["50415231", "parquet"]
];

/** The format that a file's first bytes say it has; undefined for a text, and for what is not read. */
export function signedFormat(head: Buffer): Signed | undefined {
  const hex = head.toString("hex", 0, 8);
  return signatures.find(([signature]) => hex.startsWith(signature))?.[1];
}
