import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Instance } from "../../data/instances/instance.ts";
import { inProject } from "../home.ts";
import { gazetteerVersion } from "../regions/reference.ts";
import { coastFile } from "./coast.ts";
import { largeIslandsFile } from "./islands.ts";

/** Points of all villages of the country; see data/reference/README.md. */
export const pointsFile = inProject("data/reference/village-points.parquet");

const require = createRequire(import.meta.url);
const geometryPackages = ["d3-delaunay", "polygon-clipping", "polyclip-ts", "polylabel"];
const topologyPackages = ["topojson-client", "topojson-server", "topojson-simplify"];

/** Changes whenever a map could: with its points, coast, names, supplied boundaries, libraries or this code. */
export async function inputsHash({ scope, boundaries }: Instance): Promise<string> {
  const files = [pointsFile, coastFile, largeIslandsFile, inProject("data/reference/region-changes.csv")];
  const code = (await readdir(import.meta.dirname)).sort().map((name) => join(import.meta.dirname, name));
  if (boundaries !== undefined) files.push(inProject(boundaries));
  const contents = await Promise.all([...files, ...code].map((file) => readFile(file)));
  const hash = createHash("sha256");
  for (const part of [scope, String(boundaries), gazetteerVersion(), await libraryVersions(), ...contents]) {
    hash.update(createHash("sha256").update(part).digest());
  }
  return hash.digest("hex").slice(0, 16);
}

async function libraryVersions(): Promise<string> {
  const versions = [...geometryPackages, ...topologyPackages].map(async (name) => {
    const folder = require.resolve.paths(name)?.map((path) => join(path, name, "package.json")) ?? [];
    for (const file of folder) {
      const text = await readFile(file, "utf8").catch(() => undefined);
      if (text !== undefined) return `${name}@${(JSON.parse(text) as { version: string }).version}`;
    }
    throw new Error(`package not installed: ${name} (looked in ${dirname(folder[0] ?? "")})`);
  });
  return (await Promise.all(versions)).join(" ");
}
