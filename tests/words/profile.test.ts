import { describe, expect, test } from "vitest";
import { notApplicable, notAvailable, published, suppressed, type Cell } from "../../src/cell.ts";
import { format } from "../../src/format.ts";
import { profileFinding, surelyLargest, villagesFinding, type ProfileFacts } from "../../src/sentences/profile.ts";
import { en } from "../../src/words/en.ts";
import { id } from "../../src/words/id.ts";

const inId = { words: id, format: format("id") };
const inEn = { words: en, format: format("en") };
const part = (name: string, cell: Cell) => ({ name, cell });
const nameOf = (...[parts, whole]: Parameters<typeof surelyLargest>) => surelyLargest(parts, whole)?.name ?? null;

describe("the part that is surely the largest", () => {
  const [a, b] = [part("a", published(60)), part("b", published(30))];
  test.each([
    ["all are known", [a, b], suppressed, "a"],
    ["what is hidden cannot be larger", [a, b, part("c", suppressed)], published(100), "a"],
    ["what is hidden could be larger", [a, b, part("c", suppressed)], published(151), null],
    ["what is hidden could be as large", [a, b, part("c", notAvailable)], published(150), null],
    ["the whole is hidden too", [a, part("c", suppressed)], suppressed, null],
    ["two are equal", [a, part("b", published(60))], published(120), null],
    ["nobody is counted", [part("a", published(0)), part("b", published(0))], published(0), null],
    ["nothing is known", [part("a", suppressed)], published(100), null]
  ] as const)("%s", (_name, parts, whole, expected) => expect(nameOf(parts, whole)).toBe(expected));
});

const usual: ProfileFacts = {
  place: "Lebak",
  all: published(1000),
  male: published(400),
  female: published(600),
  ages: [part("0–17", published(200)), part("18–59", published(500)), part("60+", published(300))],
  ageUnstated: notApplicable
};

/** Name of the case, what differs from the usual facts, the headline in Indonesian, the headline in English. */
const cases: readonly (readonly [string, Partial<ProfileFacts>, string, string])[] = [
  [
    "age and sex",
    {},
    "Di luar fakir miskin: terbanyak berumur 18–59; 60,0% perempuan",
    "Apart from poor families: the largest group is aged 18–59; 60.0% are female"
  ],
  [
    "as many women as men",
    { male: published(499), female: published(501) },
    "Di luar fakir miskin: terbanyak berumur 18–59; perempuan dan laki-laki hampir sama banyak",
    "Apart from poor families: the largest group is aged 18–59; about as many are female as male"
  ],
  [
    "one sex hidden",
    { male: suppressed },
    "Di luar fakir miskin: terbanyak berumur 18–59",
    "Apart from poor families: the largest group is aged 18–59"
  ],
  [
    "an age hidden that might be larger",
    { ages: [part("60+", published(300)), part("18–59", suppressed)] },
    "Di luar fakir miskin: 60,0% perempuan",
    "Apart from poor families: 60.0% are female"
  ],
  [
    "most ages not recorded",
    { ageUnstated: published(600) },
    "Di luar fakir miskin: 60,0% perempuan",
    "Apart from poor families: 60.0% are female"
  ],
  ["nobody", { all: published(0) }, "Tidak ada kasus PPKS tercatat di Lebak", "No PPKS case is on record in Lebak"],
  [
    "too few",
    { all: published(29) },
    "Jenis kelamin dan umur orang yang tercatat di Lebak",
    "Sex and age of the people on record in Lebak"
  ],
  [
    "hidden",
    { all: suppressed },
    "Jenis kelamin dan umur orang yang tercatat di Lebak",
    "Sex and age of the people on record in Lebak"
  ]
];

describe.each(cases)("who they are: %s", (_name, differing, inIndonesian, inEnglish) => {
  const facts = { ...usual, ...differing };
  test("in Indonesian", () => expect(profileFinding(facts, inId)).toBe(inIndonesian));
  test("in English", () => expect(profileFinding(facts, inEn)).toBe(inEnglish));
});

test("headline of the villages: the largest, each, none known", () => {
  const villages = [part("Bolang", published(54)), part("Rahong", published(21))];
  expect(villagesFinding("Malingping", villages, published(80), inId)).toBe("Terbanyak di Bolang: 54 kasus");
  const withHidden = [...villages, part("Sangiang", suppressed)];
  expect(villagesFinding("Malingping", withHidden, published(400), inEn)).toBe(
    "PPKS cases in each village of Malingping"
  );
  expect(villagesFinding("Malingping", [part("Sangiang", suppressed)], published(9), inId)).not.toMatch(/\d/);
});
