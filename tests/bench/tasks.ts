import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { inProject } from "../../pipelines/home.ts";
import { serveSite } from "../../pipelines/serve.ts";
import { launchBrowser } from "./page/browser.ts";
import { Reader } from "./tasks/reader.ts";
import { tasks } from "./tasks/tasks.ts";

/**
 * Six things that readers come for, done on the built site (`dist`, or TERANG_DIST) as on a slow phone of 360 pixels:
 * taps, keys and seconds of each, its answer, and a picture of the screen after every step, in `results/tasks/`.
 */
export async function run(): Promise<object> {
  const folder = process.env["TERANG_DIST"] ?? inProject("dist");
  if (!existsSync(folder)) throw new Error(`no built site: ${folder} (npm run build)`);
  const pictures = resolve(import.meta.dirname, "results/tasks");
  mkdirSync(pictures, { recursive: true });
  const { server, address } = await serveSite(folder, 0);
  const browser = await launchBrowser();
  try {
    const done: object[] = [];
    for (const { name, perform } of tasks) {
      const reader = await Reader.onPhone(browser, { home: address.replace(/\/$/, ""), pictures, task: name });
      const answer = await perform(reader);
      const told = { task: name, answer, ...(await reader.leave()) };
      done.push(told);
      process.stderr.write(`${JSON.stringify(told)}\n`);
    }
    return { tasks: done };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
