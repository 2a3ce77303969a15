import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inProject } from "../../../pipelines/home.ts";
import { median } from "../median.ts";
import { launchBrowser } from "./browser.ts";

/** The version that is asked for. It is no package of the project: it would make every office install 170 MB more. */
const version = "13.5.0";

/** Beside the installed packages, so that neither they nor their lock know of it. */
const folder = inProject("node_modules/.cache/lighthouse");

/** How to make it ready; the bench says so where it is missing. */
export const howToInstall = `npm install --prefix node_modules/.cache/lighthouse lighthouse@${version}`;

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Points of 100 by category, and the audits that cost some of them. */
export type Scores = Readonly<Record<(typeof categories)[number], number>> & { readonly failed: readonly string[] };

interface Result {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null } | undefined>>;
}

type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Result } | undefined>;

/** Lighthouse where it was installed, else null. */
async function installed(): Promise<Lighthouse | null> {
  const at = join(folder, "package.json");
  if (!existsSync(join(folder, "node_modules/lighthouse"))) return null;
  const file = pathToFileURL(createRequire(at).resolve("lighthouse")).href;
  return ((await import(file)) as { default: Lighthouse }).default;
}

/** A port that nobody listens to. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
}

async function judge(lighthouse: Lighthouse, url: string): Promise<Scores> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${String(port)}`]);
  try {
    const done = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...categories] });
    if (!done) throw new Error(`lighthouse: no result for ${url}`);
    const { lhr } = done;
    const imperfect = categories.filter((name) => lhr.categories[name]?.score !== 1);
    const costly = imperfect.flatMap(
      (name) => lhr.categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []
    );
    const points = categories.map((name) => [name, Math.round(100 * (lhr.categories[name]?.score ?? 0))]);
    return {
      ...(Object.fromEntries(points) as Record<(typeof categories)[number], number>),
      failed: costly.map(({ id }) => id).filter((id) => (lhr.audits[id]?.score ?? 1) < 1)
    };
  } finally {
    await browser.close();
  }
}

/** The medians of three runs, where the first does not find everything right: other work slows one run down. */
async function judgeFairly(lighthouse: Lighthouse, url: string): Promise<Scores> {
  const first = await judge(lighthouse, url);
  if (categories.every((name) => first[name] === 100)) return first;
  const runs = [first, await judge(lighthouse, url), await judge(lighthouse, url)];
  const points = categories.map((name) => [name, median(runs.map((run) => run[name]))]);
  const failed = [...new Set(runs.flatMap((run) => run.failed))];
  return { ...(Object.fromEntries(points) as Record<(typeof categories)[number], number>), failed };
}

/** Judges pages as Lighthouse's mobile defaults do; null where it is not installed. */
export async function lighthouseJudge(): Promise<((url: string) => Promise<Scores>) | null> {
  const lighthouse = await installed();
  return lighthouse && ((url) => judgeFairly(lighthouse, url));
}
