import type { Unit } from "../../data/measures/measure.ts";
import type { Classes } from "./classes.ts";
import { escaped } from "./draw.ts";
import type { Page } from "./page.ts";

/** Breaks without the unit on each: the last one carries it. */
const brief = (value: number, unit: Unit, isLast: boolean, { format }: Page): string => {
  if (unit === "percent") return isLast ? format.percent(value, Number.isInteger(value) ? 0 : 1) : format.number(value);
  return unit === "rupiah" ? format.rupiah(value).replace(/^Rp\s/, isLast ? "Rp\u00a0" : "") : format.number(value);
};

/** Whether some class is so much wider than another that blocks of one width would mislead. */
export const isUnequal = ({ breaks }: Classes): boolean => {
  const widths = breaks.slice(1).map((to, i) => to - (breaks[i] ?? to));
  return Math.max(...widths) > 1.25 * Math.min(...widths);
};

/** The classes of a map as a strip with its breaks; empty when no region has a number. */
export const legend = (classes: Classes | null, unit: Unit, page: Page): string => {
  if (!classes) return "";
  const { words, format } = page;
  const { breaks } = classes;
  const count = breaks.length - 1;
  const ranges = breaks.slice(1).map((to, i) => {
    const from = breaks[i] ?? to;
    const [a, b] = [format.measure(from, unit), format.measure(to, unit)];
    return from === to ? words.figures.onlyValue(a) : words.figures.range(a, b);
  });
  const at = (i: number): string => `${String(Number(((100 * i) / count).toFixed(2)))}%`;
  const look = (i: number): string => (count === 1 && breaks[0] === breaks[1] ? "q1" : `q${String(i + 1)}`);
  const steps = ranges.map((_, i) => `<rect class="${look(i)}" x="${at(i)}" width="${at(1)}" height="12"/>`);
  const texts = breaks.map((value, i) => {
    const anchor = i === 0 ? "start" : i === count ? "end" : "middle";
    return `<text x="${at(i)}" y="28" text-anchor="${anchor}">${escaped(brief(value, unit, i === count, page))}</text>`;
  });
  const shown = breaks[0] === breaks[1] ? texts.slice(0, 1) : texts;
  const label = escaped(words.figures.classes(ranges));
  return `<svg class="lgd" height="34" role="img" aria-label="${label}">${steps.join("")}${shown.join("")}</svg>`;
};
