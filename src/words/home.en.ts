import type { HomeWords } from "./home.id.ts";

/** Words of the home page, in English. */
export const homeEn: HomeWords = {
  title: (place) => `Social aid in ${place}: who needs it, what arrived, what is missing`,
  headline: {
    shown: (place, share) => `${share} of families in need in ${place} are not reached by aid`,
    unknown: (place) => `Who needs help in ${place}, what arrived, what is missing`
  },
  description: (place) =>
    `How many families in ${place} need social assistance, how many are reached and how many are not: by district, with sources and downloads.`,
  find: "See your district",
  examples: "For example:",
  map: "Map",
  rank: (regions) => `Not reached, by ${regions}`,
  topics: "Topics",
  topicsTitle: "Read by topic",
  official: "Poverty, official figures",
  officialMore: "All poverty figures",
  officialNote:
    "BPS figures hold for provinces, regencies and cities, not for districts. This office’s registry lists families that may be put forward for aid; BPS estimates from a survey the people whose spending is below the poverty line. The two cannot be compared.",
  doors: "Other doors",
  doorsTitle: "Start from your work",
  door: {
    citizens: { title: "Residents", text: "Find your district: what arrived, and what is still missing." },
    leaders: {
      title: "Leaders and councillors",
      text: "What needs attention and why, on one A4 sheet for each region."
    },
    planners: { title: "Planners of care homes", text: "Places needed and places there are, by type of home." },
    press: { title: "Press and researchers", text: "Every table with its data dictionary, sources and checksums." }
  },
  states: "How to read",
  statesTitle: "A number, or the reason why there is none",
  exampleNumber: "0 or 1,240",
  statesText: {
    published: "A number. Zero is a number too: it was checked, and there is none.",
    suppressed: "Hidden to protect people. It does not mean zero.",
    not_available: "Not yet reported or not yet counted. It does not mean zero.",
    not_applicable: "The figure makes no sense for that place or group."
  },
  topicFinding: {
    aid: (amount, onTime) => `${amount} paid${onTime}.`,
    aidOnTime: (share) => `; ${share} of payments on time`,
    aidUnknown: "The amount of aid cannot be shown yet.",
    panti: (missing) => `Care homes are short of at least ${missing}.`,
    pantiExact: (missing) => `Care homes are short of ${missing}.`,
    pantiCapacity: (homes, places) => `${homes} with ${places}.`,
    pantiUnknown: "The state of care homes cannot be shown yet."
  }
};
