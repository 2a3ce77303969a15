import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Home } from "../../home.ts";
import { writeWhole } from "./durable.ts";
import { scan, type Scan } from "../formats/scan.ts";

/** A file as it was when its content was hashed: any writing to it since then changes one of these. */
interface Seen {
  readonly state: string;
  readonly sha256: string;
}

/** A file written to so shortly before it was hashed may be written to again within one tick of the disk's clock. */
const settledMs = 2000;

const seenPath = (home: Home): string => join(home.private, "seen.json");

function stateOf(path: string): { state: string; changedMs: number } {
  const { size, ino, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = statSync(path, { bigint: true });
  return { state: [size, ino, mtimeNs, ctimeNs].join(" "), changedMs: Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs) };
}

/**
 * Remembers the hash of each dropped file with its size, inode and times of change, so that a file that was not
 * touched is not read again. A content put in place with all of these unchanged goes unnoticed; the time of change of
 * the inode cannot be set by a program, so that takes a set-back clock or a copied disk.
 */
export class SeenFiles {
  private readonly home: Home;
  private readonly before: Readonly<Record<string, Seen>>;
  private readonly now: Record<string, Seen> = {};

  constructor(home: Home) {
    this.home = home;
    const path = seenPath(home);
    this.before = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, Seen>) : {};
  }

  /** The hash of an untouched file; null when it must be read. */
  hashOf(file: string): string | null {
    const seen = this.before[file];
    if (seen?.state !== stateOf(join(this.home.incoming, file)).state) return null;
    this.now[file] = seen;
    return seen.sha256;
  }

  async scan(file: string): Promise<Scan> {
    const path = join(this.home.incoming, file);
    const [{ state, changedMs }, began] = [stateOf(path), Date.now()];
    const scanned = await scan(path);
    const settled = began - changedMs >= settledMs && stateOf(path).state === state;
    if (settled) this.now[file] = { state, sha256: scanned.sha256 };
    return scanned;
  }

  /** Keeps what is known of the files that are there now. */
  save(): void {
    const [before, now] = [JSON.stringify(this.before), JSON.stringify(this.now)];
    if (now !== before) writeWhole(seenPath(this.home), now);
  }
}
