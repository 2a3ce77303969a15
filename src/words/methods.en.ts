import type { MethodWords } from "./methods.id.ts";

/** Words of the method pages, in English. */
export const methodsEn: MethodWords = {
  title: "How figures are made",
  lead: "One page per measure: what is counted, what is not, and the formula. Every measure is made from published tables only, so anyone can make it again.",
  description:
    "How each measure is counted, how the map is made, how people are protected, and the limits of the data.",
  formula: "Formula",
  formulaOf: {
    value: (of) => of,
    ratio: (of, per, factor) => `${of} ÷ ${per}${factor === "1" ? "" : ` × ${factor}`}`,
    rest: (of, per) => `(${per} − ${of}) ÷ ${per} × 100`,
    difference: (of, minus) => `${of} − ${minus}`,
    shortfall: (need, have) => `${need} − ${have}, never below 0`
  },
  example: (place, year) => `Example, ${place} ${year}`,
  plus: " + ",
  unit: "Unit",
  direction: "Direction",
  directions: {
    more_is_better: "Higher is better",
    less_is_better: "Lower is better",
    neutral: "Neither good nor bad"
  },
  from: "From table",
  states:
    "Where one part of the formula is hidden, so is the result. Where one part has no data yet, neither has the result. A base of zero: does not apply. Values above 100% are not cut off.",
  seeTheme: (theme) => `See the topic ${theme}`,
  map: {
    title: "How the map is made",
    text: [
      "This office has not supplied official boundaries, so those on the map are schematic. Each village is one point; the area around the points of a district is merged into its shape and cut at the coast.",
      "Where regions lie and what they border is mostly right, but the lines are not legal boundaries and must not be used for areas or disputes. Once the office supplies official boundaries, the schematic map goes away.",
      "Village points: cahyadsn/wilayah_boundaries (MIT). Coast: Natural Earth (public domain). Names and codes: Ministry of Home Affairs, by way of idn-area-data (MIT)."
    ]
  },
  protection: {
    title: "How people are protected",
    text: "Names, identity numbers, family-card numbers and addresses never reach this site. Only counts are published, and counts that could point at people are hidden."
  },
  limits: {
    title: "Limits of the data",
    text: [
      "The registry holds people on record. People in need who are not on record cannot be seen here.",
      "Only programmes whose files this office holds are counted. A family not reached here may receive other aid.",
      "A change from one year to the next may mean that life changed, or that record keeping did."
    ]
  },
  synthetic: {
    title: "What synthetic data means",
    text: [
      "This release was made from sample files written by a program, not from data about people. Their size follows official totals so that the site can be tested, but no programme figure here is real.",
      "The BPS figures on the poverty page are real and carry their sources; they are not mixed with synthetic data."
    ],
    scale: (times) =>
      `The sample files were made at about 1:${times} of the real size, so counts of people and rupiah are far smaller than in reality; percentages can be read as they are.`
  },
  ranking: {
    title: "Ranking and comparison",
    text: (minimum, points) =>
      `Regions with fewer than ${minimum} families in need are not ranked. Two percentages less than ${points} point apart are called about the same.`
  },
  about: {
    title: "About Terang",
    lead: (office) =>
      `Terang (Indonesian for bright, clear) is the public site of ${office}: how many people need help, who pays what to whom, what services there are, and what is missing.`,
    text: [
      "This site is made from the office’s programme files. The people are taken out, the counts are published: by region and year, with sources and downloads.",
      "Pages are made once per release and do not change until the next. There are no trackers, no cookies and no requests to other sites. If you ask for the districts near you, your position is used on your device only and sent nowhere."
    ],
    description: (office) => `What Terang is, who publishes it and where to complain: ${office}.`,
    recordTitle: "Am I on the list?",
    recordText: "This site holds no names. Ask the operator of your village, or look up your name at",
    officeTitle: "Publisher",
    complaintsTitle: "Complaints",
    complaintsText: "Complain to this office, or through channels that do not depend on it:",
    correctionsTitle: "Corrections",
    correctionsText:
      "If a figure is wrong, write the page’s address and the right figure. Corrections are announced in the next release. E-mail:",
    licenceTitle: "Licence",
    licenceText: "The data may be used if the source is named (CC BY 4.0). The program is open source (EUPL-1.2)."
  }
};
