import * as Plot from "@observablehq/plot";
import type { State } from "../../data/contracts/table.ts";
import { saying } from "./draw.ts";

/** A text at a place: x in thousandths of the width, y in pixels to the middle of its first line. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: "start" | "middle" | "end";
  /** `lb` names a row, `t1` the subject; none for notes. */
  readonly look?: string;
  readonly href?: string | undefined;
}

/** One bar, or what stands in its place. x in thousandths, y and height in pixels. */
export interface Bar {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly height: number;
  readonly state: State | "no_home";
  /** Class of a published bar: `d1` subject, `d2` over a limit, `dc` context, `dp` the part that is needed. */
  readonly look: string;
  /** Its name and value, as one reads them. */
  readonly title: string;
}

const looks = { suppressed: "f-sup", not_available: "f-na", not_applicable: "f-nap", no_home: "np" } as const;

const lookOf = ({ state, look, x1, x2 }: Bar): string => {
  if (state !== "published") return looks[state];
  return x1 === x2 ? "zero" : look;
};

const byLook = <T>(items: readonly T[], look: (item: T) => string): [string, T[]][] => [...Map.groupBy(items, look)];

/** The bars as marks: a zero is a tick of 2 pixels, every other state its pattern. */
export const barMarks = (bars: readonly Bar[]): Plot.Markish[] =>
  byLook(bars, lookOf).map(([className, group]) => {
    const render = saying(group, ({ title, state }) => ({ title, state }));
    const upright = { y1: "y", y2: (bar: Bar) => bar.y + bar.height, className, render };
    return className === "zero"
      ? Plot.ruleX(group, { x: "x1", ...upright })
      : Plot.rect(group, { x1: "x1", x2: "x2", ...upright });
  });

/** Texts as marks, one group per look and anchor. */
export const wordMarks = (words: readonly Words[]): Plot.Markish[] =>
  byLook(words, ({ look, anchor }) => `${look ?? ""}|${anchor ?? "start"}`).map(([key, group]) => {
    const [className, textAnchor] = key.split("|");
    const anchor = textAnchor as "start" | "middle" | "end";
    return Plot.text(group, {
      x: "x",
      y: "y",
      text: "text",
      lineAnchor: "top",
      lineHeight: 1.2,
      dy: -5,
      href: "href",
      textAnchor: anchor,
      ...(className && { className })
    });
  });

/** An upright line: x in thousandths, y from and to in pixels. */
export const upright = (className: string, lines: readonly { x: number; y1: number; y2: number }[]): Plot.Markish =>
  Plot.ruleX(lines, { x: "x", y1: "y1", y2: "y2", className });

/** A level line: y in pixels, x from and to in thousandths. */
export const level = (className: string, lines: readonly { y: number; x1: number; x2: number }[]): Plot.Markish =>
  Plot.ruleY(lines, { y: "y", x1: "x1", x2: "x2", className });
