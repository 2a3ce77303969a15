import type { Measured } from "./goals.ts";

/**
 * Pages of the same content made with two other frameworks, as measured for this project under the same network and CPU
 * limits, on another machine in another run: bytes are comparable, times are not. Neither shows a chart without scripts.
 */
const quoted = {
  "Observable Framework": { bytes: 223_000, lcp_ms: 3700, charts_ms: 3600, filter_ms: 480, axe_violations: 8 },
  Evidence: { bytes: 10_100_000, lcp_ms: 4000, charts_ms: 22_000, filter_ms: 1142, axe_violations: 4 }
};

/** How many times fewer bytes ours is to be. */
const fewerBytes: Readonly<Record<keyof typeof quoted, number>> = { "Observable Framework": 3, Evidence: 100 };

/** The quoted figures, and how many times fewer bytes each of our region pages needs. */
export function besideOthers(pages: ReadonlyMap<string, Measured>): object {
  const regions = ["province", "regency", "district"].flatMap((kind) => {
    const page = pages.get(kind);
    return page ? [[kind, page.bytes] as const] : [];
  });
  const compared = (Object.keys(quoted) as (keyof typeof quoted)[]).map((name) => {
    const ratios = regions.map(([kind, bytes]) => [kind, Math.round((10 * quoted[name].bytes) / bytes) / 10] as const);
    const goal = fewerBytes[name];
    return [
      name,
      {
        quoted: quoted[name],
        times_fewer_bytes: { ...Object.fromEntries(ratios), goal, met: ratios.every(([, ratio]) => ratio >= goal) },
        times_faster: "not compared: another machine, another run"
      }
    ];
  });
  return Object.fromEntries(compared) as object;
}
