import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/*
 * One receipt and one release of the office in TERANG_HOME, as a process of its own that a test may kill. Each step is
 * told at once on stdout, so that the test knows where it fell. With TERANG_DIE_AT it kills itself right before that
 * change of the file system, counted from 1, which meets moments too short for a clock.
 */
const dieAt = Number(process.env["TERANG_DIE_AT"] ?? 0);
let changes = 0;

function counting<F extends (...args: never[]) => unknown>(change: F): F {
  return ((...args: never[]) => {
    changes++;
    if (changes === dieAt) process.kill(process.pid, "SIGKILL");
    return change(...args);
  }) as F;
}

const mutable = fs as { -readonly [K in "renameSync" | "rmSync" | "writeFileSync" | "mkdirSync"]: (typeof fs)[K] };
mutable.renameSync = counting(fs.renameSync);
mutable.rmSync = counting(fs.rmSync);
mutable.writeFileSync = counting(fs.writeFileSync);
mutable.mkdirSync = counting(fs.mkdirSync);
syncBuiltinESMExports();

const { instanceOf } = await import("../../data/instances/instances.ts");
const { homeOf } = await import("../../pipelines/home.ts");
const { receive } = await import("../../pipelines/receive/receive.ts");
const { release } = await import("../../pipelines/release/release.ts");
const { tellError } = await import("../../pipelines/terang.ts");

const say = (text: string): number => fs.writeSync(1, `${text}\n`);
const progress = { step: say, at: () => undefined, done: say };
const [instance, home] = [instanceOf("tegal"), homeOf("tegal")];
try {
  say("receive");
  await receive({ instance, home, progress });
  say("release");
  await release({ instance, home, progress });
  say(`changes ${changes}`);
} catch (error) {
  const err = (text: string): unknown => process.stderr.write(text);
  process.exitCode = tellError(error, false, { out: say, err });
}
