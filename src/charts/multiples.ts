import type { Unit } from "../../data/measures/measure.ts";
import { escaped } from "./draw.ts";
import type { LinePoint } from "./line-chart.ts";
import { lines } from "./lines.ts";
import type { Page } from "./page.ts";

/** One small drawing per panel. */
export interface Multiples {
  readonly id: string;
  readonly unit: Unit;
  readonly panels: readonly {
    readonly key: string;
    readonly label: string;
    readonly href?: string | undefined;
    readonly points: readonly LinePoint[];
  }[];
  readonly xLabel?: (x: number | string) => string;
}

/** Small drawings of one series each, all on the same scale; as a list that flows by itself. */
export const multiples = ({ id, unit, panels, xLabel }: Multiples, page: Page): string => {
  const values = panels.flatMap(({ points }) =>
    points.map(({ cell }) => (cell.state === "published" ? cell.value : 0))
  );
  const max = Math.max(0, ...values);
  const items = panels.map(({ key, label, href, points }) => {
    const name = href === undefined ? escaped(label) : `<a href="${escaped(href)}">${escaped(label)}</a>`;
    const series = [{ key, label: "", points, emphasis: true }];
    const chart = {
      id: `${id}-${key}`,
      title: label,
      unit,
      series,
      max,
      height: 120,
      isSmall: true,
      ...(xLabel && { xLabel })
    };
    return `<li><p class="sm-n">${name}</p>${lines(chart, page)}</li>`;
  });
  return `<ul class="sm">${items.join("")}</ul>`;
};
