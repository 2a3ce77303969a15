import type { ThemeWords } from "./themes.id.ts";

/** Words of the four themes, in English. */
export const themesEn: ThemeWords = {
  names: { ppks: "Need (PPKS)", aid: "Aid", incentives: "Worker incentives", panti: "Care homes" },
  menu: { ppks: "Need", aid: "Aid", incentives: "Incentives", panti: "Care homes", official: "Poverty" },
  titles: {
    ppks: "Who needs social services",
    aid: "Aid that arrived",
    incentives: "Incentives of field workers",
    panti: "Care homes"
  },
  what: {
    ppks: "PPKS (people needing social-welfare services, formerly called PMKS) are persons, families or communities held back by some hardship who need a social service; the government sorts them into 26 categories.",
    aid: "Aid programmes pay families or persons in need from national or local budgets; here we count how many it reached, how much, and whether it came on time.",
    incentives:
      "Field workers such as TKSK (district social workers), Tagana (disaster volunteers) and programme facilitators receive incentives from the centre, the province or the regency; here what they are due is set against what was paid.",
    panti:
      "Care homes (panti sosial) look after people who cannot live at home; here their capacity is set against the people assessed as needing a place."
  },
  parts: {
    map: "By region",
    aid: "By programme",
    ppks: "By category",
    incentives: "By role",
    panti: "By type of home",
    rates: "Rates",
    trend: "Over the years",
    table: "Full table",
    method: "How it is counted"
  },
  measure: (measure, unit) => (measure.toLowerCase().includes(unit.toLowerCase()) ? measure : `${measure}, ${unit}`),
  mapSubtitle: (measure, regions, area, year) => `${measure}, ${regions} of ${area}, ${year}`,
  subtitle: (measure, area, year) => `${measure}, ${area}, ${year}`,
  unreached: "Families not reached, per cent of families in need",
  unreachedShort: "Not reached",
  breakdownFinding: {
    ppks: (first, count) => `The most: ${first}, ${count}`,
    aid: (first, count) => `${first} reaches the most: ${count}`,
    incentives: (first, count) => `The most: ${first}, ${count}`,
    panti: (first, count) => `The largest gap: ${first}, ${count}`
  },
  breakdownUnknown: "The breakdown cannot be shown yet",
  ratesTitle: "Rates by component and payer",
  ratesNote:
    "A rate that is not known is written as no data yet, not as zero. Incentive, operational allowance, token and honorarium are different things in the rules, so they are not added up to an income.",
  tableTitle: (regions, area) => `All ${regions} of ${area}`,
  columns: {
    region: "Region",
    year: "Year",
    category: "Category",
    categories: "categories",
    group: "Group",
    counted: "Counted by"
  },
  rateColumns: { role: "Role", component: "Component", payer: "Payer", rate: "Rate", period: "Pay period" },
  pantiColumns: {
    type: "Type of home",
    homes: "Homes",
    capacity: "Places",
    residents: "Residents",
    need: "Needed",
    gap: "Missing"
  },
  notes: {
    ppks: "A person may be on record in several categories, so cases are not persons. Poor and troubled families are counted by family, indigenous communities by community; their bars are therefore not added to those counted by person.",
    aid: "A family may receive several programmes, so recipients are not added across programmes. Programmes that this office does not record cannot be seen here.",
    incentives: "What is due is counted from known rates only. Workers whose rate is not known do not count as zero.",
    panti:
      "Places to spare in one type of home do not fill a gap in another. The need comes from assessments, not from everyone on record."
  },
  onTimeSentence: (share) => `${share} of payments came on time.`,
  pantiSentence: (place, present) => `${place} has ${present}.`,
  files: "Data files of this topic"
};
