import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cases, english, indonesian } from "./cases.ts";

const file = (name: string) => `./gallery/${name.replace(/[^a-z0-9]+/gi, "-")}.svg`;
/** One element per line, so that a change of one mark shows as one line. */
const lined = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;

describe("the gallery of charts", () => {
  const warn = vi.spyOn(console, "warn");
  beforeEach(() => warn.mockClear());
  afterEach(() => expect(warn).not.toHaveBeenCalled());

  for (const [name, draw] of Object.entries(cases)) {
    test(name, async () => {
      await expect(lined(draw(indonesian))).toMatchFileSnapshot(file(name));
    });
  }

  test("in English the words change and the marks do not", () => {
    const marks = (svg: string) => svg.match(/<(rect|line|circle|path)[^>]*/g);
    for (const draw of Object.values(cases)) {
      const [id, en] = [draw(indonesian), draw(english)];
      expect(marks(en)?.filter((mark) => mark.includes("data-state")).length).toBe(
        marks(id)?.filter((mark) => mark.includes("data-state")).length
      );
    }
    expect(cases["bars of all states"]?.(english)).toContain("hidden");
  });
});
