import { describe, expect, test } from "vitest";
import { notApplicable, notAvailable, published, suppressed } from "../../src/cell.ts";
import { format } from "../../src/format.ts";
import { briefing, reachOfNeed, type BriefingFacts } from "../../src/sentences/briefing.ts";
import { plain } from "../../src/sentences/rich.ts";
import { en } from "../../src/words/en.ts";
import { id } from "../../src/words/id.ts";

const speech = { id: { words: id, format: format("id") }, en: { words: en, format: format("en") } };

const usual: BriefingFacts = {
  place: "Lebak",
  parent: { place: "Banten", coverage: published(69.8) },
  year: 2025,
  need: published(81_200),
  reached: published(47_900),
  coverage: published(58.99),
  unreached: published(33_300),
  rank: null,
  withoutHome: []
};

/** Name of the case, what differs from the usual facts, the lead in Indonesian, the lead in English. */
const cases: readonly (readonly [string, Partial<BriefingFacts>, string, string])[] = [
  [
    "below the parent",
    {},
    "Di Lebak tercatat 81.200 keluarga yang perlu bantuan sosial. Di antaranya, bantuan sampai ke 47.900 keluarga, atau 59,0%, 10,8 poin di bawah Banten (69,8%). Masih 33.300 keluarga belum terjangkau program mana pun.",
    "Lebak has 81,200 families on record as needing social assistance. Of these, aid reached 47,900 families, or 59.0%, 10.8 points below Banten (69.8%). 33,300 families remain without any programme."
  ],
  [
    "above the parent",
    { coverage: published(75) },
    "Di Lebak tercatat 81.200 keluarga yang perlu bantuan sosial. Di antaranya, bantuan sampai ke 47.900 keluarga, atau 75,0%, 5,2 poin di atas Banten (69,8%). Masih 33.300 keluarga belum terjangkau program mana pun.",
    "Lebak has 81,200 families on record as needing social assistance. Of these, aid reached 47,900 families, or 75.0%, 5.2 points above Banten (69.8%). 33,300 families remain without any programme."
  ],
  [
    "a tie with the parent",
    { coverage: published(70.7) },
    "Di Lebak tercatat 81.200 keluarga yang perlu bantuan sosial. Di antaranya, bantuan sampai ke 47.900 keluarga, atau 70,7%, hampir sama dengan Banten (69,8%). Masih 33.300 keluarga belum terjangkau program mana pun.",
    "Lebak has 81,200 families on record as needing social assistance. Of these, aid reached 47,900 families, or 70.7%, about the same as Banten (69.8%). 33,300 families remain without any programme."
  ],
  [
    "the office's area, which has no parent",
    { parent: null },
    "Di Lebak tercatat 81.200 keluarga yang perlu bantuan sosial. Di antaranya, bantuan sampai ke 47.900 keluarga, atau 59,0%. Masih 33.300 keluarga belum terjangkau program mana pun.",
    "Lebak has 81,200 families on record as needing social assistance. Of these, aid reached 47,900 families, or 59.0%. 33,300 families remain without any programme."
  ],
  [
    "first in rank, and homes that are missing",
    { rank: "first", parent: { place: "Banten", coverage: suppressed }, withoutHome: ["ODGJ"] },
    "Di Lebak tercatat 81.200 keluarga yang perlu bantuan sosial, terbanyak di Banten. Di antaranya, bantuan sampai ke 47.900 keluarga, atau 59,0%. Masih 33.300 keluarga belum terjangkau program mana pun, dan belum ada panti untuk ODGJ.",
    "Lebak has 81,200 families on record as needing social assistance, the most in Banten. Of these, aid reached 47,900 families, or 59.0%. 33,300 families remain without any programme, and there is no care home for ODGJ."
  ],
  [
    "a tiny base: neither compared nor ranked",
    { need: published(12), reached: published(1), coverage: published(8.33), unreached: published(11) },
    "Di Lebak tercatat 12 keluarga yang perlu bantuan sosial. Jumlahnya terlalu kecil untuk dibandingkan atau diperingkat. Di antaranya, bantuan sampai ke 1 keluarga, atau 8,3%. Masih 11 keluarga belum terjangkau program mana pun.",
    "Lebak has 12 families on record as needing social assistance. The number is too small to compare or rank. Of these, aid reached 1 family, or 8.3%. 11 families remain without any programme."
  ],
  [
    "zero in need",
    { need: published(0), reached: published(0), coverage: notApplicable, unreached: published(0) },
    "Di Lebak tidak tercatat keluarga yang perlu bantuan sosial pada 2025.",
    "Lebak had no family on record as needing social assistance in 2025."
  ],
  [
    "none reached",
    { reached: published(0), coverage: published(0), unreached: published(81_200) },
    "Di Lebak tercatat 81.200 keluarga yang perlu bantuan sosial. Belum satu pun di antaranya menerima bantuan dari program yang dicatat kantor ini. Masih 81.200 keluarga belum terjangkau program mana pun.",
    "Lebak has 81,200 families on record as needing social assistance. None of them received aid from a programme that this office records. 81,200 families remain without any programme."
  ],
  [
    "all reached",
    { reached: published(81_200), coverage: published(100), unreached: published(0) },
    "Di Lebak tercatat 81.200 keluarga yang perlu bantuan sosial. Bantuan sampai ke semua keluarga itu (81.200 keluarga). Tidak ada keluarga tercatat yang belum terjangkau.",
    "Lebak has 81,200 families on record as needing social assistance. Aid reached all of them (81,200 families). No family on record is left without aid."
  ],
  [
    "hidden",
    { need: suppressed, reached: suppressed, coverage: suppressed, unreached: suppressed },
    "Jumlah keluarga yang perlu bantuan di Lebak disembunyikan untuk melindungi warga. Berapa di antaranya yang sudah dijangkau disembunyikan untuk melindungi warga. Berapa keluarga yang belum terjangkau disembunyikan untuk melindungi warga.",
    "The number of families in need in Lebak is hidden to protect people. How many of them were reached is hidden to protect people. How many are still not reached is hidden to protect people."
  ],
  [
    "no data yet",
    { need: notAvailable, reached: notAvailable, coverage: notAvailable, unreached: notAvailable },
    "Belum ada data keluarga yang perlu bantuan di Lebak untuk 2025. Data tentang berapa di antaranya yang sudah dijangkau belum ada atau belum lengkap. Belum ada data tentang yang belum terjangkau.",
    "There are no data yet on families in need in Lebak for 2025. Data on how many of them were reached are missing or not complete yet. There are no data yet on how many are not reached."
  ]
];

