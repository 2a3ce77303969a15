import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Instance } from "../../data/instances/instance.ts";
import { inProject, type Home } from "../home.ts";
import { receivedDigest } from "../receive/store.ts";

/** Everything a release depends on beside the received files: code, contracts, measures, references, official figures. */
const sources = [
  "pipelines",
  "data/contracts",
  "data/measures",
  "data/reference",
  "data/official",
  "data/instances",
  "package-lock.json"
];

/** A digest of all inputs of a release: when it is the last release's, there is nothing to do. */
export function inputsDigest(home: Home, instance: Instance): string {
  const hash = createHash("sha256").update(instance.id).update(receivedDigest(home));
  for (const source of sources) addTo(hash, inProject(source));
  if (instance.boundaries !== undefined) addTo(hash, inProject(instance.boundaries));
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const entries = existsSync(path) ? readdirSyncOrFile(path) : [];
  for (const file of entries) hash.update(file).update(readFileSync(file));
}

function readdirSyncOrFile(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => resolve(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}

const stampOf = (home: Home): string => resolve(home.private, "released-inputs");

/** The digest that the current release was made from; null when there is none. */
export const releasedInputs = (home: Home): string | null =>
  existsSync(stampOf(home)) && existsSync(resolve(home.published, "manifest.json"))
    ? readFileSync(stampOf(home), "utf8")
    : null;

export function rememberInputs(home: Home, digest: string): void {
  mkdirSync(home.private, { recursive: true, mode: 0o700 });
  writeFileSync(stampOf(home), digest, { mode: 0o600 });
}
