import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { inProject } from "../../pipelines/home.ts";
import { serveSite } from "../../pipelines/serve.ts";
import { launchBrowser } from "./page/browser.ts";
import { verdictsOn, type Measured, type Verdict } from "./page/goals.ts";
import { categories, howToInstall, lighthouseJudge } from "./page/lighthouse.ts";
import { besideOthers } from "./page/others.ts";
import { heaviestOfEachKind } from "./page/page-kinds.ts";
import { medianVisit, neededScript, slow } from "./page/visit.ts";

/** Cold visits of each page. */
const rounds = 5;

type Pages = ReadonlyMap<string, Measured>;

const say = (line: string): unknown => process.stderr.write(`${line}\n`);

const headings = ["bytes", "script_bytes", "requests", "lcp_ms", "cls", "tbt_ms"] as const;

/** One line of the table: figures, then Lighthouse's four, then the goals missed. */
function lineOf(kind: string, page: Measured): string {
  const figures = headings.map((name) => String(page[name]).padStart(13));
  const points = page.lighthouse ? categories.map((name) => String(page.lighthouse?.[name])).join("/") : "-";
  const missed = Object.entries(verdictsOn(page)).flatMap(([name, { met }]) => (met === false ? [name] : []));
  return [kind.padEnd(14), ...figures, points.padStart(17), missed.length > 0 ? `  missed: ${missed.join(", ")}` : ""]
    .join("")
    .trimEnd();
}

async function visitAll(origin: string, paths: ReadonlyMap<string, string>): Promise<Pages> {
  const judge = await lighthouseJudge();
  if (!judge) say(`without Lighthouse; to have it:  ${howToInstall}`);
  say(`${"page".padEnd(14)}${headings.map((name) => name.padStart(13)).join("")}${"Lighthouse".padStart(17)}`);
  const pages = new Map<string, Measured>();
  for (const [kind, path] of paths) {
    const browser = await launchBrowser();
    const url = `${origin}${path}`;
    const visit = await medianVisit(browser, url, rounds);
    const needing = await neededScript(browser, url);
    await browser.close();
    const page = { path, ...visit, figures_needing_script: needing, lighthouse: judge ? await judge(url) : null };
    pages.set(kind, page);
    say(lineOf(kind, page));
  }
  return pages;
}

function tally(verdicts: readonly Verdict[]): object {
  const count = (met: boolean | null): number => verdicts.filter((verdict) => verdict.met === met).length;
  return { met: count(true), missed: count(false), not_measured: count(null) };
}

/**
 * Visits a page of each kind of the built site (`dist`, or TERANG_DIST), served compressed as a host would, five times
 * as a slow phone; then has Lighthouse judge it. The figures are medians, each with its goal and whether it was met.
 * Times, and with them Lighthouse's performance, are only as good as the machine is idle: its load is told.
 * TERANG_PAGES names some of the kinds only, separated by commas.
 */
export async function run(): Promise<object> {
  const folder = process.env["TERANG_DIST"] ?? inProject("dist");
  if (!existsSync(folder)) throw new Error(`no built site: ${folder} (npm run build)`);
  const { server, address } = await serveSite(folder, 0);
  try {
    const wanted = process.env["TERANG_PAGES"]?.split(",");
    const paths = [...heaviestOfEachKind(folder)].filter(([kind]) => wanted?.includes(kind) ?? true);
    const pages = await visitAll(address.replace(/\/$/, ""), new Map(paths));
    const goals = new Map([...pages].map(([kind, page]) => [kind, verdictsOn(page)]));
    const sum = tally([...goals.values()].flatMap((verdicts) => Object.values(verdicts)));
    say(JSON.stringify(sum));
    return {
      conditions: { ...slow, encoding: "brotli", rounds, processors: availableParallelism(), load: loadavg()[0] },
      goals: sum,
      pages: Object.fromEntries([...pages].map(([kind, page]) => [kind, { ...page, goals: goals.get(kind) }])),
      others: besideOthers(pages)
    };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
