import type { SentenceWords } from "./sentences.id.ts";

/** Sentences made from data, in English. */
export const sentencesEn: SentenceWords = {
  need: {
    shown: (place, families, rank) => `${place} has **${families}** on record as needing social assistance${rank}.`,
    zero: (place, year) => `${place} had no family on record as needing social assistance in ${year}.`,
    suppressed: (place) => `The number of families in need in ${place} is hidden to protect people.`,
    not_available: (place, year) => `There are no data yet on families in need in ${place} for ${year}.`,
    not_applicable: (place) => `The number of families in need does not apply to ${place}.`,
    tiny: "The number is too small to compare or rank."
  },
  rank: {
    first: (parent) => `, the most in ${parent}`,
    tiedFirst: (parent) => `, among the most in ${parent}`,
    second: (parent) => `, the second most in ${parent}`,
    third: (parent) => `, the third most in ${parent}`,
    last: (parent) => `, the fewest in ${parent}`
  },
  reach: {
    shown: (families, share, comparison) => `Of these, aid reached **${families}**, or **${share}**${comparison}.`,
    zero: "None of them received aid from a programme that this office records.",
    all: (families) => `Aid reached **all** of them (${families}).`,
    suppressed: "How many of them were reached is hidden to protect people.",
    not_available: "Data on how many of them were reached are missing or not complete yet."
  },
  comparison: {
    more: (points, reference, value) => `, **${points}** above ${reference} (${value})`,
    less: (points, reference, value) => `, **${points}** below ${reference} (${value})`,
    same: (reference, value) => `, about the same as ${reference} (${value})`
  },
  gap: {
    shown: (families, home) => `**${families}** remain without any programme${home}.`,
    none: (home) => `No family on record is left without aid${home}.`,
    suppressed: (home) => `How many are still not reached is hidden to protect people${home}.`,
    not_available: (home) => `There are no data yet on how many are not reached${home}.`,
    noHome: (served) => `, and there is **no care home** for ${served}`,
    noHomeTwo: (first, second) => `, and there is **no care home** for ${first} or for ${second}`,
    noHomeAnd: (served, others) => `, and there is **no care home** for ${served} or for ${others} other groups`
  },
  change: {
    line: (value, difference) => `A year ago ${value} (${difference}).`,
    same: (value) => `The same as a year ago (${value}).`,
    tinyBase: (value) => `A year ago ${value}.`,
    unknown: "No figure for a year ago yet.",
    hidden: "The figure for a year ago is hidden."
  },
  measure: {
    suppressed: (measure) => `${measure}: hidden to protect people.`,
    not_available: (measure) => `${measure}: no data yet.`,
    not_applicable: (measure) => `${measure}: does not apply here.`
  },
  reference: (place, value) => `${place} ${value}.`,
  dated: (value, year) => `${value} (${year})`,
  ofAll: (count, all) => `${count} of ${all}`,
  beside: (sentence, place, value) => `${sentence} (${place} ${value})`,
  finding: {
    unreachedTop: (places, share, area) =>
      `In ${places}, ${share} of families are not reached: the highest share in ${area}`,
    unreachedFlat: (area, low, high) => `Across ${area}, similar shares are not reached: ${low} to ${high}`,
    shares: {
      behind: (place, need, money) => `${place} has ${need} of the need but ${money} of the budget recorded by region`,
      tied: "In several regions the share of the budget lags equally far behind the share of the need",
      even: (widest) =>
        `Shares of budget and need are nearly the same in every region; they differ by ${widest} at most`,
      unknown: "Shares of need and budget cannot be compared for every region yet"
    },
    topCategories: (first, second) => `Largest categories after poor families: ${first}, then ${second}`,
    topCategory: (first) => `Largest category after poor families: ${first}`,
    categoriesHidden: (place) => `The categories for ${place} cannot be shown yet`,
    casesHere: (cases, place) => `${cases} on record in ${place}`,
    money: (amount, place, year) => `${amount} of aid reached ${place} in ${year}`,
    moneyAtLeast: (amount, place, year) => `At least ${amount} of aid reached ${place} in ${year}`,
    moneyUnknown: (place) => `The amount of aid for ${place} cannot be shown yet`,
    periodsPaid: (share) => `${share} of workers’ pay periods have been paid`,
    periodsAll: "Every pay period of the workers has been paid",
    periodsUnknown: "Incentive payments cannot be shown yet",
    placesMissing: (places) => `Care homes are short of at least ${places}`,
    placesShort: (places) => `Care homes are short of ${places}`,
    placesOnly: (homes, places) => `${homes} with ${places}`,
    placesUnknown: "The need for places in care homes cannot be shown yet",
    noHomes: (place) => `There is no care home in ${place}`,
    trendUp: (place, points, from, to) => `Coverage in ${place} rose ${points} from ${from} to ${to}`,
    trendDown: (place, points, from, to) => `Coverage in ${place} fell ${points} from ${from} to ${to}`,
    trendFlat: (place, from, to) => `Coverage in ${place} hardly changed from ${from} to ${to}`,
    trendUnknown: (place) => `Coverage in ${place} over the years`,
    top: (measure, place, value) => `${measure}: highest in ${place}, ${value}`,
    lowest: (measure, place, value) => `${measure}: lowest in ${place}, ${value}`,
    flat: (measure, low, high) => `${measure}: much the same everywhere, ${low} to ${high}`,
    unknown: (measure) => `${measure}: cannot be compared yet`,
    seriesUp: (measure, from, to) => `${measure} rose from ${from} to ${to}`,
    seriesDown: (measure, from, to) => `${measure} fell from ${from} to ${to}`,
    seriesFlat: (measure, from, to) => `${measure} hardly changed: ${from}, then ${to}`,
    seriesUnknown: (measure) => `${measure} over the years`,
    near: {
      better: (place, count, all) => `${place} is better reached than ${count} of its ${all} neighbours`,
      all: (place) => `${place} is better reached than all its neighbours`,
      none: (place) => `${place} is better reached than none of its neighbours`,
      unknown: (place) => `${place} and the regions around it`
    },
    profile: {
      persons: (finding) => `Apart from poor families: ${finding}`,
      age: (age) => `the largest group is aged ${age}`,
      women: (share) => `${share} are female`,
      sexesEqual: "about as many are female as male",
      none: (place) => `No PPKS case is on record in ${place}`,
      unknown: (place) => `Sex and age of the people on record in ${place}`
    },
    villages: {
      top: (village, cases) => `Most in ${village}: ${cases}`,
      each: (place) => `PPKS cases in each village of ${place}`,
      unknown: (place) => `Figures for the villages of ${place} cannot be shown yet`
    }
  }
};
