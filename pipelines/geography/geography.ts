import { randomUUID } from "node:crypto";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Instance } from "../../data/instances/instance.ts";
import { inProject } from "../home.ts";
import type { Progress } from "../progress.ts";
import { currentRegions, loadRegions } from "../regions/load-regions.ts";
import { isWithin } from "../regions/codes.ts";
import { encode } from "./encode.ts";
import { inputsHash, pointsFile } from "./inputs-hash.ts";
import { labelsOf } from "./labels.ts";
import type { MapFile } from "../../data/contracts/published/map-file.ts";
import { schematicDrawing } from "./schematic-drawing.ts";
import { suppliedDrawing } from "./supplied-drawing.ts";
import { zoomOf } from "./zoom.ts";

/** The map of an instance's scope, computed now. The same inputs give the same bytes. */
export async function computeGeography(instance: Instance, progress: Progress): Promise<MapFile> {
  const { scope, boundaries } = instance;
  const regions = currentRegions(loadRegions(scope));
  const districts = new Set(
    regions
      .filter((region) => region.level === "district" && isWithin(region.region_code, scope))
      .map((region) => region.region_code)
  );
  const { drawing, plane } =
    boundaries === undefined
      ? await schematicDrawing(scope, districts, pointsFile, progress)
      : await suppliedDrawing(inProject(boundaries), districts);
  const encoded = encode(drawing, plane);
  const empty = [...districts].filter((code) => !drawing.districts.get(code)?.length);
  if (empty.length > 0) throw new Error(`districts without a shape: ${empty.join(", ")}`);
  const zoom = zoomOf(encoded, encoded.objects, encoded.bbox);
  return {
    ...encoded,
    schematic: boundaries === undefined,
    labels: labelsOf(encoded, encoded.objects),
    ...(zoom && { zoom })
  };
}

/**
 * Path of the instance's map (JSON, a `MapFile`) in the cache folder; computed only where inputs changed since. Safe
 * with several processes at once: the file appears whole or not at all.
 */
export async function buildGeography(
  instance: Instance,
  { cache, progress }: { readonly cache: string; readonly progress: Progress }
): Promise<string> {
  const path = join(cache, `geography-${instance.scope}-${await inputsHash(instance)}.json`);
  const isCached = await access(path).then(
    () => true,
    () => false
  );
  if (isCached) return path;
  const text = JSON.stringify(await computeGeography(instance, progress));
  await mkdir(cache, { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await writeFile(unfinished, text, { mode: 0o600 });
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
  progress.done(`map of ${instance.scope}: ${Math.round(text.length / 1000)} kB`);
  return path;
}
