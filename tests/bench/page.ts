import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser, type CDPSession, type Page } from "@playwright/test";
import { findChromium } from "../../pipelines/setup/chromium.mjs";
import { inProject } from "../../pipelines/home.ts";
import { serveSite } from "../../pipelines/serve.ts";

/** A slow phone on a slow network: 1.6 Mbit/s, 150 ms, CPU / 4, 360 x 640. */
const slow = { bytesPerSecond: 1_600_000 / 8, latencyMs: 150, cpuRate: 4, viewport: { width: 360, height: 640 } };

/** One page of each kind, found in the sitemap of the built site. */
function samplePages(folder: string): Record<string, string> {
  const sitemap = readFileSync(resolve(folder, "sitemap.xml"), "utf8");
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
  const first = (pattern: RegExp): string | undefined => paths.find((path) => pattern.test(path));
  const pages = {
    home: "/",
    province: first(/^\/wilayah\/\d{2}-[^/]+\/$/),
    regency: first(/^\/wilayah\/\d{2}\.\d{2}-[^/]+\/$/),
    district: first(/^\/wilayah\/\d{2}\.\d{2}\.\d{2}-[^/]+\/$/),
    ppks: "/ppks/",
    aid: "/bantuan/",
    incentives: "/insentif/",
    panti: "/panti/",
    poverty: "/kemiskinan/",
    data: "/data/"
  };
  return Object.fromEntries(
    Object.entries(pages).flatMap(([name, path]) => (path === undefined ? [] : [[name, path]]))
  );
}

interface Visit {
  readonly path: string;
  readonly bytes: number;
  readonly requests: number;
  readonly origins: number;
  readonly script_bytes: number;
  readonly html_bytes: number;
  readonly lcp_ms: number;
  readonly cls: number;
  readonly tbt_ms: number;
}

/** Cold visit of one page, with the browser's own figures. Bytes are those on the wire, headers included. */
async function visit(browser: Browser, origin: string, path: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: slow.viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const wire = await watchWire(session);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpuRate });
  await page.addInitScript(observe);
  await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
  const vitals = await vitalsOf(page);
  await context.close();
  return { path, ...wire(), ...vitals };
}

async function watchWire(session: CDPSession): Promise<() => Omit<Visit, "path" | "lcp_ms" | "cls" | "tbt_ms">> {
  const kinds = new Map<string, { kind: string; origin: string }>();
  const sizes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    kinds.set(requestId, { kind: type, origin: new URL(response.url).origin });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latencyMs,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond
  });
  const bytesOf = (kind?: string): number =>
    [...sizes].reduce((sum, [id, size]) => (kind === undefined || kinds.get(id)?.kind === kind ? sum + size : sum), 0);
  return () => ({
    bytes: bytesOf(),
    requests: sizes.size,
    origins: new Set([...kinds.values()].map(({ origin }) => origin)).size,
    script_bytes: bytesOf("Script"),
    html_bytes: bytesOf("Document")
  });
}

/** Runs in the page before anything else. */
function observe(): void {
  const vitals = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(globalThis, { vitals });
  const watch = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => (vitals.lcp = entry.startTime));
  watch("layout-shift", (entry) => (vitals.cls += entry.value ?? 0));
  watch("longtask", (entry) => (vitals.tbt += Math.max(0, entry.duration - 50)));
}

async function vitalsOf(page: Page): Promise<Pick<Visit, "lcp_ms" | "cls" | "tbt_ms">> {
  const { lcp, cls, tbt } = await page.evaluate(
    () => (globalThis as unknown as { vitals: { lcp: number; cls: number; tbt: number } }).vitals
  );
  return { lcp_ms: Math.round(lcp), cls: Math.round(cls * 1000) / 1000, tbt_ms: Math.round(tbt) };
}

/** Visits a page of each kind of the built site (`dist`, or TERANG_DIST) five times; the middle visit by LCP is told. */
export async function run(): Promise<object> {
  const folder = process.env["TERANG_DIST"] ?? inProject("dist");
  if (!existsSync(folder)) throw new Error(`no built site: ${folder} (npm run build)`);
  const { server, address } = await serveSite(folder, 0);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    ...(executablePath ? { executablePath } : {})
  });
  try {
    const pages: Record<string, Visit> = {};
    for (const [name, path] of Object.entries(samplePages(folder))) {
      const visits = [];
      for (let round = 0; round < 5; round += 1) visits.push(await visit(browser, address.replace(/\/$/, ""), path));
      const middle = visits.sort((a, b) => a.lcp_ms - b.lcp_ms)[2];
      if (middle) pages[name] = middle;
    }
    return { conditions: slow, pages };
  } finally {
    await browser.close();
    server.close();
  }
}
