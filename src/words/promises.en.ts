import type { PromiseWords } from "./promises.id.ts";

/** Words of the three promises, in English. */
export const promisesEn: PromiseWords = {
  part: "The office’s promises, measured",
  limits: "Its limits",
  targeted: {
    name: "Reaching the right people",
    missed: (share) => `${share} missed`,
    reached: (share) => `${share} reached`,
    published: (place, year) =>
      `The share of poor families in ${place} that no family programme paid in ${year} (exclusion error).`,
    zero: (place, year) => `No poor family on record in ${place} was left out in ${year} (exclusion error).`,
    beyond: (place, year) =>
      `In ${place} more families were reached than are on record as in need in ${year}: the two files disagree.`,
    suppressed: (place) =>
      `The share of poor families in ${place} that are left out (exclusion error) is hidden to protect people.`,
    not_available: (place) =>
      `There are no data yet on the share of poor families in ${place} that are left out (exclusion error).`,
    not_applicable: (place) => `No poor family is on record in ${place}, so none can be left out.`,
    limit:
      "only families on record, and programmes whose files the office has. The inclusion error (paid without a claim) is not available yet, because the office’s files do not say whether families paid outside the registry are eligible.",
    link: "How it is worked out"
  },
  open: {
    name: "In the open",
    score: (sent, due) => `${sent} of ${due}`,
    published: "datasets asked of the office have arrived and stand here as numbers that anyone can download.",
    regency: (place) => `datasets that regencies send have arrived from ${place} for their latest year.`,
    zero: "Not one dataset has arrived yet.",
    not_available: (place) => `It is not known yet which datasets have arrived from ${place}.`,
    shown: (share) =>
      `In the whole release, **${share}** of the numbers about people are shown; the rest are hidden to protect them.`,
    limit:
      "the score counts whether data have arrived, not whether they are complete, right or on time; the page on data quality tells that.",
    link: "What has arrived and what has not"
  },
  quick: {
    name: "Quick to help",
    published: (place) => `is the median time until a complaint in ${place} is resolved.`,
    zero: (place) => `Half of the complaints in ${place} are resolved on the same working day.`,
    suppressed: (place) => `The median time of complaints in ${place} is hidden to protect people.`,
    not_available: (place) => `There are no data yet on the median time of complaints in ${place}.`,
    not_applicable: (place) => `No complaint has been resolved in ${place} yet, so a time does not apply.`,
    slow: (days) => `Nine in ten are resolved within **${days}**.`,
    slrt: (days, slow) => `SLRT requests: median **${days}**${slow === "" ? "" : `, nine in ten within **${slow}**`}.`,
    slrtUnknown: {
      suppressed: "The time of SLRT requests is hidden to protect people.",
      not_available: "There are no data yet on the time of SLRT requests.",
      not_applicable: "No SLRT request has been resolved yet."
    },
    limit:
      "only resolved cases count. Open ones do not, so look at how many have been open for long, too. National holidays are no working days.",
    link: "Complaints, and those still open"
  }
};
