import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Home } from "../../home.ts";
import { Refusal } from "../../refusal.ts";
import { writeWhole } from "./durable.ts";

/** Who works in an office's folders. */
export interface Holder {
  readonly pid: number;
  readonly command: string;
}

const holderPath = (home: Home): string => join(home.private, "lock-holder.json");
const lockPath = (home: Home): string => join(home.private, "lock");
const sqliteBusy = 5;

/** Held here, so that no garbage collection lets a lock go. */
const held = new Set<DatabaseSync>();

/**
 * Takes the office's lock and gives what lets it go, or null when another process holds it. The lock is SQLite's on an
 * empty file: the system itself drops it when its process ends, however it ends, so that it is never stale.
 */
function take(home: Home): (() => void) | null {
  closeSync(openSync(lockPath(home), "a", 0o600));
  const database = new DatabaseSync(lockPath(home));
  try {
    database.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy) return null;
    throw error;
  }
  held.add(database);
  return () => {
    held.delete(database);
    database.close();
  };
}

function holderOf(home: Home): Holder | null {
  try {
    return JSON.parse(readFileSync(holderPath(home), "utf8")) as Holder;
  } catch {
    return null;
  }
}

/** Runs `use` while no other process may. Throws a Refusal that names the one that works there now. */
export async function locked<T>(home: Home, command: string, use: () => Promise<T>): Promise<T> {
  const letGo = take(home);
  if (!letGo) {
    const holder = holderOf(home);
    const who = holder ? `\`${holder.command}\` (proses ${holder.pid})` : "proses lain";
    throw new Refusal(`Folder ini sedang dikerjakan oleh ${who}.`, {
      where: home.private,
      next: "Tunggu sampai selesai, lalu ulangi."
    });
  }
  try {
    writeWhole(holderPath(home), `${JSON.stringify({ pid: process.pid, command } satisfies Holder)}\n`);
    return await use();
  } finally {
    rmSync(holderPath(home), { force: true });
    letGo();
  }
}

/** Who works in the office's folders now; null when nobody does. Nothing is changed. */
export function heldBy(home: Home): Holder | "unknown" | null {
  if (!existsSync(lockPath(home))) return null;
  const letGo = take(home);
  letGo?.();
  return letGo ? null : (holderOf(home) ?? "unknown");
}
