import loadHighs from "highs";
import type { Kept } from "../../../pipelines/protect/engine/protect.ts";
import type { Cell, System } from "../../../pipelines/protect/engine/system.ts";

const highs = await loadHighs();

/** What an attacker adds to the published cells. */
export interface Knowledge {
  /** Cells whose value he knows, as if they were published: his own. */
  readonly own?: readonly string[];
  /** Knows that zeros are published, so that a hidden cell is at least 1, and is told which of them are small. */
  readonly rules?: true;
}

const isPlain = ({ unpublished, withheld, mask }: Cell): boolean =>
  unpublished !== true && withheld !== true && mask === undefined;

const isSmall = ({ value, threshold }: Cell): boolean => value > 0 && value < threshold;

/** The whole numbers between which an attacker can be sure a cell lies: one small programme in whole numbers each way. */
export function boundsOf(system: System, hidden: ReadonlySet<string>, id: string, knowledge: Knowledge = {}) {
  const name = new Map(system.cells.map((cell, index) => [cell.id, `x${index}`]));
  const of = (cell: string): string => name.get(cell) ?? "";
  const rows = [
    ...system.equations.map(({ total, parts }) => `${parts.map(of).join(" + ")} - ${of(total)} = 0`),
    ...system.atMost.map(({ inner, outer }) => `${of(inner)} - ${of(outer)} <= 0`)
  ];
  const bounds = system.cells.map((cell) => {
    const isHidden = (hidden.has(cell.id) || cell.unpublished === true) && knowledge.own?.includes(cell.id) !== true;
    if (!isHidden) return `${of(cell.id)} = ${cell.value}`;
    if (knowledge.rules && isSmall(cell)) return `1 <= ${of(cell.id)} <= ${cell.threshold - 1}`;
    return `${of(cell.id)} >= ${knowledge.rules && isPlain(cell) && cell.value > 0 ? 1 : 0}`;
  });
  const programme = (sense: string): string =>
    [sense, of(id), "Subject To", ...rows, "Bounds", ...bounds, "Generals", [...name.values()].join(" "), "End"].join(
      "\n"
    );
  const solve = (sense: string, unbounded: number): number => {
    const { Status, ObjectiveValue } = highs.solve(programme(sense), { output_flag: false });
    return Status === "Optimal" ? Math.round(ObjectiveValue) : unbounded;
  };
  return { low: solve("Minimize", 0), high: solve("Maximize", Infinity) };
}

/** How the values of a cell can differ for an attacker; 0: he knows it. */
function widthOf(system: System, hidden: ReadonlySet<string>, id: string, knowledge: Knowledge = {}): number {
  const { low, high } = boundsOf(system, hidden, id, knowledge);
  return high - low;
}

/** The sensitive cells of a system. */
const sensitiveOf = (system: System): Cell[] => system.cells.filter((cell) => cell.sensitive === true || isSmall(cell));

/** The cells in which somebody is alone. */
const aloneIn = (system: System): Cell[] => system.cells.filter(({ value, threshold }) => value === 1 && threshold > 1);

/** What is wrong with a pattern, one line for each broken promise; of a weak cell, what was promised all the same. */
export function leaksOf(
  system: System,
  hidden: ReadonlySet<string>,
  spared: readonly string[] = [],
  weak: ReadonlyMap<string, Kept> = new Map()
): string[] {
  return sensitiveOf(system)
    .filter(({ id }) => !spared.includes(id))
    .flatMap((cell) => {
      const { width, except }: Kept = weak.get(cell.id) ?? { width: Infinity, except: [] };
      const insiders = aloneIn(system).filter(({ id, mask }) => id !== cell.id && (!mask || mask !== cell.mask));
      const knowsRules = !except.includes("rules") && widthOf(system, hidden, cell.id, { rules: true }) < 1;
      return [
        ...(widthOf(system, hidden, cell.id) < Math.max(1, Math.min(width, cell.threshold))
          ? [`${cell.id} is narrow`]
          : []),
        ...(knowsRules ? [`${cell.id} follows from the rules`] : []),
        ...(except.includes("insiders") ? [] : insiders)
          .filter(({ id }) => !isSameRecords(system, id, cell.id))
          .filter(({ id }) => widthOf(system, hidden, cell.id, { own: [id] }) < 1)
          .map(({ id }) => `${cell.id} is known to ${id}`)
      ];
    });
}

/** True where two cells hold the same person whatever is published: one is the other and zeros. */
function isSameRecords(system: System, a: string, b: string): boolean {
  const zero = new Set(system.cells.filter((cell) => cell.value === 0 && isPlain(cell)).map(({ id }) => id));
  const pairs = system.equations.flatMap(({ total, parts }) => {
    const counted = parts.filter((part) => !zero.has(part));
    return counted.length === 1 ? [[total, counted[0] ?? ""]] : [];
  });
  const same = new Set([a]);
  for (let size = 0; size < same.size;) {
    size = same.size;
    for (const [x = "", y = ""] of pairs) if (same.has(x) || same.has(y)) same.add(x).add(y);
  }
  return same.has(b);
}
