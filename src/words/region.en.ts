import type { RegionWords } from "./region.id.ts";

/** Words of the region pages, in English. */
export const regionEn: RegionWords = {
  listTitle: "Regions",
  listLead: (regencies, districts, area) =>
    `${regencies === "" ? "" : `${regencies} and `}${districts} of ${area}, each with its figures, maps and downloads.`,
  description: (title, office) => `Need, aid, incentives and care homes in ${title}, from ${office}.`,
  keyFigures: "Key figures",
  kf: {
    need: "Families in need",
    coverage: "Reached by aid",
    onTime: "Paid on time",
    periods: "Incentive pay periods paid",
    gap: "Care-home places missing",
    cases: "PPKS cases per 1,000 people",
    atLeastNote: "A lower bound: some types of home are hidden or have no data yet."
  },
  sections: {
    key: "Key figures",
    children: "Map",
    place: "Location",
    need: "Need",
    who: "Who they are",
    villages: "Villages",
    aid: "Aid",
    incentives: "Worker incentives",
    panti: "Care homes",
    trend: "Over the years",
    official: "Official figures",
    near: "Other regions",
    sources: "Sources and downloads"
  },
  placeTitle: (title, parent) => `${title} in ${parent}`,
  placeSubtitle: (title, parent) => `Where ${title} lies in ${parent}`,
  mapOf: (count, area) => `Map of ${count} of ${area}`,
  mapDesc: (finding, isListed) =>
    `${finding}. Every value stands in the ${isListed ? "list beside" : "table below"} the map.`,
  within: (name, parent) => `${name}, ${parent}`,
  rankCaption: "Not reached, highest first",
  tinyNote: (minimum) =>
    `Regions with fewer than ${minimum} families in need are not ranked; they stand at the end of the list or table.`,
  tinyBaseNote: (minimum) =>
    `Regions whose base is smaller than ${minimum} are not ranked; they stand at the end of the list or table.`,
  needSubtitle: (place, year) => `PPKS (formerly PMKS) cases counted by person, ${place}, ${year}`,
  needFamilies: (families) =>
    `Poor families number **${families}**; they are not drawn, so that the other categories can be read.`,
  needDistrict:
    "Sensitive categories are not published for districts, only for regencies and cities, so that nobody can be recognised.",
  who: {
    subtitle: (place, year) => `PPKS cases other than poor families by sex and age, ${place}, ${year}`,
    subtitleAll: (place, year) => `PPKS cases by sex and age, families by the person on record, ${place}, ${year}`,
    persons: "Other than poor families",
    age: "Age",
    ages: "age groups",
    sexUnstated: "Sex not recorded",
    ageUnstated: "Age not recorded",
    categories: (place, year) => `By category, sex and age, ${place}, ${year}`,
    notTold: "not broken down",
    notes: [
      "Poor families are counted by family, as the person on record (mostly the head), so they are not drawn with persons. Two small categories, families with problems and indigenous communities, are not broken down and still included. Age is the age reached in that year. The share of women and girls is taken of the cases whose sex is recorded.",
      "More sensitive categories are broken down by sex alone, and the most sensitive not at all."
    ]
  },
  rankVillages: "PPKS cases, most first",
  villages: {
    subtitle: (place, year) => `PPKS cases, all categories, ${place}, ${year}`,
    note: "Cases recorded without a village are in the district’s figure only, so the villages need not add up to it."
  },
  all: "All categories",
  aidSubtitle: (place, year) => `Recipients, rupiah and timeliness by programme, ${place}, ${year}`,
  aidNote:
    "A family may receive several programmes, so recipients are not added across programmes. One programme may have more recipients than the families reached above: it also counts those outside the registry of poor families, and some programmes count persons.",
  programme: (name, unit) => `${name} (${unit})`,
  incentiveSubtitle: (place, year) => `Workers, what they are due and what was paid, ${place}, ${year}`,
  incentiveDistrict:
    "At district level only the total of all workers is published: one role in one district is often one person, whose income is nobody else’s business.",
  pantiSubtitle: (place, year) => `Places in care homes by type, need and capacity, ${place}, 31 December ${year}`,
  pantiNoHome: (served, place) => `There is no care home in ${place} for ${served}.`,
  pantiNoGovernmentHome: (served, place) =>
    `No government home in ${place} serves ${served}; the only ones are private.`,
  pantiOverfull: (homes) => `More residents than places (100% = full): ${homes}.`,
  pantiFull: (home, occupancy) => `${home} ${occupancy}`,
  pantiNeed:
    "Need is counted by where people come from, residents by where the home stands; so homes may be full though there are more places than needed.",
  pantiDistrict:
    "At district level only the total of all types of home is published. The need for places is counted by regency, because a home serves more than one district.",
  trendSubtitle: (place, from, to) => `Families reached by aid, per cent of those in need, ${place}, ${from}-${to}`,
  officialIntro:
    "Official figures, collected from public sources. This office’s registry lists families that may be put forward for aid; BPS estimates from a survey the people whose spending is below the poverty line. The two cannot be compared.",
  near: {
    here: "this region",
    neighbour: "neighbour",
    similar: "similar population",
    why: "Why",
    subtitle: (place, year) =>
      `Families in need, those not reached, and PPKS cases: ${place}, its neighbours and regions of similar population, ${year}`,
    note: "Similar population: the three regions of the same level with the closest number of inhabitants. Neighbours by the schematic map."
  },
  siblings: (parent) => `Others in ${parent}`,
  otherRoles: (count) => `${count} other roles: no incentive data yet`,
  sourcesText: (office, release, month) =>
    `The figures on this page come from the programme files of ${office}, release ${release}, data through ${month}. Names, identity numbers and addresses are never stored on this site.`,
  columns: {
    programme: "Programme",
    recipients: "Recipients",
    amount: "Rupiah",
    onTime: "On time",
    role: "Role",
    workers: "Active",
    posts: "Posts",
    entitlement: "Due",
    paid: "Paid",
    periods: "Pay periods",
    indicator: "Indicator",
    value: "Value",
    period: "Period",
    source: "Source"
  },
  total: "Total"
};
