import type { OfficialWords } from "./official.id.ts";

/** Words for official figures, in English. */
export const officialEn: OfficialWords = {
  title: "Poverty by official figures",
  description: (area) =>
    `Official poverty figures for ${area}: headcount, gap and severity, poverty line, human development and unemployment, with sources.`,
  reading: "How to read these figures",
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
    poor_people: ["Number of poor people", "People who spend less than the poverty line."],
    poverty_line: ["Poverty line", "Rupiah per person and month needed for basic needs."],
    population: ["Population", "Number of inhabitants; different bases are not joined."],
    hdi: ["Human development index (HDI)", "Life expectancy, schooling and spending combined; 0 to 100."],
    unemployment: ["Open unemployment", "Per cent of the labour force looking for work, August labour survey."]
  },
  shortUnits: {
    people: "people",
    rupiah_per_person_month: "per person and month"
  },
  unitNames: {
    percent: "per cent",
    index: "index",
    people: "people",
    rupiah_per_person_month: "rupiah per person and month"
  },
  series: {
    "Susenas Maret": "March survey (Susenas)",
    "Susenas September": "September survey (Susenas)",
    "Susenas, bulan tidak disebut": "Month not stated",
    "Sakernas Agustus": "August survey (Sakernas)",
    "Dukcapil (Kepmendagri 2025)": "Civil registry 2025",
    "UHH SP2010 (seri lama)": "Old series (2010 census)",
    "LF SP2020 (seri baru)": "New series (2020 census)",
    "BPS proyeksi SP2010": "BPS projection (2010 census)"
  },
  finding: {
    at: (value, period) => `${value} in ${period}`,
    two: (name, area, latest, earlier) => `${name} in ${area}: ${latest}, ${earlier}`,
    one: (name, area, latest) => `${name} in ${area}: ${latest}`,
    none: (name) => `${name}: no figure for this area yet`
  },
  noDirection:
    "The headline names two figures and not whether they rose or fell: most come from surveys, and the sources do not say how far a survey may be off. A small difference need not be a real change.",
  leadOf: {
    share: (share, area, period) =>
      `**${share}** of people in ${area} lived below the poverty line in ${period}, by Statistics Indonesia (BPS).`,
    people: (people) => `That is **${people}**.`,
    line: (line, period) => `The poverty line was **${line}** per person and month (${period}).`,
    end: (name, share, period) => `${name}, **${share}** (${period})`,
    between: (high, low) => `Among regencies and cities the share was highest in ${high}, and lowest in ${low}.`
  },
  hands: { quoted: "quoted by a news medium", copied: "third-party copy" },
  partly: (publishers) => `${publishers}; some by way of news media or third-party copies.`,
  handsNote:
    "Some figures were not taken from their publisher but from news media or third-party copies; each figure says so.",
  differs: (other) => `Another source says ${other}.`,
  slip: (other) => `Another source says ${other}, apparently a slip.`,
  older: (period) => `no ${period} yet`,
  compared: (period, basis) =>
    `The table shows ${period}, the newest period that most regions have${basis === "" ? "" : `, on the same basis for all: ${basis}`}.`,
  comparedTitle: (name, period) => `${name} by region, ${period}`,
  expert: (name) => `${name}: chart and table`,
  count: (count, from, to) => `${count} figures, ${from}-${to}`,
  subtitle: (unit, years) => `${unit.charAt(0).toUpperCase()}${unit.slice(1)}, by regency and city, ${years}`,
  breaks: "A line is interrupted where the basis of the figures changes: different series are not joined.",
  small: (series) => `Each region on the same scale: ${series}.`,
  conflict: "Where another source gives another figure, its note says so.",
  everyFigure: "All figures and their sources",
  allFigures: "All figures by region, newest first",
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
