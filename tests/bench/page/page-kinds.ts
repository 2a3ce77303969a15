import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const levels: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["province", /^\/wilayah\/\d{2}-[^/]+\/$/],
  ["regency", /^\/wilayah\/\d{2}\.\d{2}-[^/]+\/$/],
  ["district", /^\/wilayah\/\d{2}\.\d{2}\.\d{2}-[^/]+\/$/]
];

/** What kind of page stands at a path: a level of region, a page of its own, or one of many in a folder (`data/*`). */
function kindOf(path: string): string {
  const level = levels.find(([, pattern]) => pattern.test(path));
  if (level) return level[0];
  const folders = path.split("/").filter(Boolean);
  if (folders.length === 0) return "home";
  return folders.length === 1 ? (folders[0] ?? "") : [...folders.slice(0, -1), "*"].join("/");
}

/** The Indonesian paths of a site's map. */
function pathsIn(folder: string): string[] {
  const sitemap = readFileSync(join(folder, "sitemap.xml"), "utf8");
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? "").pathname);
  return paths.filter((path) => !path.startsWith("/en/"));
}

/**
 * One path of each kind of page that the site's map names, in its order: the heaviest of its kind, so that what is told
 * of a kind holds for all of it. Pages that are added to the site are measured without being named here.
 */
export function heaviestOfEachKind(folder: string): ReadonlyMap<string, string> {
  const sizeOf = (path: string): number => statSync(join(folder, path, "index.html")).size;
  const heaviest = new Map<string, string>();
  for (const path of pathsIn(folder)) {
    const [kind, size] = [kindOf(path), sizeOf(path)];
    const known = heaviest.get(kind);
    if (known === undefined || size > sizeOf(known)) heaviest.set(kind, path);
  }
  return heaviest;
}
