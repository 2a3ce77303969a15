import type { SiteWords } from "./site.id.ts";

/** Words of the frame, in English. */
export const siteEn: SiteWords = {
  name: "Terang",
  titleOf: (page, office) => `${page} - Terang, ${office}`,
  skip: "Skip to content",
  otherLanguage: "Bahasa Indonesia",
  menu: "Menu",
  topics: "Topics",
  youAreHere: "You are here",
  onThisPage: "On this page",
  home: "Home",
  regions: "Regions",
  search: { label: "Find a region", button: "Search", hint: "District, regency, city" },
  banner: {
    label: "Nature of the data",
    synthetic: "Synthetic data - not official figures.",
    scale: (times) => `Sample data, made at about 1:${times} of the real size.`,
    fullScale: "Sample data for testing this site.",
    meaning: "What does that mean?"
  },
  footer: {
    about: "About this release",
    address: "Address",
    release: "Release",
    dataThrough: "Data through",
    area: "Area covered",
    licence: "Licence",
    licenceName: "CC BY 4.0",
    more: "More",
    methods: "How figures are made",
    data: "Data and downloads",
    aboutSite: "About Terang",
    complain: "Complaints and corrections",
    correct: (email) => `Found a wrong figure? Write to ${email}`,
    office: (counter) => `The office: ${counter}`,
    independent: "Channels outside this office:",
    lapor: "LAPOR!, the national complaints service (lapor.go.id, SMS 1708)",
    ombudsman: "Ombudsman of the Republic of Indonesia (ombudsman.go.id, phone 137)"
  },
  notFound: {
    title: "Page not found",
    text: "There is nothing at this address. It may be mistyped, or the region may have been renamed.",
    try: "Try one of these:"
  }
};
