import { existsSync, realpathSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { exitCodes, Refusal } from "./refusal.ts";
import { kindOf } from "./site/content-types.ts";

/** What a host should send with every answer; the page's own policy stands in its `<meta>`, where these cannot. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(self), microphone=()"
};

/** Extensions that anybody's notebook may fetch from another site. */
const openData = new Set([".csv", ".json", ".parquet", ".arrow", ".arrows", ".gz", ".xlsx"]);

/** What to do with a request's path: send a file, send the reader on, or say that there is nothing. */
type Target = { readonly file: string; readonly status: 200 | 404 } | { readonly redirect: string } | null;

function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** A file or folder below the root, symbolic links followed; null for anything outside it. */
function within(root: string, path: string): string | null {
  const wanted = resolve(root, `.${path.replaceAll("\\", "/")}`);
  if (!existsSync(wanted)) return null;
  const real = realpathSync(wanted);
  return real === root || real.startsWith(root + sep) ? real : null;
}

function targetOf(root: string, url: string): Target {
  const [rawPath = "/", query] = url.split("?", 2);
  const path = decoded(rawPath);
  const found = path === null ? null : within(root, path);
  if (found && statSync(found).isFile()) return { file: found, status: 200 };
  if (found && existsSync(join(found, "index.html"))) {
    // Without the collapse, `//other.example` would send the reader to another host.
    if (!rawPath.endsWith("/")) return { redirect: `${rawPath.replace(/^[/\\]+/, "/")}/${query ? `?${query}` : ""}` };
    return { file: join(found, "index.html"), status: 200 };
  }
  const missing = join(root, "404.html");
  return existsSync(missing) ? { file: missing, status: 404 } : null;
}

type Encoding = "br" | "gzip" | "identity";

const encodingFor = (accepted: string): Encoding =>
  /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "identity";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const encode = (bytes: Buffer, encoding: Encoding): Promise<Buffer> | Buffer => {
  if (encoding === "br") return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === "gzip" ? zip(bytes) : bytes;
};

/** Compressed files kept in memory, most; beyond it they are compressed anew. */
const cacheBytes = 64 * 2 ** 20;

function compressedFiles() {
  const kept = new Map<string, Buffer>();
  let size = 0;
  return async (file: string, tag: string, encoding: Encoding): Promise<Buffer> => {
    const key = `${encoding} ${tag} ${file}`;
    const known = kept.get(key);
    if (known) return known;
    const bytes = await encode(await readFile(file), encoding);
    if (encoding !== "identity" && size + bytes.length <= cacheBytes) {
      kept.set(key, bytes);
      size += bytes.length;
    }
    return bytes;
  };
}

/** First and last byte of a single `bytes=` range, or null when the whole file is to be sent. */
export function rangeOf(header: string | undefined, length: number): [number, number] | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const last = match[1] !== "" && match[2] !== "" ? Math.min(Number(match[2]), length - 1) : length - 1;
  const first = match[1] === "" ? Math.max(0, length - Number(match[2])) : Number(match[1]);
  return first <= last ? [first, last] : null;
}

function headersOf(root: string, file: string, tag: string, encoding: Encoding): Record<string, string> {
  const extension = extname(file);
  const forever = file.startsWith(join(root, "_astro") + sep);
  return {
    ...securityHeaders,
    "Content-Type": kindOf(extension).type,
    "Cache-Control": forever ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: tag,
    Vary: "Accept-Encoding",
    ...(encoding === "identity" ? { "Accept-Ranges": "bytes" } : { "Content-Encoding": encoding }),
    ...(openData.has(extension) ? { "Access-Control-Allow-Origin": "*" } : {})
  };
}

type Fetched = (file: string, tag: string, encoding: Encoding) => Promise<Buffer>;

function sendPlain(response: ServerResponse, status: number, headers: Record<string, string>, text = ""): void {
  response.writeHead(status, { ...securityHeaders, ...headers }).end(text);
}

interface Answer {
  readonly root: string;
  readonly file: string;
  readonly status: number;
  readonly fetched: Fetched;
}

/** Weak, since the same file travels compressed or not. */
const tagOf = ({ size, mtimeMs }: Stats): string => `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;

/** A part of a file is a part of its plain bytes, so what is asked for in parts travels uncompressed. */
function encodingOf({ headers }: IncomingMessage, file: string): Encoding {
  if (headers.range !== undefined || !kindOf(extname(file)).compressible) return "identity";
  return encodingFor(String(headers["accept-encoding"] ?? ""));
}

async function sendFile(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { root, file, status, fetched } = answer;
  const encoding = encodingOf(request, file);
  const tag = tagOf(statSync(file));
  const headers = headersOf(root, file, tag, encoding);
  if (status === 200 && request.headers["if-none-match"] === tag) return sendPlain(response, 304, headers);
  const bytes = await fetched(file, tag, encoding);
  const range = status === 200 ? rangeOf(request.headers.range, bytes.length) : null;
  const body = range ? bytes.subarray(range[0], range[1] + 1) : bytes;
  const rangeHeader = range ? { "Content-Range": `bytes ${range[0]}-${range[1]}/${bytes.length}` } : {};
  response.writeHead(range ? 206 : status, { ...headers, ...rangeHeader, "Content-Length": String(body.length) });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function answerRequest(root: string, fetched: Fetched, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== "GET" && request.method !== "HEAD") return sendPlain(response, 405, { Allow: "GET, HEAD" });
  const target = targetOf(root, request.url ?? "/");
  if (!target) return sendPlain(response, 404, { "Content-Type": "text/plain; charset=utf-8" }, "404\n");
  if ("redirect" in target) return sendPlain(response, 301, { Location: target.redirect });
  return sendFile(request, response, { root, fetched, ...target });
}

/** A server of the files below a folder; it listens to nothing yet. */
function siteServer(folder: string): Server {
  const root = realpathSync(folder);
  const fetched = compressedFiles();
  return createServer((request, response) => {
    answerRequest(root, fetched, request, response).catch((error: unknown) => {
      process.stderr.write(`serve ${request.url}: ${String(error)}\n`);
      if (!response.headersSent) sendPlain(response, 500, {});
      response.end();
    });
  });
}

/** Serves a folder on this machine alone and gives its address. Throws a Refusal when the port is taken. */
export function serveSite(folder: string, port: number): Promise<{ server: Server; address: string }> {
  const server = siteServer(folder);
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") return fail(error);
      const next = `stop the program that uses it, or choose another: npm start -- --port ${port + 1}`;
      fail(new Refusal("the port is taken", { where: `port ${port}`, next, exitCode: exitCodes.bug }));
    });
    server.listen(port, "127.0.0.1", () => {
      const at = server.address();
      done({ server, address: `http://localhost:${typeof at === "object" && at ? at.port : port}/` });
    });
  });
}

if (import.meta.main) {
  const [folder = "dist", port = "4321"] = process.argv.slice(2);
  const { address } = await serveSite(folder, Number(port));
  process.stdout.write(`${address}\n`);
}
