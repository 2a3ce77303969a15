import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Need, Needs } from "../attack/relations/releases.ts";
import type { Home } from "../home.ts";
import type { PastCell, PastRelease } from "../protect/history.ts";
import { ownFolder } from "../receive/store/home-folders.ts";
import { openSealed, SealBroken, sealFile } from "../receive/store/seal.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import type { Storing } from "../receive/store/store.ts";

/** Which made-up office a release tells of; null for a real one. Releases of different worlds have nothing in common. */
export type World = string | null;

interface Publication extends PastRelease {
  readonly world: World;
}

const folderOf = (home: Home): string => join(home.private, "publications");
const namesIn = (home: Home): string[] => {
  const folder = folderOf(home);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".sealed"))
        .sort()
    : [];
};

/**
 * Everything that was ever published from this office, oldest first, with what was hidden then. Throws a Refusal where an
 * entry does not open: to release without it could give away what it hid.
 */
export function publications(storing: Storing, world: World): PastRelease[] {
  return namesIn(storing.home)
    .map((name) => open(storing, name))
    .filter((publication) => publication.world === world);
}

function open({ home, key, work }: Storing, name: string): Publication {
  const plain = join(work, "publication");
  try {
    openSealed(join(folderOf(home), name), plain, key, name);
    return JSON.parse(gunzipSync(readFileSync(plain)).toString("utf8")) as Publication;
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    throw new Refusal("Riwayat rilis tidak dapat dibuka, sehingga rilis baru tidak dapat diperiksa terhadapnya.", {
      where: join(folderOf(home), name),
      next: "Pakai kunci yang lama, atau kembalikan berkas ini dari cadangan.",
      exitCode: exitCodes.unsafe
    });
  } finally {
    rmSync(plain, { force: true });
  }
}

/**
 * Adds a release to the record, before it is shown, so that nothing shown is ever missing in it. An entry is never changed:
 * the same release made again has one already. Entries of another made-up office go: nobody is in them.
 */
export function record({ home, key, work }: Storing, world: World, release: PastRelease): void {
  const folder = ownFolder(folderOf(home));
  const names = namesIn(home);
  if (names.some((name) => name.endsWith(`-${release.release}.sealed`))) return;
  const last = Number(names.at(-1)?.slice(0, digits) ?? 0);
  const name = `${String(last + 1).padStart(digits, "0")}-${release.release}.sealed`;
  const plain = join(work, "publication");
  writeFileSync(plain, gzipSync(JSON.stringify({ world, ...release } satisfies Publication)), { mode: 0o600 });
  sealFile(plain, join(folder, name), key, name);
  rmSync(plain);
}

/** Of the number that an entry's name begins with. */
const digits = 5;

/** Removes what made-up offices other than this one published; a real office's record stays for ever. */
export function dropOtherWorlds(storing: Storing, world: World): void {
  for (const name of namesIn(storing.home)) {
    const entry = open(storing, name);
    if (entry.world !== null && entry.world !== world) rmSync(join(folderOf(storing.home), name));
  }
}

const schemers = { insiders: "insiders", rules: "rule-aware" } as const;

const needIn = ({ need, except = [], value, threshold }: PastCell): Need => ({
  width: need,
  yieldsTo: except.map((doubter) => schemers[doubter]),
  alone: value === 1 && threshold > 1,
  truth: value
});

/** What had to be kept of every hidden number, by release and id, as the record says; nothing where it says nothing. */
export function needsOf(past: readonly PastRelease[]): Needs {
  const needs = new Map(
    past.flatMap(({ release, cells }) =>
      cells.flatMap((cell) => (cell.isShown ? [] : [[`${release}: ${cell.id}`, needIn(cell)] as const]))
    )
  );
  return (release, id) => needs.get(`${release}: ${id}`) ?? { width: 0, yieldsTo: [], alone: false };
}
