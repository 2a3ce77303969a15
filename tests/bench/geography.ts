import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Instance } from "../../data/instances/instance.ts";
import { instances } from "../../data/instances/instances.ts";
import { buildGeography } from "../../pipelines/geography/geography.ts";
import type { MapFile } from "../../data/contracts/published/map-file.ts";
import { silent } from "../../pipelines/progress.ts";

async function measure(instance: Instance, cache: string): Promise<object> {
  const timed = async (): Promise<[path: string, ms: number]> => {
    const start = performance.now();
    const path = await buildGeography(instance, { cache, progress: silent });
    return [path, Math.round((performance.now() - start) * 10) / 10];
  };
  const [, coldMs] = await timed();
  const [path, cachedMs] = await timed();
  const bytes = await readFile(path);
  const map = JSON.parse(bytes.toString()) as MapFile;
  return {
    coldMs,
    cachedMs,
    rawBytes: bytes.length,
    gzipBytes: gzipSync(bytes).length,
    brotliBytes: brotliCompressSync(bytes).length,
    districts: map.objects.districts.geometries.length,
    arcs: map.arcs.length,
    vertices: map.arcs.flat().length,
    hasZoom: map.zoom !== undefined
  };
}

/**
 * Time, size and detail of the map of every instance, and the process's peak memory in MB. The first instance also pays
 * for reading the coast of the world and the gazetteer.
 */
export async function run(): Promise<object> {
  const cache = await mkdtemp(join(tmpdir(), "terang-bench-"));
  try {
    const maps: Record<string, object> = {};
    for (const instance of instances) maps[instance.id] = await measure(instance, cache);
    return { maps, peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024) };
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

if (import.meta.main) console.log(JSON.stringify(await run(), null, 2));
