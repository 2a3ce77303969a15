import { breakdownsEn } from "./breakdowns.en.ts";
import type { ThemeWords } from "./themes.id.ts";

/** Words of the themes, in English. */
export const themesEn: ThemeWords = {
  names: {
    ppks: "Need (PPKS)",
    aid: "Aid",
    incentives: "Worker incentives",
    panti: "Care homes",
    psks: "Field staff and organisations (PSKS)",
    services: "Services and complaints",
    budget: "Budget",
    spm: "Minimum standards (SPM)"
  },
  menu: {
    ppks: "Need",
    aid: "Aid",
    incentives: "Incentives",
    panti: "Care homes",
    psks: "Field staff",
    services: "Services",
    budget: "Budget",
    official: "Poverty",
    spm: "SPM"
  },
  titles: {
    ppks: "Who needs social services",
    aid: "Aid that arrived",
    incentives: "Incentives of field workers",
    panti: "Care homes",
    psks: "Field staff and organisations",
    services: "Services and complaints",
    budget: "Budget and where it comes from"
  },
  what: {
    ppks: "PPKS (people needing social-welfare services, formerly called PMKS) are persons, families or communities held back by some hardship who need a social service; the government sorts them into 26 categories.",
    aid: "Aid programmes pay families or persons in need from national or local budgets; here we count how many it reached, how much, and whether it came on time.",
    incentives:
      "Field workers such as TKSK (district social workers), Tagana (disaster volunteers) and programme facilitators receive incentives from the centre, the province or the regency; here what they are due is set against what was paid.",
    panti:
      "Care homes (panti sosial) look after people who cannot live at home; here their capacity is set against the people assessed as needing a place.",
    psks: "PSKS (welfare potentials and resources) are the workers, volunteers, organisations and forums that help with social services, from the TKSK of a district to the youth organisation of a village; here we see whether posts are filled, organisations registered and coaching held.",
    services:
      "The Puskesos of a village and the SLRT of a regency are the first place to ask for help or complain; here we count which villages have one, how many cases are settled, and in how many working days.",
    budget:
      "Money for social services comes from the state, the province, regencies, grants and businesses, and is spent under four pillars; here the budget is set against what has been spent."
  },
  parts: {
    map: "By region",
    panti: "By type of home",
    rates: "Rates",
    months: "Month by month",
    where: "Where to complain",
    trend: "Over the years",
    table: "Full table",
    method: "How it is counted"
  },
  breakdowns: breakdownsEn,
  measure: (measure, unit) => (measure.toLowerCase().includes(unit.toLowerCase()) ? measure : `${measure}, ${unit}`),
  mapSubtitle: (measure, regions, area, year) => `${measure}, ${regions} of ${area}, ${year}`,
  subtitle: (measure, area, year) => `${measure}, ${area}, ${year}`,
  unreached: "Families not reached, per cent of families in need",
  unreachedShort: "Not reached",
  breakdownPartly: (finding) => `${finding}, of those shown`,
  breakdownHidden: (hidden, all, many) => `${hidden} of ${all} ${many} are hidden`,
  breakdownTotal: (measure, total) => `${measure}: ${total}`,
  breakdownApart: (largest, first, count, isPartly) =>
    `The most: ${largest}; after that${isPartly ? ", of those shown," : ""} ${first}, ${count}`,
  breakdownNone: (area) =>
    `The office does not have this breakdown for all of ${area} yet. What there is by region stands in the full table.`,
  breakdownOthers: (others) => `Counted otherwise and therefore not drawn here: ${others}.`,
  breakdownZero: (names) => `Zero: ${names}.`,
  breakdownSmall: "Where the base is below 30 the counts are given, and nothing is ranked.",
  breakdownPart: (part, whole) => `Full bar: ${part}; pale bar: ${whole}.`,
  breakdownNotes: {
    programmes:
      "Recipients outside the PPKS register are included; a family may receive several programmes, so they are not added up.",
    sources: "Grants and CSR here are those within the budget; those promised by agreement stand under Grants and CSR.",
    grants:
      "By agreement, also where the money does not pass through a government account. The figures therefore differ from grants and CSR within the budget."
  },
  partOf: (part, whole) => `${part} of ${whole}`,
  partAlone: (part) => `${part} on record`,
  ratesUnknown: (payments) => `No data yet, so left out and not zero: ${payments}.`,
  breakdownUnknown: "The breakdown cannot be shown yet",
  ratesTitle: "Rates by component and payer",
  ratesFinding: (known, all) => `The rates of ${known} of ${all} payments are known`,
  ratesSubtitle: (area, year) => `Rates, amounts due and paid by role, component and payer, ${area}, ${year}`,
  ratesNote:
    "A rate that is not known is written as no data yet, not as zero. Incentive, operational allowance, token and honorarium are different things in the rules, so they are not added up to an income.",
  moreMeasures: "More measures",
  unplaced: "No regency or city",
  unplacedNote:
    "No regency or city: money for the whole area or whose region is not recorded, that is the whole minus all regencies and cities.",
  tableTitle: (regions, area) => `All ${regions} of ${area}`,
  columns: {
    region: "Region",
    year: "Year",
    category: "Category",
    categories: "categories",
    group: "Group",
    counted: "Counted by"
  },
  rateColumns: { role: "Role", component: "Component", payer: "Payer", rate: "Rate" },
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
      "Places to spare in one type of home do not fill a gap in another. The need comes from assessments, not from everyone on record.",
    psks: "Workers are counted by the region they serve, not by home. Roles without a rule for their number are written as no data yet, not as full. Programme facilitators and village operators are not among the 12 official kinds of PSKS but work beside them.",
    services:
      "Days are working days, public holidays left out. Cases still open are not part of the median, so see also how many have been open for long.",
    budget:
      "Budget, spending and promised grants are three different things and are not added up. Money that does not pass through a government account, such as CSR, is seen only where it is reported to this office."
  },
  measures: {
    all: "Every measure of this topic",
    title: (theme) => `${theme}: every measure`,
    header: "Measure",
    unknown: "The figures of this topic cannot be shown for this region yet"
  },
  matrix: {
    heading: "Region and type of home",
    worst: (type, place, places) => `Most missing: homes for ${type}, ${place}, ${places}`,
    worstShown: (type, place, places) => `Most missing: homes for ${type}, ${place}, ${places}, of those shown`,
    none: "Places missing by region and type of home cannot be shown yet",
    apart: (area) =>
      `The regions may lack more places in sum than ${area} does: in the row of a region, room elsewhere does not fill its gap; in the row of ${area}, the places of all regions count together.`,
    subtitle: (area, year) => `Places missing by regency and type of home, ${area}, ${year}`,
    absent: (missing) => `${missing}, no home`
  },
  needAndBudget: {
    heading: "Need and money",
    subtitle: (area, year) =>
      `Share of the families in need and share of the budget recorded by region, per cent, ${area}, ${year}`,
    need: "Share of need",
    money: "Share of budget",
    note: "Only money whose regency is stated; money for the whole area is not divided. A smaller share need not be unfair: some money pays for homes or activities that serve several regions."
  },
  register: {
    heading: "The register and its breaks",
    broken: (count, year) =>
      `${count} in the register; since ${year} families are counted (DTSEN), households before (DTKS)`,
    unbroken: "The welfare register over the years",
    subtitle: (area, years) => `Families or households in the welfare register, ${area}, ${years}`,
    unit: "Unit",
    notes: [
      "In 2025 DTSEN replaced DTKS: it counts families instead of households, and aid is aimed by welfare decile. The line stops there, and figures before and after are not compared.",
      "In 2012 the PPKS categories (then PMKS) grew from 22 to 26. The data here begin later, so that break is not in the chart, but figures published before it cannot simply be joined on."
    ]
  },
  budgetMonths: {
    title: (share, month) => `By the end of ${month}, ${share} of the year’s cash plan was spent`,
    unknown: "Monthly spending cannot be shown yet",
    subtitle: (area, year) => `Planned and actual spending, cumulative by month, rupiah, ${area}, ${year}`,
    covers: (plan, budget) =>
      `The cash plan of ${plan} is the money reported month by month. The budget of ${budget} also holds money that is not, so the two percentages differ.`,
    month: "Month",
    planned: "Planned",
    realised: "Realised"
  },
  fakirMiskin: (families) => `Of these, **${families}** are in poverty, counted by family.`,
  onTimeSentence: (share) => `${share} of payments came on time.`,
  pantiSentence: (place, present) => `${place} has ${present}.`,
  definitions: (count) => `${count} measures and how they are worked out`,
  files: "Data files of this topic"
};