describe.each(cases)("%s", (_name, differing, inIndonesian, inEnglish) => {
  const facts = { ...usual, ...differing };
  test("in Indonesian", () => expect(plain(briefing(facts, speech.id).join(" "))).toBe(inIndonesian));
  test("in English", () => expect(plain(briefing(facts, speech.en).join(" "))).toBe(inEnglish));
});

test("two missing types of home are both named, of more the first and how many others", () => {
  const two = { ...usual, withoutHome: ["ODGJ", "lansia"] };
  expect(plain(briefing(two, speech.id).at(-1) ?? "")).toContain("belum ada panti untuk ODGJ serta lansia");
  expect(plain(briefing(two, speech.en).at(-1) ?? "")).toContain("no care home for ODGJ or for lansia");
  const facts = { ...usual, withoutHome: ["ODGJ", "lansia", "anak"] };
  expect(plain(briefing(facts, speech.id).at(-1) ?? "")).toContain("belum ada panti untuk ODGJ serta 2 kelompok lain");
  expect(plain(briefing(facts, speech.en).at(-1) ?? "")).toContain("no care home for ODGJ or for 2 other groups");
});

test("reach alone says first who needs help", () => {
  expect(plain(reachOfNeed(usual, speech.id))).toMatch(/^Di Lebak tercatat 81.200 keluarga .* Di antaranya, bantuan/);
  const nobody = { ...usual, need: published(0) };
  expect(plain(reachOfNeed(nobody, speech.en))).toBe(
    "Lebak had no family on record as needing social assistance in 2025."
  );
});
