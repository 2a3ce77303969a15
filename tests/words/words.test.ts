import { expect, test } from "vitest";
import { en } from "../../src/words/en.ts";
import { id } from "../../src/words/id.ts";

type Node = { readonly path: string; readonly value: unknown };

function leaves(value: unknown, path = ""): Node[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Names of places, codes and words that are the same in both languages. */
const shared =
  /^\.(site\.(name|menu|titleOf)|site\.footer\.licenceName|places|units|official\.(series|units)|figures|themes\.menu\.panti|methods\.formulaOf\.rest)/;

const wordsOf = (value: unknown): string =>
  typeof value === "function"
    ? String((value as (...all: unknown[]) => unknown)(...Array<string>(8).fill("1")))
    : String(value);

const texts = (words: object): Map<string, string> =>
  new Map(leaves(words).flatMap(({ path, value }) => (shared.test(path) ? [] : [[path, wordsOf(value)] as const])));

test("no sentence is the same in both languages", () => {
  const indonesian = texts(id);
  const same = [...texts(en)].filter(([path, text]) => text.length > 12 && indonesian.get(path) === text);
  expect(same).toEqual([]);
});

test("no word holds an empty value, a double space or a machine's word", () => {
  for (const words of [id, en]) {
    const bad = [...texts(words)].filter(([, text]) => text === "" || / {2}|undefined|\[object/.test(text));
    expect(bad).toEqual([]);
  }
});

test("marks of strong text come in pairs", () => {
  for (const words of [id, en]) {
    const odd = [...texts(words)].filter(([, text]) => (text.split("**").length - 1) % 2 === 1);
    expect(odd).toEqual([]);
  }
});
