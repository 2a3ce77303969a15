import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { inProject } from "../../pipelines/home.ts";
import { serveSite } from "../../pipelines/serve.ts";
import { looks, takePicture } from "./looks/picture.ts";
import { launchBrowser } from "./page/browser.ts";
import { heaviestOfEachKind } from "./page/page-kinds.ts";

/**
 * A picture of every kind of page of the built site (`dist`, or TERANG_DIST), in both languages, widths and colours, in
 * `results/looks/`: to be set beside the best pages of others, and looked at. Tells how long each page is.
 * TERANG_PAGES names some of the kinds only, separated by commas.
 */
export async function run(): Promise<object> {
  const folder = process.env["TERANG_DIST"] ?? inProject("dist");
  if (!existsSync(folder)) throw new Error(`no built site: ${folder} (npm run build)`);
  const pictures = resolve(import.meta.dirname, "results/looks");
  mkdirSync(pictures, { recursive: true });
  const wanted = process.env["TERANG_PAGES"]?.split(",");
  const kinds = [...heaviestOfEachKind(folder)].filter(([kind]) => wanted?.includes(kind) ?? true);
  const { server, address } = await serveSite(folder, 0);
  const browser = await launchBrowser();
  const heights: Record<string, number> = {};
  try {
    for (const [kind, path] of kinds)
      for (const [language, prefix] of [
        ["id", ""],
        ["en", "/en"]
      ] as const)
        for (const look of looks) {
          const name = `${kind.replaceAll("/", "-").replace("*", "one")}-${language}-${String(look.width)}-${look.scheme}`;
          const url = `${address.replace(/\/$/, "")}${prefix}${path}`;
          heights[name] = await takePicture(browser, url, look, resolve(pictures, `${name}.png`));
          process.stderr.write(`${name} ${String(heights[name])}\n`);
        }
    return { pictures: heights };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
