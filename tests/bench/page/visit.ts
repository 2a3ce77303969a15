import type { Browser, CDPSession, Page } from "@playwright/test";
import { median } from "../median.ts";

/** A slow phone on a slow network: 1.6 Mbit/s, 150 ms, CPU / 4, 360 x 640. */
export const slow = {
  bytesPerSecond: 1_600_000 / 8,
  latencyMs: 150,
  cpuRate: 4,
  viewport: { width: 360, height: 640 }
};

/** What was loaded. Bytes are those on the wire, headers included. */
interface Wire {
  readonly bytes: number;
  readonly html_bytes: number;
  readonly script_bytes: number;
  readonly requests: number;
  readonly origins: number;
  /** Whether the map of the whole area was among it: such a page may weigh more. */
  readonly whole_map: boolean;
}

/** When it was there: milliseconds since the request. */
interface Vitals {
  readonly lcp_ms: number;
  readonly cls: number;
  /** After the first paint, as Lighthouse counts. */
  readonly tbt_ms: number;
  /** Charts stand in the HTML and maps in a file: all are there when everything is loaded. */
  readonly charts_ms: number;
}

/** One cold visit, or the medians of several. */
export type Visit = Wire & Vitals;

/** Runs in the page before anything else. */
function observe(): void {
  const vitals = { lcp: 0, cls: 0, paint: 0, tasks: [] as [start: number, end: number][] };
  Object.assign(globalThis, { vitals });
  const watch = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  watch("largest-contentful-paint", (entry) => (vitals.lcp = entry.startTime));
  watch("layout-shift", (entry) => (vitals.cls += entry.value ?? 0));
  watch("longtask", ({ startTime, duration }) => vitals.tasks.push([startTime, startTime + duration]));
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") vitals.paint = startTime;
  });
}

type Observed = { lcp: number; cls: number; paint: number; tasks: [start: number, end: number][] };

async function vitalsOf(page: Page): Promise<Vitals> {
  const { lcp, cls, paint, tasks, loaded } = await page.evaluate(() => {
    const entries = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
    const ends = (entries as PerformanceResourceTiming[]).map(({ responseEnd }) => responseEnd);
    const { vitals } = globalThis as unknown as { vitals: Observed };
    return { ...vitals, loaded: Math.max(...ends, vitals.paint) };
  });
  const blocked = tasks.reduce((sum, [start, end]) => sum + Math.max(0, end - Math.max(start, paint) - 50), 0);
  return {
    lcp_ms: Math.round(lcp),
    cls: Math.round(cls * 1000) / 1000,
    tbt_ms: Math.round(blocked),
    charts_ms: Math.round(loaded)
  };
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latencyMs,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpuRate });
}

async function watchWire(session: CDPSession): Promise<() => Wire> {
  const kinds = new Map<string, { kind: string; url: URL }>();
  const sizes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    kinds.set(requestId, { kind: type, url: new URL(response.url) });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await session.send("Network.enable");
  const bytesOf = (kind?: string): number =>
    [...sizes].reduce((sum, [id, size]) => (kind === undefined || kinds.get(id)?.kind === kind ? sum + size : sum), 0);
  return () => ({
    bytes: bytesOf(),
    html_bytes: bytesOf("Document"),
    script_bytes: bytesOf("Script"),
    requests: sizes.size,
    origins: new Set([...kinds.values()].map(({ url }) => url.origin)).size,
    whole_map: [...kinds.values()].some(({ url }) => url.pathname === "/peta.svg")
  });
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: slow.viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await watchWire(session);
  await slowDown(session);
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: "networkidle" });
  const vitals = await vitalsOf(page);
  await context.close();
  return { ...wire(), ...vitals };
}

/** Cold visits, and the median of each figure. */
export async function medianVisit(browser: Browser, url: string, rounds: number): Promise<Visit> {
  const visits: Visit[] = [];
  while (visits.length < rounds) visits.push(await visit(browser, url));
  const [first] = visits;
  if (!first) throw new Error(`no visit: ${url}`);
  const figures = Object.keys(first).filter((name) => name !== "whole_map") as Exclude<keyof Visit, "whole_map">[];
  const medians = figures.map((name) => [name, median(visits.map((each) => each[name]))]);
  return { ...first, ...(Object.fromEntries(medians) as Partial<Visit>) };
}

/** Drawings and tables that are on the page with scripts and not without. */
export async function neededScript(browser: Browser, url: string): Promise<number> {
  const count = async (javaScriptEnabled: boolean): Promise<number> => {
    const page = await browser.newPage({ viewport: slow.viewport, javaScriptEnabled });
    await page.goto(url, { waitUntil: "networkidle" });
    const found = await page.locator("figure svg, table").count();
    await page.close();
    return found;
  };
  return Math.max(0, (await count(true)) - (await count(false)));
}
