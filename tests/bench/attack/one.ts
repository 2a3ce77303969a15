import { attack, type Attack } from "../../../pipelines/attack/attack.ts";
import type { Attacker } from "../../../pipelines/attack/unknowns.ts";
import {
  byRuleOfThumb,
  fineCounts,
  madeUpTable,
  seenFrom,
  type shapes,
  smallOnes,
  type MadeUpTable
} from "./made-up-tables.ts";

/** Counts from 1 to this less 1 are hidden. */
const threshold = 5;

const patterns = { "small ones": smallOnes, "small ones and partners by rule of thumb": byRuleOfThumb } as const;

/** One attack, told on stdout as JSON; run in a process of its own, so that its peak memory is its own. */
async function measure(
  shape: keyof typeof shapes,
  pattern: keyof typeof patterns,
  attacker: Attacker
): Promise<object> {
  const table = madeUpTable(shape, fineCounts());
  const unknowns = seenFrom(table, patterns[pattern](table, threshold), threshold);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const found = await attack(unknowns, attacker);
  const { user, system } = process.cpuUsage(before);
  return {
    ...{ table: shape, cells: table.counts.size, hidden: found.effort.hidden, pattern, attacker },
    ...{ exact: found.exact.length, narrow: found.narrow.length, undecided: found.fractional.length },
    ...{ exposures: found.exposures.length, wrong: wrongBounds(table, found) },
    ...{ blocks: found.effort.blocks, largestBlock: found.effort.largestBlock },
    ...{ linear: found.effort.linear, whole: found.effort.whole },
    seconds: Math.round((performance.now() - start) / 100) / 10,
    cpuSeconds: Math.round((user + system) / 1e5) / 10,
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024)
  };
}

/** Cells whose true count lies outside the bounds that the attacker takes for proved; 0 for an attacker that is right. */
const wrongBounds = ({ counts }: MadeUpTable, { intervals }: Attack): number =>
  [...intervals].filter(([id, { lo, hi }]) => {
    const count = counts.get(id) ?? -1;
    return count < lo || count > (hi ?? Infinity);
  }).length;

const [shape, pattern, attacker] = process.argv.slice(2) as [keyof typeof shapes, keyof typeof patterns, Attacker];
process.stdout.write(JSON.stringify(await measure(shape, pattern, attacker)));
