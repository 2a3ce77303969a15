import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Instance } from "../../data/instances/instance.ts";
import { inProject, type Home } from "../home.ts";
import { writeWhole } from "../receive/store/durable.ts";
import { receivedDigest } from "../receive/store/store.ts";

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

/** A digest of the code and the references that turn received rows into a release. */
export function codeDigest(): string {
  const hash = createHash("sha256");
  for (const source of sources) addTo(hash, inProject(source));
  return hash.digest("hex");
}

/** A digest of all inputs of a release: when it is the last release's, there is nothing to do. */
export function inputsDigest(home: Home, instance: Instance): string {
  const hash = createHash("sha256").update(instance.id).update(receivedDigest(home)).update(codeDigest());
  if (instance.boundaries !== undefined) addTo(hash, inProject(instance.boundaries));
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const entries = existsSync(path) ? readdirSyncOrFile(path) : [];
  for (const file of entries) hash.update(relative(inProject(), file)).update(readFileSync(file));
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

const stampOf = (home: Home): string => resolve(home.private, "released-inputs.json");

const manifestHash = (folder: string): string =>
  createHash("sha256")
    .update(readFileSync(resolve(folder, "manifest.json")))
    .digest("hex");

interface Stamp {
  readonly inputs: string;
  /** Hash of the release's manifest. */
  readonly manifest: string;
}

/** The digest that the current release was made from; null when there is none, or the stamp is of another release. */
export function releasedInputs(home: Home): string | null {
  if (!existsSync(stampOf(home)) || !existsSync(resolve(home.published, "manifest.json"))) return null;
  const { inputs, manifest } = JSON.parse(readFileSync(stampOf(home), "utf8")) as Stamp;
  return manifest === manifestHash(home.published) ? inputs : null;
}

/** Notes what the release in `folder` was made from. Done before it is swapped in, so that a cut leaves no doubt. */
export const rememberInputs = (home: Home, folder: string, inputs: string): void =>
  writeWhole(stampOf(home), JSON.stringify({ inputs, manifest: manifestHash(folder) } satisfies Stamp));
