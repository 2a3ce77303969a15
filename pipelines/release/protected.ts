import { isDisclosing, type Draft } from "../protect/draft.ts";
import { protectParts } from "../protect/engine/protect-parts.ts";
import { withHistory, type Outcome, type PastRelease } from "../protect/history.ts";
import { jointSystem, type Protection } from "../protect/joint-system.ts";
import { exitCodes, Refusal } from "../refusal.ts";
import { fill, type Filled } from "./filled.ts";

/** Drafts of which what must not be shown is hidden, and the system that this was decided by. */
export interface Protected extends Outcome {
  readonly filled: readonly Filled[];
}

/** Cells named in a refusal; the rest is counted. */
const mostNamed = 20;

/**
 * Hides, in all drafts at once and beside everything published before, what would give a person away. Throws a Refusal
 * (exit code 11) that names the cells, never their values, when something published before has already given it away.
 */
export async function protectedTables(
  drafts: readonly Draft[],
  protection: Protection,
  past: readonly PastRelease[] = []
): Promise<Protected> {
  const { system, hides, withFollowers, isBroad } = jointSystem(drafts.filter(isDisclosing), protection);
  const { hidden: needed, unsafe, weak } = await protectParts(withHistory(system, past, isBroad));
  if (unsafe.length > 0) throw unsafeBeside(unsafe);
  const hidden = withFollowers(needed);
  const isHidden = hides(hidden);
  return { filled: drafts.map((draft) => fill(draft, isHidden)), system, hidden, weak };
}

function unsafeBeside(unsafe: readonly string[]): Refusal {
  const more = unsafe.length - mostNamed;
  const named = [...unsafe.slice(0, mostNamed), ...(more > 0 ? [`dan ${more} lainnya`] : [])].join("; ");
  return new Refusal(`rilis tidak aman di samping rilis sebelumnya: ${named}`, {
    where: "data/private/publications",
    next: "Rilis lama tetap tayang. Angka-angka itu sudah dapat dihitung dari yang pernah terbit: lihat README, bagian riwayat rilis.",
    exitCode: exitCodes.unsafe
  });
}
