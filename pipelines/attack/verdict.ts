import type { AttackerCode, DisclosureAttack } from "../../data/contracts/published/disclosure-report.ts";
import type { Progress } from "../progress.ts";
import { attackParts, type Findings } from "./attack-parts.ts";
import { equationsOf } from "./equations.ts";
import { determinedByRank } from "./rank.ts";
import { changesBetween, smallChanges, unknownsOf, yearOf, type NamedSeen, type Needs } from "./relations/releases.ts";
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
  const flows = releases.flatMap((release, at) => {
    const before = releases[at - 1];
    return before ? smallChanges(changesBetween(before, release)).map(({ id }) => `${release.release}: ${id}`) : [];
  });
  progress.step("attack");
  const names = Object.keys(attackers) as (keyof typeof attackers)[];
  const { unknowns, findings } = await attackLinked({ releases, needs });
  const told = { releases: releases.length, cells: unknowns.cells.filter(({ value }) => value === null).length };
  return [
    { attacker: "linear", ...told, ...linearFinds(unknowns, flows) },
    ...names.map((attacker, at) => ({ attacker, ...told, ...foundIn(findings[at]) }))
  ];
}

type Found = Pick<Verdict, "recovered" | "narrow" | "undecided" | "found" | "narrowest">;

/** What is simply shown, and what adding and subtracting alone gives away. */
function linearFinds(unknowns: Unknowns, flows: readonly string[]): Found {
  const equations = equationsOf(unknowns);
  const needing = unknowns.cells.filter(({ protection }) => protection > 0);
  const needed = new Set(needing.map(({ id }) => id));
  const shown = needing.filter(({ value, truth = value }) => value !== null && value === truth).map(({ id }) => id);
  const determined = [...determinedByRank(equations).keys()].map((column) => equations.ids[column] ?? "");
  const found = [...shown, ...determined.filter((id) => needed.has(id)), ...flows];
  return { recovered: found.length, narrow: found.length, undecided: 0, found, narrowest: null };
}

interface Case {
  readonly releases: readonly NamedSeen[];
  readonly needs: Needs;
}

function foundIn(findings: Findings | undefined): Found {
  if (findings === undefined) throw new Error("an attacker without findings");
  const { exact, narrow, narrowest, fractional } = findings;
  const missed = new Set(narrow);
  const recovered = exact.filter((id) => missed.has(id));
  return {
    ...{ recovered: recovered.length, narrow: narrow.length, undecided: fractional.length },
    ...{ found: narrow, narrowest }
  };
}

/** Where taking numbers of two releases for the same contradicts what is shown, those of that year are not the same. */
async function attackLinked({ releases, needs }: Case): Promise<{ unknowns: Unknowns; findings: Findings[] }> {
  const apart = new Set<string>();
  for (;;) {
    const unknowns = unknownsOf(releases, needs, apart);
    try {
      return { unknowns, findings: await attackParts(unknowns, Object.values(attackers)) };
    } catch (error) {
      if (!(error instanceof Contradiction) || apart.has(yearOf(error.id)) || releases.length < 2) throw error;
      apart.add(yearOf(error.id));
    }
  }
}
