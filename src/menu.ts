import type { SitePage } from "./site-page.ts";
import { themeSpecs } from "./themes.ts";

/** One entry of the menu: where it leads and how it is called. */
export interface MenuEntry {
  readonly path: string;
  readonly title: string;
  /** About the site rather than a topic: said more quietly. */
  readonly isAside?: boolean;
}

/** The menu, in plain words. */
export function menuOf({ words }: SitePage): readonly MenuEntry[] {
  return [
    ...themeSpecs.map((spec) => ({ path: spec.path, title: words.themes.menu[spec.id] })),
    { path: "/kemiskinan/", title: words.themes.menu.official },
    { path: "/spm/", title: words.themes.menu.spm },
    { path: "/wilayah/", title: words.site.regions, isAside: true },
    { path: "/data/", title: words.site.footer.data, isAside: true },
    { path: "/metode/", title: words.methods.title, isAside: true },
    { path: "/privasi/", title: words.disclosure.menu, isAside: true }
  ];
}
