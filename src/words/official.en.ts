import type { OfficialWords } from "./official.id.ts";

/** Words for official figures, in English. */
export const officialEn: OfficialWords = {
  title: "Poverty by official figures",
  lead: (area) =>
    `Poverty, population, human development and unemployment in ${area}, as published by Statistics Indonesia (BPS) and others. Every figure has its publisher, title and link.`,
  description: (area) =>
    `Official poverty figures for ${area}: headcount, gap and severity, poverty line, human development and unemployment, with sources.`,
  never:
    "BPS measures poverty with a household survey (Susenas) that is large enough for provinces, regencies and cities only. These figures are therefore never shown for districts.",
  notMixed: "Official figures are never mixed with this office’s data in one line or one table.",
  indicators: {
    p0: ["Poverty headcount (P0)", "Per cent of people who spend less than the poverty line."],
    p1: [
      "Poverty gap (P1)",
      "How far poor people’s spending lies below the poverty line on average; higher is deeper."
    ],
    p2: ["Poverty severity (P2)", "Inequality among poor people; higher is more severe."],
    poor_people: ["Number of poor people", "People who spend less than the poverty line, in thousands."],
    poverty_line: ["Poverty line", "Rupiah per person and month needed for basic needs."],
    population: ["Population", "Number of inhabitants; different bases are not joined."],
    hdi: ["Human development index (HDI)", "Life expectancy, schooling and spending combined; 0 to 100."],
    unemployment: ["Open unemployment", "Per cent of the labour force looking for work, August labour survey."]
  },
  units: {
    percent: (n) => `${n}%`,
    index: (n) => n,
    thousand_people: (n) => `${n} thousand people`,
    people: (n) => `${n} people`,
    rupiah_per_person_month: (n) => `Rp\u00a0${n} per person and month`
  },
  shortUnits: {
    thousand_people: "thousand people",
    people: "people",
    rupiah_per_person_month: "per person and month"
  },
  unitNames: {
    percent: "per cent",
    index: "index",
    thousand_people: "thousand people",
    people: "people",
    rupiah_per_person_month: "rupiah per person and month"
  },
  series: {
    "Susenas Maret": "Susenas, March",
    "Susenas September": "Susenas, September",
    "Susenas, bulan tidak disebut": "Susenas, month not stated",
    "Sakernas Agustus": "Sakernas, August",
    "Dukcapil (Kepmendagri 2025)": "Civil registry (ministerial decree 2025)",
    "UHH SP2010 (seri lama)": "Life expectancy from the 2010 census (old series)",
    "LF SP2020 (seri baru)": "Life expectancy from the 2020 census (new series)",
    "BPS proyeksi SP2010": "BPS projection from the 2010 census"
  },
  finding: {
    down: (name, area, from, to) => `${name} in ${area} fell from ${from} to ${to}`,
    up: (name, area, from, to) => `${name} in ${area} rose from ${from} to ${to}`,
    same: (name, area, value) => `${name} in ${area} stayed at ${value}`,
    one: (name, area, value) => `${name} in ${area}: ${value}`,
    none: (name) => `${name}: no figure for this area yet`
  },
  subtitle: (unit, years) => `${unit.charAt(0).toUpperCase()}${unit.slice(1)}, by regency and city, ${years}`,
  breaks: "A line is interrupted where the basis of the figures changes: different series are not joined.",
  small: "The newest series of each region, on the same scale. Other series are in the table.",
  conflict: "Sources that differ are named in the note of each figure.",
  everyFigure: "All figures and their sources",
  allFigures: (name) => `${name}: all figures and their sources`,
  columns: {
    region: "Region",
    period: "Period",
    value: "Value",
    series: "Series",
    source: "Source",
    sources: "Sources of this table",
    note: "Note"
  },
  latest: (period) => `Latest: ${period}`,
  by: (publisher, period) => `${publisher}, ${period}`
};
