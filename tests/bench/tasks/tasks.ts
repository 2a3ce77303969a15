import type { Reader } from "./reader.ts";

/** Something that a reader comes for, and what was found. */
export interface Task {
  readonly name: string;
  readonly perform: (reader: Reader) => Promise<string>;
}

/** From the home page to the first district that the search offers for these letters. */
async function toDistrict(reader: Reader, letters: string): Promise<void> {
  const box = reader.page.locator("main input[type=search]");
  await reader.tap(box);
  await reader.type(box, letters);
  await reader.tap(reader.page.locator("main [role=option]").first());
  await reader.page.locator("h1").waitFor();
}

/** Opens the menu and one of its pages. */
async function toTopic(reader: Reader, path: string): Promise<void> {
  await reader.tap(reader.page.locator("details.menu > summary"));
  await reader.tap(reader.page.locator(`.menu-b a[href="${path}"]`));
}

export const tasks: readonly Task[] = [
  {
    name: "jamsosratu-in-my-district",
    perform: async (reader) => {
      await toDistrict(reader, "mali");
      return reader.read(reader.page.locator("#bantuan tr", { hasText: "Jamsosratu" }).first());
    }
  },
  {
    name: "last-payment-on-time",
    perform: async (reader) => {
      await toDistrict(reader, "mali");
      return reader.read(reader.page.locator("#kunci > div", { hasText: "tepat waktu" }).first());
    }
  },
  {
    name: "places-for-odgj",
    perform: async (reader) => {
      await toTopic(reader, "/panti/");
      return reader.read(reader.page.locator("#jenis-f h2"));
    }
  },
  {
    name: "download-the-table",
    perform: async (reader) => {
      await toTopic(reader, "/bantuan/");
      return reader.download(reader.page.locator("#peta a[download]"));
    }
  },
  {
    name: "read-in-english",
    perform: async (reader) => {
      await toDistrict(reader, "mali");
      await reader.tap(reader.page.locator("details.menu > summary"));
      await reader.tap(reader.page.locator(".menu-b a[hreflang=en]"));
      return reader.read(reader.page.locator(".lead p").first());
    }
  },
  {
    name: "print-the-sheet",
    perform: async (reader) => {
      await reader.tap(reader.page.locator('main a[href="/pimpinan/"]').first());
      return reader.download(reader.page.locator("main a[href$='.pdf']").first());
    }
  }
];
