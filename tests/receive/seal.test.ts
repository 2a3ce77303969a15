import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openSealed, SealBroken, sealFile } from "../../pipelines/receive/store/seal.ts";

const folder = mkdtempSync(join(tmpdir(), "terang-seal-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const [plain, sealed, opened] = ["plain", "sealed", "opened"].map((name) => join(folder, name)) as [
  string,
  string,
  string
];
const key = randomBytes(32);
const megabyte = 1 << 20;
const [headBytes, tagBytes] = [40, 16];

function seal(content: Uint8Array, name = "disbursements/one"): Buffer {
  writeFileSync(plain, content);
  sealFile(plain, sealed, key, name);
  return readFileSync(sealed);
}

function opens(bytes: Uint8Array, name = "disbursements/one", withKey = key): Buffer {
  writeFileSync(sealed, bytes);
  openSealed(sealed, opened, withKey, name);
  return readFileSync(opened);
}

describe("a sealed file", () => {
  test.each([0, 1, megabyte - 1, megabyte, megabyte + 1, 3 * megabyte, 3 * megabyte + 17])(
    "of %i bytes opens as it was",
    (bytes) => {
      const content = randomBytes(bytes);
      expect(opens(seal(content)).equals(content)).toBe(true);
    }
  );

  test("shows nothing of its content, and differs each time", () => {
    const content = Buffer.from("KANARI ".repeat(1000));
    const [one, other] = [seal(content), seal(content)];
    expect(one.includes("KANARI")).toBe(false);
    expect(one.subarray(headBytes).equals(other.subarray(headBytes))).toBe(false);
  });

  test.skipIf(process.platform === "win32")("is its owner's alone", () => {
    seal(Buffer.from("x"));
    expect(statSync(sealed).mode & 0o777).toBe(0o600);
  });

  test("does not open under another key or another name", () => {
    const bytes = seal(Buffer.from("x"));
    expect(() => opens(bytes, "disbursements/one", randomBytes(32))).toThrow(SealBroken);
    expect(() => opens(bytes, "disbursements/two")).toThrow(SealBroken);
  });

  const chunk = megabyte + tagBytes;
  const at = (place: number) => (bytes: Buffer) => {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    return changed;
  };
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ["a changed version", at(7)],
    ["a changed salt", at(8)],
    ["a changed byte", at(headBytes + 5)],
    ["a changed tag", at(headBytes + chunk - 1)],
    ["its last byte missing", (bytes) => bytes.subarray(0, -1)],
    ["its last chunk missing", (bytes) => bytes.subarray(0, headBytes + 2 * chunk)],
    ["bytes after its end", (bytes) => Buffer.concat([bytes, Buffer.alloc(20)])],
    [
      "two chunks exchanged",
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, headBytes),
          bytes.subarray(headBytes + chunk, headBytes + 2 * chunk),
          bytes.subarray(headBytes, headBytes + chunk),
          bytes.subarray(headBytes + 2 * chunk)
        ])
    ],
    ["a chunk twice", (bytes) => Buffer.concat([bytes.subarray(0, headBytes + chunk), bytes.subarray(headBytes)])],
    ["nothing but its head", (bytes) => bytes.subarray(0, headBytes)],
    ["nothing in it", () => Buffer.alloc(0)]
  ])("with %s does not open", (_, change) => {
    const bytes = seal(randomBytes(2 * megabyte + 100));
    expect(() => opens(change(bytes))).toThrow(SealBroken);
  });
});
