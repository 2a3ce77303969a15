import type { Plane } from "./line-plane.ts";
import type { Lines } from "./line-chart.ts";
import type { Words } from "./marks.ts";
import type { Page } from "./page.ts";
import { said } from "./said.ts";
import { wrapped } from "./widths.ts";

const lineHeight = 16;

/** Thousandths of a small drawing's width that its label takes. */
const labelShare = 450;

/** The last value of a small drawing, over its point and over what the line does below the label. */
const smallLabel = (chart: Lines, { atX, atY }: Plane, page: Page): Words[] =>
  chart.series.flatMap(({ points }): Words[] => {
    const last = points.findLast(({ cell }) => cell.state === "published");
    if (last?.cell.state !== "published") return [];
    const { x, cell } = last;
    const below = points.flatMap((point) =>
      point.cell.state === "published" && atX(point.x) > atX(x) - labelShare ? [atY(point.cell.value)] : []
    );
    return [{ x: atX(x), y: Math.min(...below) - 14, text: said(cell, chart.unit, page), anchor: "end", look: "t1" }];
  });

/** Names and last values at the right of the lines, moved apart where they would touch. */
export const endLabels = (chart: Lines, plane: Plane, page: Page): Words[] => {
  const { atY, right, bottom } = plane;
  if (chart.isSmall) return smallLabel(chart, plane, page);
  const ends = chart.series.flatMap(({ label, points, emphasis }) => {
    const last = points.findLast(({ cell }) => cell.state === "published");
    if (last?.cell.state !== "published") return [];
    // A line that ends before the axis does is labelled at the axis' end: the label must say when it ended.
    const when = last.x === plane.xs.at(-1) ? [] : [`(${chart.xLabel?.(last.x) ?? String(last.x)})`];
    const lines = [...wrapped(label, 90, 3), ...when, said(last.cell, chart.unit, page)];
    return [{ at: atY(last.cell.value), lines, look: emphasis ? "t1" : "lc" }];
  });
  let free = 0;
  const down = ends
    .toSorted((a, b) => a.at - b.at)
    .map((end) => {
      const top = Math.max(free, end.at - (end.lines.length * lineHeight) / 2);
      free = top + end.lines.length * lineHeight + 4;
      return { ...end, top };
    });
  const over = Math.max(0, free - 4 - bottom - 8);
  return down.map(({ top, lines, look }) => ({ x: right + 26, y: top - over + 8, text: lines.join("\n"), look }));
};
