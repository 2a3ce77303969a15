import { expect, test } from "vitest";
import type { Command, Given } from "../../pipelines/commands/command.ts";
import { Refusal } from "../../pipelines/refusal.ts";
import { runCommandLine } from "../../pipelines/terang.ts";

/** A command line run with commands of the test's own; the command's last options are kept. */
async function typed(line: string, run: Command["run"]) {
  let out = "";
  let err = "";
  let given: Given | undefined;
  const fake: Command = {
    name: "demo",
    summary: "Make files",
    options: { scale: { type: "number", about: "size", default: 0.05, minimum: 0.001 } },
    run: (options) => {
      given = options;
      return run(options);
    }
  };
  const code = await runCommandLine(line.split(" ").filter(Boolean), {
    commands: [fake],
    out: (text) => (out += text),
    err: (text) => (err += text)
  });
  return { code, out, err, given };
}

const fine: Command["run"] = () => Promise.resolve({ exitCode: 0, report: { files: 3 }, lines: ["3 files"] });

test("people read lines, machines read exactly one JSON object", async () => {
  expect(await typed("demo", fine)).toMatchObject({ code: 0, out: "3 files\n", err: "" });
  const { out } = await typed("demo --json", fine);
  expect(JSON.parse(out)).toEqual({ files: 3 });
});

test("options arrive typed, with their defaults", async () => {
  expect((await typed("demo", fine)).given).toMatchObject({ instance: "banten", scale: 0.05, json: false });
  expect((await typed("demo --scale 0.5 --instance tegal", fine)).given).toMatchObject({
    instance: "tegal",
    scale: 0.5
  });
});

test.each(["", "demo --nope", "demo --scale much", "demo --scale 0", "demo extra", "fly", "demo --instance mars"])(
  "'%s' is answered with the usage and exit code 1",
  async (line) => {
    const { code, out, err, given } = await typed(line, fine);
    expect({ code, out, given }).toEqual({ code: 1, out: "", given: undefined });
    expect(err).toContain("usage: npm run terang");
  }
);

test("help names every command and every option, and runs nothing", async () => {
  expect((await typed("--help", fine)).out).toMatch(/demo +Make files/);
  const { out, given } = await typed("demo --help", fine);
  expect(out).toMatch(/--scale <number> +size \(0.05\)/);
  expect(given).toBeUndefined();
});

test("a refusal says where, what and what next, and ends with its own exit code", async () => {
  const refuse: Command["run"] = () =>
    Promise.reject(new Refusal("column NIK is missing", { where: "ppks.xlsx", next: "add the column" }));
  const { code, err } = await typed("demo", refuse);
  expect(code).toBe(10);
  expect(err).toBe("refused: ppks.xlsx\n  what: column NIK is missing\n  next: add the column\n");
  const { out } = await typed("demo --json", refuse);
  expect(JSON.parse(out)).toMatchObject({ exitCode: 10, refusal: { where: "ppks.xlsx" } });
});

test("any other error is a bug: exit code 1", async () => {
  const { code, err } = await typed("demo", () => Promise.reject(new Error("row without region: 3")));
  expect(code).toBe(1);
  expect(err).toContain("row without region: 3");
});
