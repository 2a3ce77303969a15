import { categories, type Scores } from "./lighthouse.ts";
import type { Visit } from "./visit.ts";

/** All that is known of one kind of page. */
export interface Measured extends Visit {
  readonly path: string;
  readonly figures_needing_script: number;
  readonly lighthouse: Scores | null;
}

/** A goal and how it ended; `met` is null where it was not measured. */
export interface Verdict {
  readonly found: number | null;
  readonly goal: string;
  readonly met: boolean | null;
}

const atMost = (found: number, most: number): Verdict => ({ found, goal: `<= ${String(most)}`, met: found <= most });

function points(found: number | undefined): Verdict {
  return found === undefined ? { found: null, goal: "100", met: null } : { found, goal: "100", met: found === 100 };
}

/** Bytes of a page, in thousands: more where the map of every district of the area is drawn. */
const mostBytes = { own: 60_000, wholeMap: 100_000 };

/** Every goal of the reader's page, for one kind of page. */
export function verdictsOn(page: Measured): Readonly<Record<string, Verdict>> {
  return {
    bytes: atMost(page.bytes, page.whole_map ? mostBytes.wholeMap : mostBytes.own),
    script_bytes: atMost(page.script_bytes, 15_000),
    figures_needing_script: atMost(page.figures_needing_script, 0),
    requests: atMost(page.requests, 8),
    origins: atMost(page.origins, 1),
    lcp_ms: atMost(page.lcp_ms, 1200),
    cls: atMost(page.cls, 0),
    tbt_ms: atMost(page.tbt_ms, 50),
    ...Object.fromEntries(categories.map((name) => [name, points(page.lighthouse?.[name])]))
  };
}
