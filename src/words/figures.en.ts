import type { FigureWords } from "./figures.id.ts";

/** Words of charts, maps and tables, in English. */
export const figuresEn: FigureWords = {
  states: { suppressed: "hidden", not_available: "no data yet", not_applicable: "does not apply" },
  statesExplained: {
    suppressed: "hidden to protect people",
    not_available: "no data yet",
    not_applicable: "does not apply here"
  },
  noHome: "no home of this type",
  available: "available",
  needed: "needed",
  neededNoHome: "needed, no home of this type",
  ofNeeded: (have, need) => `${have} of ${need}`,
  both: (have, need) => `available: ${have}; needed: ${need}`,
  missing: (value) => `${value} short`,
  surplus: (value) => `${value} to spare`,
  table: "Table",
  tableOf: (title) => `Table: ${title}`,
  sources: "Source & notes",
  source: (text) => `Source: ${text}`,
  synthetic: "Synthetic data, not official figures.",
  download: (bytes) => `Download CSV · ${bytes}`,
  more: (count, what) => `Show all ${count} ${what}`,
  rest: (title) => `${title} (continued)`,
  chart: "Chart",
  value: "Value",
  schematic: "Schematic boundaries, not official ones.",
  pointsCredit: "Boundaries are computed from the points of villages.",
  reference: (label, value) => `Dotted line: ${label}, ${value}`,
  referenceEach: (label) => `Dotted line: ${label}`,
  full: (value) => `${value} = full`,
  classes: (ranges) => `Colour classes: ${ranges.join("; ")}`,
  range: (from, to) => `${from} to ${to}`,
  onlyValue: (value) => `all ${value}`,
  here: "You are here",
  zoomed: (title) => `${title}, enlarged part`,
  enlarged: "The part inside the box, enlarged:",
  walk: "Use the arrow keys to read the values one by one.",
  walkMap: "Use the arrow keys to move between regions.",
  nothing: "No data to draw yet.",
  sortBy: (column) => `Sort by ${column}`,
  sorted: (column, descending) => `Sorted by ${column}, ${descending ? "largest first" : "smallest first"}.`,
  scrollSideways: "Swipe the table sideways for more columns.",
  total: "Total",
  search: {
    found: (count) => `${count} found. Choose with the arrow keys, open with Enter.`,
    none: "Nothing matches. Check the spelling, or see all regions.",
    near: "Districts near me",
    unknown: "Location not known. Type the name of the district."
  }
};
