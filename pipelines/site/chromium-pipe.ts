import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

type Json = Readonly<Record<string, unknown>>;
type Answer = { readonly done: (result: Json) => void; readonly fail: (error: Error) => void };

/** What Chromium says by itself: the name of the event, its page's session, and what came with it. */
type Listener = (method: string, params: Json, session: string) => void;

/** A running Chromium that nobody sees, spoken to in its DevTools protocol over two pipes. */
export interface Chromium {
  /** Asks for one thing and waits for the answer. Throws what Chromium refuses, and when it is no longer there. */
  readonly ask: (method: string, params?: Json, session?: string) => Promise<Json>;
  readonly listen: (listener: Listener) => void;
  readonly close: () => Promise<void>;
}

const quiet = [
  "--headless=new",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-sync",
  "--font-render-hinting=none",
  "--hide-scrollbars"
];

/** Chromium refuses to run in its sandbox for the superuser, as whom containers build. */
const forSuperuser = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Calls `take` for every message: they are separated by a zero byte. */
function readMessages(pipe: Readable, take: (message: string) => void): void {
  let rest = "";
  pipe.setEncoding("utf8");
  pipe.on("data", (chunk: string) => {
    const parts = (rest + chunk).split("\0");
    rest = parts.pop() ?? "";
    parts.forEach(take);
  });
}

/** A message of Chromium: the answer to a question, or something that happened. */
interface Message {
  readonly id?: number;
  readonly result?: Json;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: Json;
  readonly sessionId?: string;
}

function conversation(child: ChildProcess): Pick<Chromium, "ask" | "listen"> {
  const [, , , out, back] = child.stdio as [null, null, null, Writable, Readable];
  const waiting = new Map<number, Answer>();
  const listeners: Listener[] = [];
  let asked = 0;
  let gone: Error | undefined;
  const answered = ({ id, result, error }: Message): void => {
    const answer = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error) answer?.fail(new Error(`Chromium: ${error.message}`));
    else answer?.done(result ?? {});
  };
  readMessages(back, (text) => {
    const message = JSON.parse(text) as Message;
    const { method, params = {}, sessionId = "" } = message;
    if (method === undefined) answered(message);
    else listeners.forEach((listener) => listener(method, params, sessionId));
  });
  const end = (why: string): void => {
    gone ??= new Error(`Chromium is gone: ${why}`);
    for (const { fail } of waiting.values()) fail(gone);
    waiting.clear();
  };
  child.on("error", ({ message }) => end(message)).on("exit", (code) => end(`exit code ${String(code)}`));
  out.on("error", ({ message }) => end(message));
  const send = (answer: Answer, message: Json): void => {
    if (gone) return answer.fail(gone);
    asked += 1;
    waiting.set(asked, answer);
    out.write(`${JSON.stringify({ id: asked, ...message })}\0`);
  };
  return {
    listen: (listener) => listeners.push(listener),
    ask: (method, params = {}, sessionId) =>
      new Promise((done, fail) => send({ done, fail }, { method, params, sessionId }))
  };
}

/** Starts the browser with a profile of its own, which is gone when it is closed. */
export function startChromium(program: string): Chromium {
  const profile = mkdtempSync(join(tmpdir(), "terang-chromium-"));
  const child = spawn(program, [...quiet, ...forSuperuser, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    env: { ...process.env, TZ: "UTC" }
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()).once("error", () => done()));
  const { ask, listen } = conversation(child);
  return {
    ask,
    listen,
    close: async () => {
      await ask("Browser.close").catch(() => child.kill());
      const late = setTimeout(() => child.kill("SIGKILL"), closingMs);
      await ended;
      clearTimeout(late);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}

/** How long a browser may take to end by itself. */
const closingMs = 5000;
