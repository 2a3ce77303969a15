import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "../../../pipelines/setup/chromium.mjs";

/** The machine's own Chromium, with nothing going on in the background. */
export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", ...args],
    ...(executablePath ? { executablePath } : {})
  });
}
