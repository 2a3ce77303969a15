import type { UnitWords } from "./units.id.ts";

const one = (n: string, singular: string, plural: string): string => `${n} ${n === "1" ? singular : plural}`;

/** The noun of each unit, in English. */
export const unitsEn: UnitWords = {
  counted: {
    people: (n) => one(n, "person", "people"),
    cases: (n) => one(n, "case", "cases"),
    families: (n) => one(n, "family", "families"),
    recipients: (n) => one(n, "recipient", "recipients"),
    rupiah: (n) => n,
    percent: (n) => n,
    per_1000: (n) => `${n} per 1,000 people`,
    per_1000_families: (n) => `${n} per 1,000 families`,
    places: (n) => one(n, "place", "places"),
    posts: (n) => one(n, "post", "posts"),
    homes: (n) => one(n, "home", "homes"),
    payments: (n) => one(n, "payment", "payments"),
    bodies: (n) => one(n, "organisation", "organisations"),
    sessions: (n) => one(n, "session", "sessions"),
    villages: (n) => one(n, "village", "villages"),
    districts: (n) => one(n, "district", "districts"),
    days: (n) => one(n, "working day", "working days"),
    reports: (n) => one(n, "report", "reports"),
    rows: (n) => one(n, "row", "rows"),
    cells: (n) => one(n, "number", "numbers")
  },
  names: {
    people: "people",
    cases: "cases",
    families: "families",
    recipients: "recipients",
    rupiah: "rupiah",
    percent: "per cent",
    per_1000: "per 1,000 people",
    per_1000_families: "per 1,000 families",
    places: "places",
    posts: "posts",
    homes: "homes",
    payments: "payments",
    bodies: "organisations",
    sessions: "sessions",
    villages: "villages",
    districts: "districts",
    days: "working days",
    reports: "reports",
    rows: "rows",
    cells: "numbers"
  },
  points: (n) => one(n, "point", "points"),
  subjects: { person: "people", family: "families", community: "communities" },
  ratePeriods: { month: "a month", semester: "a half-year", year: "a year" }
};
