import { expect, test } from "vitest";
import { pagesOf, settled } from "../../pipelines/site/pdf.ts";

const pdf = (date: string, ids: readonly string[]): Buffer =>
  Buffer.from(
    `%PDF-1.4\n<</Type /Pages\n/Count 2>>\n<</Type /Page\n/A 1>>\n<</Type /Page>>\n/CreationDate (D:${date}+00'00')\n` +
      `/ModDate (D:${date}+00'00')\n${ids.map((id) => `/ID (node${id})`).join("\n")}\n\u00e9`,
    "latin1"
  );

test("pages are counted, and not the list of them", () => {
  expect(pagesOf(pdf("20260101120000", []))).toBe(2);
});

test("two printings of the same sheet are the same bytes", () => {
  const [one, two] = [
    pdf("20260101120000", ["00000985", "00001004", "00000985"]),
    pdf("20270203040506", ["00000986", "00001007", "00000986"])
  ];
  expect(settled(one, "2025-12")).toEqual(settled(two, "2025-12"));
});

test("no byte moves, and nothing else changes", () => {
  const before = pdf("20260101120000", ["00000985"]);
  const after = settled(before, "2024-02").toString("latin1");
  expect(after.length).toBe(before.length);
  expect(after).toBe(
    before.toString("latin1").replaceAll("20260101120000", "20240229235959").replace("(node00000985)", "(node00000001)")
  );
});
