import type { BoardWords } from "./board.id.ts";

export const boardEn: BoardWords = {
  title: "Leadership sheet",
  titleOf: (place) => `Leadership sheet for ${place}`,
  description: (place) =>
    `What needs attention in ${place} and why, changes, targets, money and reach, on one sheet of A4.`,
  line: (place, month) => `${place}, data up to ${month}. Prints on one sheet of A4.`,
  pdf: "Download PDF",
  toRegion: (place) => `All figures for ${place}`,
  attention: {
    eyebrow: (month) => `Needs attention, data of ${month}`,
    some: (count) => `${count} matters are beyond their limit`,
    one: "One matter is beyond its limit",
    none: "Nothing is beyond its limit",
    unknown: "No figure can be judged yet",
    lead: (place, finding) => `${place}: **${finding.charAt(0).toLowerCase()}${finding.slice(1)}**.`,
    first: (titles) => `Most pressing: ${titles.toLowerCase()}.`,
    see: "See the figures",
    all: (count) => `All ${count} findings`,
    subject: "About",
    value: "Value",
    matter: "Matter",
    also: (names) => `Also beyond the limit: ${names}.`,
    keptTitle: (names) => `Within the limit: ${names}.`,
    unknownTitle: (names) => `Cannot be judged at all: ${names}.`,
    unjudged: (count, asked, why) =>
      `Of ${asked} figures checked, ${count} cannot be judged: ${why}. That does not mean they are good.`,
    why: {
      suppressed: (n) => `${n} hidden`,
      not_available: (n) => `${n} without data`,
      too_small: (n) => `${n} with too small a base`
    },
    rulesTitle: "The rules and where their limits come from",
    order:
      "Order: first what makes people wait for money, a place or an answer; then money and legal deadlines; then papers and data."
  },
  whatWhere: (what, where) => `${what} in ${where}`,
  ofWhich: (total, parts) => `${total}; among them ${parts}`,
  homeFor: (kind) => `homes for ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  others: (n) => `${n} more`,
  months: (n) => (n === "1" ? "1 month" : `${n} months`),
  monthsBehind: (months) => `${months} behind`,
  unsent: "not sent",
  rules: {
    aid_late: { title: "Aid paid late", about: "aid on time", rule: (t) => `less than ${t} paid on time` },
    incentives_unpaid: {
      title: "Incentives in arrears",
      about: "payment of incentives",
      rule: (t) => `less than ${t} of pay periods paid`
    },
    homes_full: {
      title: "Care homes over capacity",
      about: "residents against capacity of homes",
      rule: (t) => `residents over ${t} of capacity`
    },
    complaints_open: {
      title: "Complaints open too long",
      about: "complaints long open",
      rule: () => "still open after 60 working days"
    },
    complaints_late: {
      title: "Complaints past their promise",
      about: "complaints on time",
      rule: (t) => `less than ${t} resolved on time`
    },
    aid_failed: {
      title: "Aid failed or returned",
      about: "failed or returned aid",
      rule: (t) => `more than ${t} of payments due`
    },
    spending_behind: {
      title: "Spending behind the cash plan",
      about: "spending against the cash plan",
      rule: (t) => `more than ${t} below the plan; both are shares of the cash plan of the year, not of the budget`
    },
    pillar_behind: {
      title: "Pillars behind in spending",
      about: "spending of pillars",
      rule: (t) => `spending per budget of the pillar more than ${t} below the cash plan of all pillars`
    },
    spending_over: {
      title: "Spending over budget",
      about: "spending against the budget",
      rule: (t) => `spending over ${t} of the budget`
    },
    grant_reports: { title: "Grant reports missing", about: "grant reports", rule: () => "the deadline has passed" },
    accreditation_expired: {
      title: "Accreditation expired",
      about: "expired accreditation",
      rule: () => "expired by the end of the data year"
    },
    data_late: { title: "Data late", about: "data on time", rule: (t) => `more than ${t} behind the end of the data` },
    accreditation_ending: {
      title: "Accreditation ends soon",
      about: "accreditation about to end",
      rule: () => "ends within six months"
    },
    registration_expired: {
      title: "Registration expired",
      about: "registration of organisations",
      rule: () => "expired by the end of the data year"
    }
  },
  ruleLine: (rule) => `Rule: ${rule}.`,
  target: {
    none: "No target yet.",
    shown: (value, source) => `Target: ${value} (${source}).`,
    reached: (share) => `Achieved ${share}.`,
    noneAtAll:
      "This office’s files hold no target of its medium-term plan yet, so only the change is shown. No target is made up.",
    how: "Achievement: the figure divided by the target. Where lower is better: twice the target minus the figure, divided by the target.",
    column: "Target",
    achievement: "Achieved"
  },
  plan: (month, planned, spent) =>
    `Of the cash plan of the year ${spent} was spent; ${planned} was planned up to ${month}.`,
  planUnknown: "No cash plan yet.",
  measures: {
    eyebrow: "Change and target",
    title: (place) => `Main figures for ${place}`,
    most: (place, measure, change, year) => `Largest change in ${place} since ${year}: ${measure}, ${change}`,
    change: "Change, points",
    compared: (place, parent) => `${place} compared with ${parent}`,
    header: "Measure"
  },
  money: {
    eyebrow: "Money",
    lowest: (pillar, share) => `Least spent: ${pillar}, ${share}`,
    unknown: "Spending by pillar cannot be shown yet",
    subtitle: (place, year) => `Spent, percent of the budget, by pillar, ${place}, ${year}`,
    plan: (month) => `cash plan of all pillars up to ${month}`,
    header: "Pillar",
    columns: { budget: "Budget", spent: "Spent", share: "Share" }
  },
  onTime: {
    lowest: (programme, share) => `Least often on time: ${programme}, ${share}`,
    below: (late, all, limit) => `${late} of ${all} programmes are below the limit of ${limit}`,
    unknown: "Timeliness by programme cannot be shown yet",
    subtitle: (place, year) => `Paid on time, percent of payments due, by programme, ${place}, ${year}`,
    limit: "limit of attention",
    header: "Programme",
    columns: { due: "Due", share: "On time", failed: "Failed or returned" }
  },
  reach: {
    eyebrow: "Reach",
    subtitle: (place, year) => `Families not reached, percent of those in need, ${place}, ${year}`,
    first: (n, what) => `The first ${n} ${what}`,
    target: (source) => `target (${source})`
  },
  poverty: {
    eyebrow: "Poverty, official figures",
    subtitle: (place) => `Poverty by Statistics Indonesia (BPS), ${place}`,
    header: "Measure",
    earlier: "Before",
    latest: "Latest",
    source: (publishers) => `${publishers}; sources are listed on the poverty page.`,
    leftOut: (names, years) =>
      `${names}: the newest figure is more than ${years} years old and stands on the poverty page.`,
    note: "Survey figures, not from this office’s files. Their sources do not say how far a survey may be off, so no rise or fall is claimed, and they prove no effect of a programme."
  },
  sheets: {
    eyebrow: "Sheets of regions",
    title: "One sheet for each region",
    text: "The same as this sheet, for one region. Each prints on a single page of A4."
  }
};
