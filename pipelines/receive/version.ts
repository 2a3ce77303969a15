import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Instance } from "../../data/instances/instance.ts";
import { inProject, type Home } from "../home.ts";
import { gazetteerVersion } from "../regions/reference.ts";
import { mappingDigest } from "./meaning/mapping.ts";

const sources = ["pipelines/receive", "pipelines/regions", "data/contracts/incoming", "data/reference"];

/**
 * A digest of all that decides how a file is understood: code, contracts, references, gazetteer, the office's area and
 * its answers in the mapping file.
 */
export function versionFor(instance: Instance, home: Home): string {
  const hash = createHash("sha256").update(instance.scope).update(gazetteerVersion()).update(mappingDigest(home));
  const files = sources.flatMap((source) =>
    readdirSync(inProject(source), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  );
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
