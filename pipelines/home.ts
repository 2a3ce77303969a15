import { resolve } from "node:path";
import { instances, instanceOf } from "../data/instances/instances.ts";
import type { Instance } from "../data/instances/instance.ts";

/** Where an instance's files lie. All three are git-ignored. */
export interface Home {
  /** What the office drops. */
  readonly incoming: string;
  /** Pseudonymised rows, refusals, the key, caches; readable by the owner alone. */
  readonly private: string;
  /** The current release, and the only folder that the site reads. */
  readonly published: string;
}

const project = resolve(import.meta.dirname, "..");

/** An absolute path inside the project. */
export const inProject = (...parts: string[]): string => resolve(project, ...parts);

/**
 * The folders of an instance: `data/` for the default one, so that an office with one window drops files straight
 * into `data/incoming`; `data/local/<id>/` for every other. The environment's TERANG_HOME replaces both (tests).
 */
export function homeOf(id: string): Home {
  const instance: Instance = instanceOf(id);
  const root =
    process.env["TERANG_HOME"] ??
    (instance === instances[0] ? inProject("data") : inProject("data/local", instance.id));
  return {
    incoming: resolve(root, "incoming"),
    private: resolve(root, "private"),
    published: resolve(root, "published")
  };
}
