import { describe, expect, test } from "vitest";
import { basisOf, handOf, isSlip, otherValue, publisherOf } from "../../src/official-source.ts";

const by = (publisher: string) => ({ publisher });

describe("the publisher of an official figure", () => {
  test.each([
    ["BPS (tabel unduhan, disalin someone)", "BPS", "copied"],
    ["BPS Kabupaten Lebak (dikutip Koran)", "BPS", "quoted"],
    ["BPS Provinsi Banten, BRS 35/07/36/Th.XIX (dikutip Koran)", "BPS, BRS 35/07/36/Th.XIX", "quoted"],
    ["BPS (Web API var 624, last_update 2025-12-01)", "BPS", "first"],
    ["BPS, dimuat Pemprov Banten (GitHub bantenprov)", "BPS", "copied"],
    ["Kemendagri (Kepmendagri No 300 Tahun 2025)", "Kemendagri", "first"],
    ["Setda Kabupaten Tegal / BPS Kabupaten Tegal", "Setda Kabupaten Tegal", "first"]
  ])("%s", (said, publisher, hand) => {
    expect(publisherOf(by(said))).toBe(publisher);
    expect(handOf(by(said))).toBe(hand);
  });
});

test("rounds of one survey are one basis; series that are not joined are two", () => {
  const basis = (series: string) => basisOf({ series });
  expect(basis("Susenas Maret")).toBe(basis("Susenas, bulan tidak disebut"));
  expect(basis("UHH SP2010 (seri lama)")).not.toBe(basis("LF SP2020 (seri baru)"));
});

test("a note names the number of another source, which may be a slip of the pen", () => {
  expect(otherValue("Sumber lain menyebut 5,57 (BPS).")).toBe(5.57);
  expect(otherValue("Seri lama untuk 2020 adalah 72,45; kedua seri tidak disambung.")).toBeNull();
  expect(otherValue(null)).toBeNull();
  expect(isSlip(5.25, 2.25)).toBe(true);
  expect(isSlip(5.75, 5.57)).toBe(false);
});
