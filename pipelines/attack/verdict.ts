import type { AttackerCode, DisclosureAttack } from "../../data/contracts/published/disclosure-report.ts";
import type { Progress } from "../progress.ts";
import { attack } from "./attack.ts";
import { equationsOf } from "./equations.ts";
import { determinedByRank } from "./rank.ts";
import { changesBetween, smallChanges, unknownsOf, type NamedSeen, type Needs } from "./relations/releases.ts";
import { Contradiction, type Attacker, type Unknowns } from "./unknowns.ts";

/** What one attacker achieved, and on which numbers. */
export interface Verdict extends DisclosureAttack {
  /** Ids of the numbers that it could tell, or tell too closely. */
  readonly found: readonly string[];
  /** The narrowest interval of a protected number, as far as it was looked for; null where there is none. */
  readonly narrowest: number | null;
}

const attackers: Readonly<Record<Exclude<AttackerCode, "linear">, Attacker>> = {
  outsider: "outsider",
  insider: "insiders",
  rule_aware: "rule-aware"
};

/**
 * Attacks all releases together, oldest first, as each of the attackers. `needs` tells how well a hidden number had to be
 * protected: the yardstick, which no attacker knows. A difference of a few people between two releases counts as recovered.
 */
export async function attackTogether(
  releases: readonly NamedSeen[],
  needs: Needs,
  progress: Progress
): Promise<Verdict[]> {
  const unknowns = unknownsOf(releases, needs);
  const flows = releases.flatMap((release, at) => {
    const before = releases[at - 1];
    return before ? smallChanges(changesBetween(before, release)).map(({ id }) => `${release.release}: ${id}`) : [];
  });
  const told = { releases: releases.length, cells: unknowns.cells.filter(({ value }) => value === null).length };
  const verdicts: Verdict[] = [{ attacker: "linear", ...told, ...linearFinds(unknowns, flows) }];
  for (const [code, attacker] of Object.entries(attackers)) {
    progress.step(`attack: ${code}`);
    verdicts.push({
      attacker: code as AttackerCode,
      ...told,
      ...(await finds({ unknowns, releases, needs }, attacker))
    });
  }
  return verdicts;
}

type Found = Pick<Verdict, "recovered" | "narrow" | "found" | "narrowest">;

/** What adding and subtracting alone gives away. */
function linearFinds(unknowns: Unknowns, flows: readonly string[]): Found {
  const equations = equationsOf(unknowns);
  const needed = new Set(unknowns.cells.filter(({ protection }) => protection > 0).map(({ id }) => id));
  const determined = [...determinedByRank(equations).keys()].map((column) => equations.ids[column] ?? "");
  const found = [...determined.filter((id) => needed.has(id)), ...flows];
  return { recovered: found.length, narrow: found.length, found, narrowest: null };
}

interface Case {
  readonly unknowns: Unknowns;
  readonly releases: readonly NamedSeen[];
  readonly needs: Needs;
}

async function finds({ unknowns, releases, needs }: Case, attacker: Attacker): Promise<Found> {
  const { exact, narrow, narrowest } = await attackOrUnlink(unknowns, releases, needs, attacker);
  const missed = new Set(narrow);
  const recovered = exact.filter((id) => missed.has(id));
  return { recovered: recovered.length, narrow: narrow.length, found: narrow, narrowest };
}

/** Where taking numbers of two releases for the same contradicts what is shown, they are not the same. */
async function attackOrUnlink(unknowns: Unknowns, releases: readonly NamedSeen[], needs: Needs, attacker: Attacker) {
  try {
    return await attack(unknowns, attacker);
  } catch (error) {
    if (!(error instanceof Contradiction) || releases.length < 2) throw error;
    return attack(unknownsOf(releases, needs, false), attacker);
  }
}
