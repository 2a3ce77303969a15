import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import type { IncomingHttpHeaders, OutgoingHttpHeaders, Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inProject } from "../../pipelines/home.ts";
import { rangeOf, securityHeaders, serveSite } from "../../pipelines/serve.ts";

let folder = "";
let port = 0;
let server: Server;

const page = "<!doctype html><title>Terang</title>".padEnd(500, " ");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "terang-serve-"));
  const root = join(folder, "dist");
  mkdirSync(join(root, "en"), { recursive: true });
  mkdirSync(join(root, "_astro"));
  const files = { "index.html": page, "en/index.html": "en", "404.html": "lost", "_astro/a.css": "a{}" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  writeFileSync(join(root, "aid.csv"), "region_code\n");
  writeFileSync(join(root, "aid.parquet"), "0123456789");
  writeFileSync(join(folder, "secret"), "secret");
  symlinkSync(join(folder, "secret"), join(root, "link"));
  const served = await serveSite(root, 0);
  server = served.server;
  port = Number(new URL(served.address).port);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks with the path as written; `fetch` would tidy `..` away before the server sees it. */
function asked(path: string, headers: OutgoingHttpHeaders = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, fail) => {
    const request = get({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      );
    });
    request.on("error", fail);
    request.end();
  });
}

test("a folder is its index; without the slash the reader is sent on, never to another host", async () => {
  expect((await asked("/en/")).body.toString()).toBe("en");
  expect((await asked("/en?a=1")).headers.location).toBe("/en/?a=1");
  expect((await asked("//en")).headers.location).toBe("/en/");
});

test("text is sent packed as the reader can unpack it", async () => {
  const brotli = await asked("/", { "accept-encoding": "gzip, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
  expect(gunzipSync((await asked("/", { "accept-encoding": "gzip" })).body).toString()).toBe(page);
  expect((await asked("/")).body.toString()).toBe(page);
});

test("every answer carries the headers that a page's own policy cannot", async () => {
  for (const path of ["/", "/nothing", "/en"]) {
    const { headers } = await asked(path);
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBeDefined();
  }
});

test("data files say what they are and may be fetched from any notebook, whole or in part", async () => {
  const csv = await asked("/aid.csv");
  expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(csv.headers["access-control-allow-origin"]).toBe("*");
  const part = await asked("/aid.parquet", { range: "bytes=-4" });
  expect([part.status, part.body.toString(), part.headers["content-range"]]).toEqual([206, "6789", "bytes 6-9/10"]);
});

test("an unchanged file is not sent twice; hashed files are kept for good", async () => {
  const { headers } = await asked("/");
  expect((await asked("/", { "if-none-match": headers.etag })).status).toBe(304);
  expect((await asked("/_astro/a.css")).headers["cache-control"]).toContain("immutable");
});

test.each(["/../secret", "/%2e%2e/secret", "/..%2fsecret", "/..\\secret", "/link", "/%00", "/%zz", "/nothing"])(
  "%s is answered with the page for what is not there",
  async (path) => {
    const { status, body } = await asked(path);
    expect([status, body.toString()]).toEqual([404, "lost"]);
  }
);

test("only reading is allowed", async () => {
  expect((await asked("/", {}, "POST")).status).toBe(405);
  const head = await asked("/", {}, "HEAD");
  expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, "500"]);
});

test("a taken port is a refusal that says what to do", async () => {
  await expect(serveSite(join(folder, "dist"), port)).rejects.toMatchObject({ where: `port ${port}` });
});

test.each([
  ["bytes=0-3", [0, 3]],
  ["bytes=8-", [8, 9]],
  ["bytes=2-99", [2, 9]],
  ["bytes=10-", null],
  ["bytes=-", null],
  ["lines=1-2", null]
])("%s of ten bytes is %j", (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range);
});

test("the README names every header that a host should add, as this server sends them", () => {
  const readme = readFileSync(inProject("README.md"), "utf8");
  const lines = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`);
  expect(readme).toContain(lines.join("\n"));
});
