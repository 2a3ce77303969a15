import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** Every bench, by the name on the command line: `npm run bench -- <name>`. */
const benches: Readonly<Record<string, () => Promise<{ run: () => Promise<object> }>>> = {
  attack: () => import("./attack.ts"),
  build: () => import("./build.ts"),
  disclosure: () => import("./disclosure.ts"),
  geography: () => import("./geography.ts"),
  looks: () => import("./looks.ts"),
  page: () => import("./page.ts"),
  pipeline: () => import("./pipeline.ts"),
  tasks: () => import("./tasks.ts")
};

const name = process.argv[2] ?? "";
const load = benches[name];
if (load === undefined) {
  process.stderr.write(`usage: npm run bench -- <name>; known: ${Object.keys(benches).join(", ")}\n`);
  process.exit(1);
}
const { run } = await load();
const result = JSON.stringify(await run(), null, 2);
const folder = resolve(import.meta.dirname, "results");
mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, `${name}.json`), `${result}\n`);
process.stdout.write(`${result}\n`);
