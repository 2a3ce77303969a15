import { hkdfSync, randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Home } from "../../home.ts";
import { Refusal } from "../../refusal.ts";
import { writeWhole } from "./durable.ts";
import { ownFolder } from "./home-folders.ts";
import { readLedger } from "./ledger.ts";

const keyBytes = 32;

/** Where the office's key comes from: a variable of the environment, or a file. */
export interface KeySource {
  readonly from: "environment" | "file";
  /** The variable's name, or the file's path. */
  readonly place: string;
  /** Whoever copies the private folder has the key too. */
  readonly besideStore: boolean;
}

/** The environment's TERANG_KEY, else the file that TERANG_KEY_FILE names, else the file `key` of the private folder. */
function keySource(home: Home): KeySource {
  if (process.env["TERANG_KEY"] !== undefined) {
    return { from: "environment", place: "TERANG_KEY", besideStore: false };
  }
  const place = resolve(process.env["TERANG_KEY_FILE"] ?? join(home.private, "key"));
  return { from: "file", place, besideStore: !relative(home.private, place).startsWith("..") };
}

/** Names a key without telling it, so that another one is noticed before it does harm. */
export const keyIdOf = (key: Buffer): string =>
  Buffer.from(hkdfSync("sha256", key, "", "terang: name of the key", 8)).toString("hex");

/** Whether the key can be used: `none` before the first use, `lost` when something is stored but the file is gone. */
export interface KeyState {
  readonly source: KeySource;
  readonly state: "fine" | "none" | "lost" | "exposed" | "malformed" | "other";
}

/** Looks at the key and changes nothing. */
export function keyState(home: Home): KeyState {
  const source = keySource(home);
  return { source, state: found(source, readLedger(home).key_id).state };
}

/**
 * The office's secret of 32 bytes. Without it no pseudonym can be made from an identifier and nothing stored can be
 * read; with another one no two receipts match. The file is made at first use. Throws a Refusal when the key is
 * missing, malformed, readable by others, or not the one that the store was made with; nothing is changed then.
 */
export function keyOf(home: Home): Buffer {
  const source = keySource(home);
  const expected = readLedger(home).key_id;
  if (found(source, expected).state === "none") makeKey(source);
  const { state, key } = found(source, expected);
  if (key) return key;
  const { what, next } = refusals[state as keyof typeof refusals];
  throw new Refusal(what, { where: source.place, next: next.replace("$place", source.place) });
}

const anew = "jalankan `npm run terang -- forget --all`, taruh lagi semua berkas kantor, lalu ulangi.";

const refusals = {
  lost: {
    what: "Kunci tidak ditemukan, padahal sudah ada data yang tersimpan dengannya.",
    next: `Kembalikan berkas kunci dari cadangan. Bila kunci hilang: ${anew}`
  },
  exposed: { what: "Berkas kunci dapat dibaca orang lain.", next: 'Jalankan: chmod 600 "$place"' },
  malformed: {
    what: "Ini bukan kunci.",
    next: `Kunci adalah ${keyBytes} bita acak, atau 64 angka heksadesimal (buat dengan: openssl rand -hex ${keyBytes}).`
  },
  other: {
    what: "Kunci tidak cocok dengan data yang tersimpan. Tidak ada yang diubah.",
    next: `Pakai kunci yang lama. Bila kunci memang diganti: ${anew}`
  }
};

interface Found {
  readonly state: KeyState["state"];
  /** Present in a fine state. */
  readonly key?: Buffer;
}

function found({ from, place }: KeySource, expected: string | null): Found {
  if (from === "environment") return fitting(keyInHex(process.env["TERANG_KEY"] ?? ""), expected);
  if (!existsSync(place)) return { state: expected === null ? "none" : "lost" };
  if (readableByOthers(statSync(place).mode)) return { state: "exposed" };
  return fitting(keyIn(readFileSync(place)), expected);
}

function fitting(key: Buffer | null, expected: string | null): Found {
  if (!key) return { state: "malformed" };
  return expected === null || keyIdOf(key) === expected ? { state: "fine", key } : { state: "other" };
}

function makeKey({ place }: KeySource): void {
  if (!existsSync(dirname(place))) ownFolder(dirname(place));
  writeWhole(place, randomBytes(keyBytes));
}

/** Whether others than its owner may read a file. Windows keeps no such bits. */
export const readableByOthers = (mode: number): boolean => process.platform !== "win32" && (mode & 0o077) !== 0;

const keyInHex = (text: string): Buffer | null => (/^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : null);

const keyIn = (bytes: Buffer): Buffer | null =>
  bytes.length === keyBytes ? bytes : keyInHex(bytes.toString("latin1").trim());
