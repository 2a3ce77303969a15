import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Manifest } from "../../data/contracts/published/manifest.ts";
import { instanceOf } from "../../data/instances/instances.ts";
import { startChromium, type Chromium } from "./chromium-pipe.ts";
import { kindOf } from "./content-types.ts";
import { settled, pagesOf } from "./pdf.ts";

/** One sheet: the page that is printed, and the file beside it, both relative to the site. */
interface Sheet {
  readonly page: string;
  readonly file: string;
}

/** A4 in inches, as Chromium wants it. The margins are those of the style sheet. */
const paper = { paperWidth: 8.27, paperHeight: 11.69, preferCSSPageSize: true, printBackground: true };

/** Sizes tried until a sheet fits on one page, largest first. Type is about 8.5 points at 1. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

/** The board and every sheet of a built site, in all languages; the board is named for its area. */
function sheetsIn(site: string, areaName: string): readonly Sheet[] {
  return ["", "en/"].flatMap((language) => {
    const folder = `${language}pimpinan`;
    if (!existsSync(join(site, folder))) return [];
    const names = readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
    return [
      { page: `${folder}/`, file: `${folder}/${areaName}.pdf` },
      ...names.map((name) => ({ page: `${folder}/${name}/`, file: `${folder}/${name}.pdf` }))
    ];
  });
}

/** The file of the site that an address asks for; null for what is not there and for any other host. */
function fileFor(site: string, origin: string, address: string): string | null {
  const url = new URL(address);
  if (url.origin !== origin) return null;
  const asked = join(site, decodeURIComponent(url.pathname));
  const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
  return existsSync(file) ? file : null;
}

/**
 * Answers the page's requests from the folder, under the address at which the site will stand: links in the PDF are
 * those of readers, no server runs, and nothing is asked of the network.
 */
function serveFromFolder(chromium: Chromium, site: string, origin: string): void {
  chromium.listen((method, params, session) => {
    if (method !== "Fetch.requestPaused") return;
    const { requestId, request } = params as { requestId: string; request: { url: string } };
    const file = fileFor(site, origin, request.url);
    const answer =
      file === null
        ? { method: "Fetch.failRequest", params: { requestId, errorReason: "AddressUnreachable" } }
        : {
            method: "Fetch.fulfillRequest",
            params: {
              requestId,
              responseCode: 200,
              responseHeaders: [{ name: "Content-Type", value: kindOf(extname(file)).type }],
              body: readFileSync(file).toString("base64")
            }
          };
    // A page that is closed meanwhile needs no answer.
    chromium.ask(answer.method, answer.params, session).catch(() => undefined);
  });
}

/** Opens a tab that is answered from the folder. */
async function openTab(chromium: Chromium): Promise<string> {
  const { targetId } = await chromium.ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await chromium.ask("Target.attachToTarget", { targetId, flatten: true });
  const session = String(sessionId);
  await chromium.ask("Page.enable", {}, session);
  // What scripts add is not printed, and how far they have come is chance.
  await chromium.ask("Emulation.setScriptExecutionDisabled", { value: true }, session);
  await chromium.ask("Fetch.enable", {}, session);
  return session;
}

/** Waits until the tab has loaded what it was sent to. */
const loaded = (chromium: Chromium, session: string): Promise<void> =>
  new Promise((done) => {
    chromium.listen((method, _, of) => {
      if (method === "Page.loadEventFired" && of === session) done();
    });
  });

async function printed(chromium: Chromium, session: string, scale: number): Promise<Buffer> {
  const { data } = await chromium.ask("Page.printToPDF", { ...paper, scale }, session);
  return Buffer.from(String(data), "base64");
}

/** Prints a page in the largest size in which it is one sheet. Throws when it fits in none. */
async function printSheet(chromium: Chromium, session: string, address: string): Promise<Buffer> {
  const ready = loaded(chromium, session);
  await chromium.ask("Page.navigate", { url: address }, session);
  await ready;
  await chromium.ask(
    "Runtime.evaluate",
    { expression: "document.fonts.ready.then(() => 0)", awaitPromise: true },
    session
  );
  for (const scale of scales) {
    const pdf = await printed(chromium, session, scale);
    if (pagesOf(pdf) === 1) return pdf;
  }
  throw new Error(`a sheet does not fit on one page: ${address}`);
}

/** Whether the browser of that path can print at all: one may be installed and still not start. */
export async function canPrint(program: string): Promise<boolean> {
  const chromium = startChromium(program);
  try {
    return pagesOf(await printed(chromium, await openTab(chromium), 1)) === 1;
  } catch {
    return false;
  } finally {
    await chromium.close();
  }
}

/** Prints every sheet of a built site beside its page, and says how many. The same release gives the same bytes. */
export async function printSheets(program: string, published: string, site: string): Promise<number> {
  const manifest = JSON.parse(readFileSync(join(published, "manifest.json"), "utf8")) as Manifest;
  const { origin } = new URL(instanceOf(manifest.instance).site);
  const area =
    readdirSync(join(site, "wilayah")).find((name) => name.startsWith(`${manifest.scope}-`)) ?? manifest.scope;
  const sheets = sheetsIn(site, area);
  const chromium = startChromium(program);
  try {
    serveFromFolder(chromium, site, origin);
    for (const { page, file } of sheets) {
      const session = await openTab(chromium);
      const pdf = await printSheet(chromium, session, `${origin}/${page}`);
      writeFileSync(join(site, file), settled(pdf, manifest.data_through));
      await chromium.ask("Page.close", {}, session).catch(() => undefined);
    }
  } finally {
    await chromium.close();
  }
  return sheets.length;
}
