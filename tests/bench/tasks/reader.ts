import { resolve } from "node:path";
import type { Browser, Download, Locator, Page } from "@playwright/test";
import { slow } from "../page/visit.ts";

interface Setting {
  readonly home: string;
  /** Where pictures go. */
  readonly pictures: string;
  readonly task: string;
}

/** Somebody with a slow phone: every tap is counted and the screen kept. */
export class Reader {
  readonly page: Page;
  readonly #setting: Setting;
  readonly #start: number;
  #taps = 0;
  #typed = 0;
  #pictures = 0;

  private constructor(page: Page, setting: Setting) {
    this.page = page;
    this.#setting = setting;
    this.#start = performance.now();
  }

  /** Opens the home page, cold. */
  static async onPhone(browser: Browser, setting: Setting): Promise<Reader> {
    const context = await browser.newContext({ viewport: slow.viewport, hasTouch: true, acceptDownloads: true });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slow.latencyMs,
      downloadThroughput: slow.bytesPerSecond,
      uploadThroughput: slow.bytesPerSecond
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpuRate });
    const reader = new Reader(page, setting);
    await page.goto(`${setting.home}/`);
    await reader.look();
    return reader;
  }

  async tap(where: Locator): Promise<void> {
    this.#taps += 1;
    await where.click();
    await this.look();
  }

  async type(where: Locator, text: string): Promise<void> {
    this.#typed += text.length;
    await where.pressSequentially(text);
    await this.look();
  }

  /** Brings it into view, as a finger that scrolls, and reads it. */
  async read(where: Locator): Promise<string> {
    await where.scrollIntoViewIfNeeded();
    await this.look();
    return (await where.innerText()).replace(/\s+/g, " ").trim();
  }

  async download(where: Locator): Promise<string> {
    const arrived: Promise<Download> = this.page.waitForEvent("download");
    await this.tap(where);
    return (await arrived).suggestedFilename();
  }

  async look(): Promise<void> {
    this.#pictures += 1;
    const name = `${this.#setting.task}-${String(this.#pictures)}.png`;
    await this.page.screenshot({ path: resolve(this.#setting.pictures, name) });
  }

  async leave(): Promise<{ taps: number; letters: number; seconds: number; pictures: number }> {
    const seconds = Math.round((performance.now() - this.#start) / 100) / 10;
    await this.page.context().close();
    return { taps: this.#taps, letters: this.#typed, seconds, pictures: this.#pictures };
  }
}
