import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "../../pipelines/home.ts";
import { completed, missingPlatforms } from "../../pipelines/setup/lock.mjs";

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
}
type Lock = Parameters<typeof completed>[0];

const committed = JSON.parse(readFileSync(inProject("package-lock.json"), "utf8")) as Lock;

const holed: Lock = {
  packages: {
    "": {},
    "node_modules/engine": {
      version: "2.0.0",
      optionalDependencies: { "engine-mac": "2.0.0", "engine-linux": "2.0.0" }
    },
    "node_modules/engine-linux": { version: "2.0.0", resolved: "https://mirror.example/engine-linux.tgz" },
    "node_modules/engine-mac": { version: "1.0.0" }
  }
};

test("the committed lock names every platform's packages, so that npm ci works on any machine", () => {
  expect(missingPlatforms(committed.packages)).toEqual([]);
});

test("the committed lock pins the bytes of every package and the address of none", () => {
  const entries = Object.entries(committed.packages as Record<string, Entry>).filter(([path]) => path !== "");
  expect(entries.filter(([, { integrity }]) => !integrity)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved)).toEqual([]);
});

test("a platform package of another version counts as missing", () => {
  expect(missingPlatforms(holed.packages)).toMatchObject([{ name: "engine-mac", version: "2.0.0" }]);
});

test("completing a lock adds a stub beside its requirer and drops addresses", () => {
  const { packages } = completed(holed);
  expect(packages["node_modules/engine/node_modules/engine-mac"]).toEqual({ version: "2.0.0", optional: true });
  expect(packages["node_modules/engine-mac"]).toEqual({ version: "1.0.0" });
  expect(JSON.stringify(packages)).not.toContain("mirror.example");
  expect(missingPlatforms(packages)).toEqual([]);
});
