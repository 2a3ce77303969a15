import type { JointWords } from "./joint.id.ts";

/** Words about what central and local programmes reach together, in English. */
export const jointEn: JointWords = {
  part: "Centre and local together",
  finding: {
    known: (share, place) => `Together, central and local programmes reach ${share} of the poor families in ${place}`,
    unknown: "What central and local programmes reach together cannot be shown yet"
  },
  subtitle: (place, year) => `Poor families, each counted once even if several programmes pay it, ${place}, ${year}`,
  columns: { group: "Families", families: "Number", share: "Share" },
  rows: {
    need: "Poor families on record",
    reached: "Reached by at least one programme, central or local",
    left: "Rest: reached by no programme"
  },
  atLeast: (families) =>
    `Central programmes do not reach at least ${families}: those that nobody reaches. How many more are reached by local programmes only is not available yet, because the published tables count all family programmes together, and recipients must not be added across programmes.`,
  unknownRest:
    "How many central programmes do not reach is not available yet, because the published tables count all family programmes together, and recipients must not be added across programmes.",
  stated: {
    title: (year, local) => `As officials said in ${year}: for whom ${local} exists`,
    intro: (year) =>
      `Figures of ${year} from statements of officials quoted in the press, not audited, and apart from the data of this release.`,
    caption: (year, place) => `Poor households and those reached, ${place}, ${year}`,
    households: "Households",
    poor: "Poor households",
    central: (name) => `Recipients of ${name} (central)`,
    local: (name) => `Recipients of ${name} (local)`,
    joint: "Together, if none receives both",
    residual: "Rest, reached by neither",
    formula: (sum, share, rest) =>
      `Check this figure: ${sum} = ${share}. It assumes that no household receives both; if some do, fewer are reached and the rest is larger than ${rest}.`,
    complement: (local, share, central) =>
      `${local} reaches ${share} of the poor households without ${central}, on the same assumption.`,
    growth: (local, before, after, stated) =>
      `The budget of ${local} was said to rise from ${before} to ${after}, or ${stated}.`,
    growthCheck: (increase, growth, ofNew) =>
      `The increase of ${increase} divided by the old budget is ${growth}; the figure that was given divides it by the new budget (${ofNew}).`,
    otherBudget: (publisher, amount) =>
      `${publisher} wrote ${amount} for the same year; the difference is not explained.`,
    sources: "Sources:",
    excerpt: "read as an excerpt"
  }
};
