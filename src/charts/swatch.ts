import type { State } from "../../data/contracts/table.ts";

const looks = { suppressed: "f-sup", not_available: "f-na", not_applicable: "f-nap" } as const;

/** The pattern of a state as a small sample, a class of colour, or the mark of a need. Said in words beside it. */
export const swatch = (state: Exclude<State, "published"> | "no_home" | "d1" | "d2" | "dc" | "dp" | "need"): string => {
  if (state === "need") {
    const line = '<path class="refu" d="M11 -2v16"/><path class="ref" d="M11 -2v16"/>';
    return `<svg class="sw" aria-hidden="true"><rect class="d1" width="18" height="12"/>${line}</svg>`;
  }
  const look = state === "no_home" ? "np" : state in looks ? looks[state as keyof typeof looks] : state;
  return `<svg class="sw" aria-hidden="true"><rect class="${look}" width="18" height="12"/></svg>`;
};

/** What a small bar in a table row needs. */
export interface RankBar {
  readonly value: number;
  /** What it is a part of, drawn pale behind it. */
  readonly whole?: number | undefined;
  /** End of the axis, the same for every row. */
  readonly end: number;
  /** Where the dotted line stands. */
  readonly reference?: number | undefined;
  /** Values over it take the second colour. */
  readonly limit?: number | undefined;
  readonly context?: boolean | undefined;
  /** The side of the reference, where that is a stated limit, whose values take the second colour. */
  readonly beyond?: "above" | "below" | undefined;
}

const isBeyond = ({ value, reference, limit, beyond }: RankBar): boolean =>
  (limit !== undefined && value > limit) ||
  (reference !== undefined && (beyond === "below" ? value < reference : beyond === "above" && value > reference));

const percent = (value: number, end: number): string =>
  `${String(Number((Math.min(1, Math.max(0, value) / (end || 1)) * 100).toFixed(1)))}%`;

/** The bar of one row of a ranked table; a zero is a tick. Hidden from a screen reader, which reads the row. */
export const rankBar = (bar: RankBar): string => {
  const { value, whole, end, reference, limit, context } = bar;
  const line = (at: number | undefined, look: string): string => {
    if (at === undefined) return "";
    const x = percent(at, end);
    return `<line class="${look}" x1="${x}" x2="${x}" y1="-6" y2="20"/>`;
  };
  const look = isBeyond(bar) ? "d2" : context ? "dc" : "d1";
  const drawn = `<rect class="${look}" width="${value === 0 ? "2" : percent(value, end)}" height="14"/>`;
  const behind = whole === undefined ? "" : `<rect class="dp" width="${percent(whole, end)}" height="14"/>`;
  return `<svg class="bar" aria-hidden="true">${behind}${drawn}${line(reference, "refd")}${line(limit, "ref")}</svg>`;
};
