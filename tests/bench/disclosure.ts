import { attackParts } from "../../pipelines/attack/attack-parts.ts";
import type { Attacker, Unknowns } from "../../pipelines/attack/unknowns.ts";
import { protect, type Protected, type Protection } from "../../pipelines/protect/engine/protect.ts";
import type { System } from "../../pipelines/protect/engine/system.ts";
import { asPast } from "../../pipelines/protect/history.ts";
import { needsOf } from "../../pipelines/release/publications.ts";
import { tableNames, tableOf, type TableName } from "./disclosure/tables.ts";

/** Secondary cells and the sum of all that is hidden. */
interface Price {
  readonly secondary: number;
  readonly mass: number;
}

/**
 * Other programs on the very same tables, as run for this project: GaussSuppression 1.2.3 with SSBtools 1.8.6 (R), and
 * sdcTable 0.34.0 with HiGHS. None of them promises a width over the whole table, sdcTable's HITAS nothing against
 * insiders. Seconds of these runs are of another machine and hour, and left out.
 */
const peers: Readonly<Record<TableName, Readonly<Record<string, Price | string>>>> = {
  districts: {
    "exact: sdcTable OPT and HITAS": { secondary: 8, mass: 2774 },
    "exact: GaussSuppression": { secondary: 9, mass: 2775 },
    "exact, insiders: GaussSuppression": { secondary: 21, mass: 2851 },
    "exact: sdcTable HYPERCUBE": { secondary: 97, mass: 3912 }
  },
  "districts x sex": {
    "exact, insiders: GaussSuppression": { secondary: 317, mass: 9372 },
    "exact: sdcTable HITAS": "ends without a solution"
  },
  villages: {
    "exact: sdcTable HITAS": { secondary: 125, mass: 15_128 },
    "exact, insiders: GaussSuppression": { secondary: 515, mass: 20_315 }
  },
  "villages x sex": {}
};

const promises: Readonly<Record<string, Protection>> = {
  exact: { insiders: false, width: "none", complements: false },
  "exact, insiders": { width: "none", complements: false },
  "exact, insiders, width": { rules: false, complements: false },
  everything: {}
};

const attackers: readonly Attacker[] = ["outsider", "insiders", "rule-aware"];

/** Seconds, of the clock and of the processor. */
async function timed<T>(act: () => Promise<T>): Promise<{ result: T; seconds: number; cpuSeconds: number }> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(before);
  const tenths = (seconds: number): number => Math.round(10 * seconds) / 10;
  return { result, seconds: tenths((performance.now() - start) / 1e3), cpuSeconds: tenths((user + system) / 1e6) };
}

/** What the attackers see of a protected table, and what was promised of it. */
function unknownsIn(system: System, { hidden, weak }: Protected): Unknowns {
  const past = asPast("bench", { system, hidden, weak });
  const needs = needsOf([past]);
  const cells = past.cells.map(({ id, value, threshold, isShown }) => {
    const { width, ...need } = needs("bench", id, threshold);
    return { id, threshold, value: isShown ? value : null, protection: width, ...need };
  });
  return { cells, equations: past.equations, atMost: past.atMost };
}

/** What each attacker achieved against a table for which everything was promised. */
async function attacked(system: System, done: Protected): Promise<object> {
  const { result, ...time } = await timed(() => attackParts(unknownsIn(system, done), attackers));
  const verdicts = result.map(({ exact, narrow, fractional }, at) => {
    const missed = new Set(narrow);
    const recovered = exact.filter((id) => missed.has(id)).length;
    return [attackers[at], { recovered, narrow: narrow.length, undecided: fractional.length }];
  });
  return { ...Object.fromEntries(verdicts), ...time };
}

async function measure(name: TableName, protection: Protection): Promise<object> {
  const system = tableOf(name);
  const { result, ...time } = await timed(() => protect(system, protection));
  const { figures, unsafe, weak } = result;
  return {
    secondary: figures.secondary,
    mass: figures.hiddenWeight,
    ...(figures.narrowest === undefined ? {} : { narrowest: figures.narrowest }),
    unsafe: unsafe.length,
    weak: weak.size,
    ...time,
    ...(protection === promises["everything"] ? { attack: await attacked(system, result) } : {})
  };
}

/**
 * What it costs to protect four made-up tables, promise by promise, beside other programs, and what attackers achieve
 * against the whole protection; time, and the process's peak memory in MB. TERANG_TABLES names some of the tables only, separated by commas.
 */
export async function run(): Promise<object> {
  const wanted = process.env["TERANG_TABLES"]?.split(",");
  const tables: Record<string, object> = {};
  for (const name of tableNames.filter((each) => wanted?.includes(each) ?? true)) {
    const { figures } = await protect(tableOf(name), promises["exact"]);
    const ours: Record<string, object> = {};
    for (const [promise, protection] of Object.entries(promises)) ours[promise] = await measure(name, protection);
    const zeros = tableOf(name).cells.filter(({ value }) => value === 0).length;
    tables[name] = { cells: figures.cells, zeros, primary: figures.primary, ours, peers: peers[name] };
  }
  return { tables, peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024) };
}
