import { instanceOf } from "../../data/instances/instances.ts";
import { homeOf } from "../home.ts";
import { exitCodes } from "../refusal.ts";
import { release } from "../release/release.ts";
import type { CommandOptions, Outcome } from "./command.ts";

/** Models, protects, audits and publishes what was received. */
export async function run({ instance, progress }: CommandOptions): Promise<Outcome> {
  const home = homeOf(instance);
  const { manifest, unchanged } = await release({ instance: instanceOf(instance), home, progress });
  const hidden = manifest.cells.reduce((sum, table) => sum + table.suppressed, 0);
  const shown = manifest.cells.reduce((sum, table) => sum + table.published, 0);
  return {
    exitCode: exitCodes.fine,
    report: { ...manifest, published: home.published, unchanged },
    lines: [
      unchanged
        ? `Release ${manifest.release}: nothing has changed.`
        : `Release ${manifest.release} in ${home.published}.`,
      `${manifest.files.length} files; ${shown} cells of people shown, ${hidden} hidden to protect them.`,
      ...(manifest.synthetic ? ["Data sintetis - bukan angka resmi (synthetic data, not official figures)."] : [])
    ]
  };
}
