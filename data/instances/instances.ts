import { banten } from "./banten.ts";
import { bengkuluTengah } from "./bengkulu-tengah.ts";
import type { Instance } from "./instance.ts";
import { kabSerang } from "./kab-serang.ts";
import { tegal } from "./tegal.ts";

/** Every instance that the project ships; the first is the default. To add one, add its file and its name here. */
export const instances: readonly [Instance, ...Instance[]] = [banten, kabSerang, tegal, bengkuluTengah];

/** The instance of that id. Throws a plain error that lists the known ones. */
export function instanceOf(id: string): Instance {
  const found = instances.find((instance) => instance.id === id);
  if (!found)
    throw new Error(`unknown instance: ${id} (known: ${instances.map((instance) => instance.id).join(", ")})`);
  return found;
}
