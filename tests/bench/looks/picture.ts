import type { Browser, Page } from "@playwright/test";

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** Both widths in both colours. */
export const looks: readonly Look[] = [360, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme }))
);

/** Pixels of a page beneath one another; what is longer goes on in a column beside. */
const columnHeight = 2200;

const gap = 8;

/** What is still looked at of a long page: a browser holds no picture of 45,000 pixels. */
const most = 9 * columnHeight;

/** Where the height stands in a PNG: its header's second number. */
const heightOf = (png: Buffer): number => png.readUInt32BE(20);

/** A long picture cut into columns, so that it is looked at as a whole. */
async function inColumns(page: Page, png: Buffer, width: number, path: string): Promise<void> {
  const columns = Math.ceil(heightOf(png) / columnHeight);
  await page.setViewportSize({ width: columns * (width + gap), height: columnHeight });
  const source = `data:image/png;base64,${png.toString("base64")}`;
  const strips = Array.from(
    { length: columns },
    (_, i) =>
      `<div style="flex:none;width:${String(width)}px;height:${String(columnHeight)}px;overflow:hidden">` +
      `<img src="${source}" style="margin-top:-${String(i * columnHeight)}px"></div>`
  );
  await page.setContent(`<body style="margin:0;display:flex;gap:${String(gap)}px;background:#888">${strips.join("")}`);
  await page
    .locator("img")
    .last()
    .evaluate((image: HTMLImageElement) => image.decode());
  await page.screenshot({ path });
}

/** A picture of a page, as far down as a picture goes; the pixels of its whole height. */
export async function takePicture(browser: Browser, url: string, look: Look, path: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 800 },
    colorScheme: look.scheme,
    reducedMotion: "reduce"
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width: look.width, height: Math.min(height, most) };
  const png = await page.screenshot({ fullPage: true, clip });
  await page.close();
  await inColumns(await context.newPage(), png, look.width, path);
  await context.close();
  return height;
}
