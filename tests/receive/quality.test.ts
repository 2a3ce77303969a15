import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { csv, disbursement, headings } from "./disbursements.ts";
import { TestOffice, understood } from "./office.ts";

let office: TestOffice;
beforeEach(() => (office = new TestOffice()));
afterEach(() => office.remove());

test("a table's quality is counted without a value of any row", async () => {
  const changed = (n: number, changes: Readonly<Record<number, string>>): string[] =>
    disbursement(n).map((cell, place) => changes[place] ?? cell);
  const [nik, card, name, village, amount, paidOn] = [3, 4, 5, 9, 10, 12];
  const rows = [
    headings,
    disbursement(1),
    disbursement(1),
    changed(2, { [name]: "", [paidOn]: "" }),
    changed(3, { [nik]: "-", [amount]: "banyak" }),
    changed(4, { [nik]: "3.60401E+15" }),
    changed(5, { [card]: "-" }),
    changed(6, { [village]: "Entah di mana" })
  ];
  office.drop("data.csv", csv(rows));
  const { quality } = understood((await office.receive()).report.files[0]);
  expect(quality).toMatchObject({
    filled: { paid_on: 6 },
    faults: {
      "duplicate_row:": 1,
      "nik_missing:nik": 1,
      "nik_precision_lost:nik": 1,
      "number_invalid:amount": 1,
      "region_unknown:village": 1,
      "required_missing:family_card": 1
    },
    identifiers: { nik_missing: 1, nik_invalid: 1, family_card_missing: 1, family_card_invalid: 0, name_missing: 1 },
    units: [{ regency_code: "36.04", year: 2024, month: 1, accepted: 2, refused: 5 }]
  });
  const ledger = readFileSync(join(office.home.private, "received", "ledger.json"), "utf8");
  expect(ledger).not.toMatch(/36040[0-9]{11}|Contoh|Entah/);
});
