import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { inProject } from "../../pipelines/home.ts";
import { builtSite, htmlOf, isWhole, judgedPages } from "./built-pages.ts";

/** The Nu Html Checker, which judges the W3C's and WHATWG's rules; it runs on Java 11 or newer. */
const checker = inProject("node_modules/vnu-jar/build/dist/vnu.jar");

const hasJava = spawnSync("java", ["-version"]).status === 0;

/** What it does not know: CSS of SVG's own standard, CSS newer than itself, and Trusted Types. */
const unknownToIt = [
  /^CSS: “(paint-order|vector-effect|size-adjust|y)”: Property .* doesn't exist/,
  /^CSS: “[a-z-]+”: “color-mix\(.* is not a “color” value/,
  /^Bad value .* “content” on element “meta”: (Unrecognised directive-name: "(require-trusted-types-for|trusted-types)"\. )+$/
];

interface Message {
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/** What the checker says of the files: errors and warnings. Throws when it does not come to its end. */
async function faultsIn(files: readonly string[]): Promise<string[]> {
  const args = ["-Xss4m", "-jar", checker, "--format", "json", "--stdout", "--exit-zero-always", ...files];
  const child = spawn("java", args, { stdio: ["ignore", "pipe", "ignore"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  await new Promise((done, fail) => child.on("error", fail).on("close", done));
  const { messages } = JSON.parse(Buffer.concat(chunks).toString()) as { messages: readonly Message[] };
  return messages
    .filter(({ message }) => !unknownToIt.some((known) => known.test(message)))
    .map(
      ({ url, message, extract = "" }) => `${url.split("/").slice(-3).join("/")}: ${message} ${extract.slice(0, 80)}`
    );
}

test.describe("the HTML checker", () => {
  test.skip(!hasJava, "SKIPPED: the HTML checker needs Java 11 or newer, and there is no `java` on this machine");
  test.setTimeout(isWhole ? 900_000 : 300_000);

  test("finds no error and no warning on any page", async () => {
    const files = [...judgedPages().map((path) => `${path}index.html`), "404.html"].map((path) =>
      join(builtSite, path)
    );
    expect(files.length).toBeGreaterThan(20);
    expect((await faultsIn(files)).slice(0, 20)).toEqual([]);
  });

  test("finds what is planted", async () => {
    const plants = [
      '<p aria-hidden="maybe">x</p>',
      "<li>x</li>",
      '<p id="isi">x</p>',
      '<time datetime="12 Juli">x</time>'
    ];
    const folder = test.info().outputPath("planted");
    mkdirSync(folder, { recursive: true });
    const files = plants.map((plant, i) => {
      const file = join(folder, `${String(i)}.html`);
      writeFileSync(file, htmlOf("/tentang/").replace("</main>", `${plant}</main>`));
      return file;
    });
    const found = (await faultsIn(files)).join("\n");
    for (const i of plants.keys()) expect(found).toContain(`/${String(i)}.html: `);
  });
});
