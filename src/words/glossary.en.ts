import type { GlossaryWords } from "./glossary.id.ts";

/** Words of the glossary page, in English. */
export const glossaryEn: GlossaryWords = {
  title: "Glossary",
  description: "What the terms and abbreviations of social welfare on this site mean, in everyday words.",
  lead: (count) =>
    `${count} terms and abbreviations used on this site, each in a sentence or two. Words that are often confused are told apart.`,
  groups: {
    need: "Need and people",
    aid: "Aid",
    workers: "Field staff and organisations",
    homes: "Care homes",
    services: "Services and complaints",
    money: "Money",
    poverty: "Poverty and targets",
    data: "Data, places and privacy"
  },
  oldNames: "Old name:",
  otherNames: "Also:",
  unlike: "Not the same as:",
  see: "See also:",
  shownOn: "On this site:",
  inText: "What the words mean:",
  all: "all terms",
  filter: {
    label: "Filter the terms",
    hint: "Type a word or abbreviation, such as ceiling, TKSK or PMKS.",
    found: (count, all) => `${count} of ${all} terms`,
    none: "No term matches. Check the spelling."
  }
};
