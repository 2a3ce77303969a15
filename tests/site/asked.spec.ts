import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { inProject } from "../../pipelines/home.ts";
import { csvRows } from "../../src/csv-rows.ts";
import { articleItems } from "./articles.ts";
import { htmlOf, pageTypes } from "./built-pages.ts";

const types = pageTypes();
const kinds: Readonly<Record<string, string>> = {
  "@area": types["area"] ?? "/",
  "@regency": types["regency"] ?? "/",
  "@district": types["district"] ?? "/"
};

/** Fails unless the page has the figure or section in both languages, with a number or a state in it. */
function expectShown({ page, figure }: { readonly page: string; readonly figure: string }): void {
  const path = kinds[page] ?? page;
  for (const prefix of ["", "/en"]) {
    const html = htmlOf(prefix + path);
    const begin = html.indexOf(` id="${figure}"`);
    expect(begin, `${prefix}${path}#${figure}`).toBeGreaterThan(0);
    expect(html.slice(begin, html.indexOf("</main>", begin)), `${path}#${figure}`).toMatch(/\d|data-state/);
  }
}

test("every item of the five articles is shown, or said to be unavailable and why", () => {
  expect(articleItems).toHaveLength(44);
  for (const { item, shown, unavailable = "" } of articleItems) {
    expect(shown.length > 0 || unavailable !== "", item).toBe(true);
    shown.forEach(expectShown);
  }
});

test("every question is answered by a figure, or said to be unavailable and why, on the page of questions", () => {
  const questions = csvRows(readFileSync(inProject("data/reference/questions.csv"), "utf8"));
  expect(questions.map(({ number }) => Number(number))).toEqual(Array.from({ length: 46 }, (_, at) => at + 1));
  for (const [prefix, locale] of [
    ["", "id"],
    ["/en", "en"]
  ] as const) {
    const said = htmlOf(`${prefix}/pertanyaan/`);
    for (const { page = "", figure = "", ...texts } of questions) {
      const [question = "", note = ""] = [texts[`question_${locale}`], texts[`note_${locale}`]];
      if (page !== "") expectShown({ page, figure });
      expect(said).toContain(question);
      expect(page !== "" || note !== "", question).toBe(true);
      expect(said).toContain(note);
    }
  }
});
