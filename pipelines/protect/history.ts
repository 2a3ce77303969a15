import type { Doubter, Kept } from "./engine/protect.ts";
import type { AtMost, Cell, Equation, System } from "./engine/system.ts";

/** One cell of an earlier release, as the office alone knows it. */
export interface PastCell {
  readonly id: string;
  readonly value: number;
  readonly threshold: number;
  readonly isShown: boolean;
  /** How wide the interval must be that anybody can work out for it; 0 where nothing has to be kept. */
  readonly need: number;
  /** Whom nothing could keep from knowing it; left out: nobody. */
  readonly except?: readonly Doubter[];
}

/** An earlier release: all that it showed, what it hid, and what adds up. Nothing of it can be taken back. */
export interface PastRelease {
  readonly release: string;
  readonly cells: readonly PastCell[];
  readonly equations: readonly Equation[];
  readonly atMost: readonly AtMost[];
}

/**
 * The system of a release together with all that was published before it (oldest first), so that nothing can be worked out
 * from one release beside another. A number that has not changed is one variable: shown before, it stays shown, and hidden
 * before, it stays hidden. One that has changed is a variable of its own for each value; where it changed by a few people
 * only, the new value is sensitive too, since the difference would show them.
 *
 * Numbers of a whole regency or more without any further code are exempt from the last rule (`isBroad`): that a few more
 * people are on its register tells nobody who they are, nor what of.
 */
export function withHistory(
  system: System,
  past: readonly PastRelease[],
  isBroad: (id: string) => boolean = () => false
): System {
  const versions = new Versions(system);
  for (const release of past) versions.add(release);
  return {
    cells: [...system.cells.map((cell) => remembered(cell, versions.of(cell.id), isBroad)), ...versions.old],
    equations: [...system.equations, ...versions.equations],
    atMost: [...system.atMost, ...versions.atMost]
  };
}

/** What earlier releases said of a number of today. */
interface Remembered {
  /** The same value was shown, or hidden. */
  readonly wasShown: boolean;
  readonly wasHidden: boolean;
  /** Other values that were shown. */
  readonly shownOtherwise: readonly number[];
}

function remembered(
  cell: Cell,
  { wasShown, wasHidden, shownOtherwise }: Remembered,
  isBroad: (id: string) => boolean
): Cell {
  if (wasShown) return { ...cell, known: true };
  const changesFew = shownOtherwise.some((value) => {
    const change = Math.abs(value - cell.value);
    return change > 0 && change < cell.threshold;
  });
  return {
    ...cell,
    ...(wasHidden ? { withheld: true as const } : {}),
    ...(changesFew && !isBroad(cell.id) ? { sensitive: true as const } : {})
  };
}

const nothing: Remembered = { wasShown: false, wasHidden: false, shownOtherwise: [] };

/** Every value that a number had, each as a variable. */
class Versions {
  readonly old: Cell[] = [];
  readonly equations: Equation[] = [];
  readonly atMost: AtMost[] = [];
  private readonly today: ReadonlyMap<string, Cell>;
  private readonly memory = new Map<string, Remembered>();
  /** Ids of the values of the past, by number and value. */
  private readonly named = new Map<string, { readonly index: number; readonly isShown: boolean }>();

  constructor({ cells }: System) {
    this.today = new Map(cells.map((cell) => [cell.id, cell]));
  }

  of(id: string): Remembered {
    return this.memory.get(id) ?? nothing;
  }

  add({ release, cells, equations, atMost }: PastRelease): void {
    const names = new Map(cells.map((cell) => [cell.id, this.nameOf(cell, release)]));
    const named = (id: string): string => names.get(id) ?? id;
    this.equations.push(...equations.map(({ total, parts }) => ({ total: named(total), parts: parts.map(named) })));
    this.atMost.push(...atMost.map(({ inner, outer }) => ({ inner: named(inner), outer: named(outer) })));
  }

  private nameOf(cell: PastCell, release: string): string {
    const current = this.today.get(cell.id);
    this.remember(cell, current);
    if (current?.value === cell.value) return cell.id;
    const name = `${cell.id} as of ${release}`;
    const key = `${cell.id}|${cell.value}`;
    const known = this.named.get(key);
    const at = this.old[known?.index ?? -1];
    if (known === undefined || at === undefined) {
      this.named.set(key, { index: this.old.push(oldCell(cell, name)) - 1, isShown: cell.isShown });
      return name;
    }
    if (cell.isShown && !known.isShown) this.old[known.index] = oldCell(cell, at.id);
    return at.id;
  }

  private remember({ id, value, isShown }: PastCell, current: Cell | undefined): void {
    const known = this.of(id);
    if (current === undefined || current.unpublished === true) return;
    if (current.value === value) {
      this.memory.set(id, {
        ...known,
        wasShown: known.wasShown || isShown,
        wasHidden: known.wasHidden || !isShown
      });
    } else if (isShown) this.memory.set(id, { ...known, shownOtherwise: [...known.shownOtherwise, value] });
  }
}

const oldCell = ({ value, threshold, isShown }: PastCell, id: string): Cell => ({
  id,
  value,
  threshold,
  ...(isShown ? { known: true as const } : { unpublished: true as const })
});

/** What became of a system: the ids of what is hidden, and what could be had for what nothing protects as was asked. */
export interface Outcome {
  readonly system: System;
  readonly hidden: ReadonlySet<string>;
  readonly weak: ReadonlyMap<string, Kept>;
}

/** What of a release its successors and its attackers' judge must know. */
export const asPast = (release: string, { system, hidden, weak }: Outcome): PastRelease => ({
  release,
  cells: system.cells.map((cell) => {
    const isShown = cell.unpublished !== true && !hidden.has(cell.id);
    return { id: cell.id, value: cell.value, threshold: cell.threshold, isShown, ...keptOf(cell, weak.get(cell.id)) };
  }),
  equations: system.equations,
  atMost: system.atMost
});

function keptOf(cell: Cell, kept: Kept | undefined): Pick<PastCell, "need" | "except"> {
  if (kept === undefined) return { need: needOf(cell) };
  return { need: Math.min(needOf(cell), kept.width), except: kept.except };
}

const needOf = ({ value, threshold, sensitive, width = threshold }: Cell): number =>
  sensitive === true || (value > 0 && value < threshold) ? width : 0;
