import type { Target } from "../data/instances/target.ts";
import { published, type Cell } from "./cell.ts";
import { instance } from "./published.ts";
import { achievement } from "./sentences/achievement.ts";
import type { SitePage } from "./site-page.ts";

const targets: readonly Target[] = instance.targets ?? [];

/** The target of a measure or official indicator, where the office has declared one. */
export const targetOf = (of: string, region_code: string, year: number): Target | undefined =>
  targets.find((target) => target.of === of && target.region_code === region_code && target.year === year);

/** "Target 72,0% (RPJMD 2025-2029). Capaian 96,9%.", or that there is none. */
export function targetSentence(
  target: Target | undefined,
  actual: Cell,
  said: (value: number) => string,
  { words, format }: SitePage
): string {
  const say = words.board.target;
  if (target === undefined) return say.none;
  const reached = achievement(actual, target);
  const shown = say.shown(said(target.value), target.source);
  return reached.state === "published" ? `${shown} ${say.reached(format.percent(reached.value))}` : shown;
}

/** A target as a cell: its number, or that there is none. */
export const targetCell = (target: Target | undefined): Cell =>
  target === undefined ? { state: "not_available" } : published(target.value);
