import { afterAll, describe, expect, test } from "vitest";
import fc from "fast-check";
import { csv, disbursement, headings } from "./disbursements.ts";
import { TestOffice } from "./office.ts";

const office = new TestOffice();
afterAll(() => office.remove());

const base = [
  headings,
  ...Array.from({ length: 8 }, (_, i) => disbursement(i + 1, i === 3 ? { address: "Jl. A, RT 1" } : {}))
];

/** A careless hand: replaces, inserts or removes a few characters anywhere in the file. */
const slip = fc.record({
  at: fc.integer({ min: 0, max: 1_000_000 }).map((millionth) => millionth / 1_000_000),
  remove: fc.nat({ max: 12 }),
  insert: fc.oneof(
    fc.constantFrom(
      '"',
      ",",
      "\n",
      "\r\n",
      "\r",
      "\u0000",
      '""',
      ";",
      "\t",
      "TOTAL",
      "'",
      "=",
      "\u00a0",
      "é",
      "\n\n",
      ",,,,,,,,,,,,,,,,"
    ),
    fc.string({ maxLength: 6, unit: "binary" })
  )
});

function slipped(text: string, slips: readonly { at: number; remove: number; insert: string }[]): string {
  return slips.reduce((result, { at, remove, insert }) => {
    const from = Math.floor(at * result.length);
    return result.slice(0, from) + insert + result.slice(from + remove);
  }, text);
}

const mutated = fc.tuple(
  fc.array(slip, { minLength: 1, maxLength: 4 }),
  fc.constantFrom<BufferEncoding>("utf8", "utf8", "latin1", "utf16le")
);
const runs = Number(process.env["TERANG_FUZZ_RUNS"] ?? 4);
const filesPerRun = 12;

describe("a file that was tampered with", () => {
  test(
    "is refused whole, or every record is accepted or refused",
    async () => {
      let understood = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(mutated, { minLength: filesPerRun, maxLength: filesPerRun }), async (files) => {
          files.forEach(([slips, encoding], i) =>
            office.drop(`${i}.csv`, Buffer.from(slipped(csv(base), slips), encoding))
          );
          const { report } = await office.receive();
          for (const file of report.files) {
            if (file.dataset === null) continue;
            understood++;
            const refused = Object.values(file.refused).reduce((sum, rows) => sum + rows, 0);
            expect(file.accepted + refused).toBe(file.rows_read);
          }
        }),
        { numRuns: runs, seed: 20250712, endOnFailure: true }
      );
      expect(understood).toBeGreaterThan(runs * filesPerRun * 0.3);
    },
    60_000 * runs
  );
});
