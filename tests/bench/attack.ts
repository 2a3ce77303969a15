import { spawnSync } from "node:child_process";
import { fineCounts, madeUpTable, shapes } from "./attack/made-up-tables.ts";

/** Attacks measured: the larger tables only from outside. */
const measured = Object.keys(shapes).flatMap((shape) =>
  ["small ones", "small ones and partners by rule of thumb"].flatMap((pattern) => [
    [shape, pattern, "outsider"],
    ...(shape === "districts x categories" ? ["insiders", "rule-aware"].map((who) => [shape, pattern, who]) : [])
  ])
);

function inProcess(args: readonly string[]): object {
  const script = new URL("./attack/one.ts", import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(", ")} failed: ${stderr}`);
  process.stderr.write(`${stdout}\n`);
  return JSON.parse(stdout) as object;
}

/**
 * How much of a table an attacker recovers when nothing but small counts is hidden, and when a rule of thumb hides a
 * partner for each; and what the attack takes. Made-up tables of 4,428, 13,284, 46,332 and 138,996 cells.
 */
export async function run(): Promise<object> {
  const fine = fineCounts();
  const tables = Object.keys(shapes).map((name) => {
    const { counts } = madeUpTable(name as keyof typeof shapes, fine);
    const below = (most: number): number => [...counts.values()].filter((count) => count <= most).length;
    return { table: name, cells: counts.size, zeros: below(0), small: below(4) - below(0) };
  });
  return Promise.resolve({ tables, attacks: measured.map(inProcess) });
}

if (import.meta.main) console.log(JSON.stringify(await run(), null, 2));
