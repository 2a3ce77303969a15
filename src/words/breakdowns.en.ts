import type { BreakdownWords } from "./breakdowns.id.ts";

/** Lists by which a theme is broken down, in English. */
export const breakdownsEn: BreakdownWords = {
  categories: {
    heading: "By category",
    header: "Category",
    many: "categories counted by person",
    finding: (first, count) => `The most: ${first}, ${count}`
  },
  verification: {
    heading: "Verification",
    header: "State",
    many: "states",
    finding: (first, count) => `Most records: ${first}, ${count}`
  },
  programmes: {
    heading: "By programme",
    header: "Programme",
    many: "programmes",
    finding: (first, count) => `Most recipients: ${first}, ${count}`
  },
  amounts: {
    heading: "Rupiah by programme",
    header: "Programme",
    many: "programmes",
    finding: (first, count) => `Most money goes through ${first}: ${count}`
  },
  on_time: {
    heading: "On time by programme",
    header: "Programme",
    many: "programmes",
    finding: (first, count) => `Least often on time: ${first}, ${count} of payments`
  },
  components: {
    heading: "PKH by component",
    header: "Component",
    many: "components",
    finding: (first, count) => `Largest PKH component: ${first}, ${count}`
  },
  paid_roles: {
    heading: "Due and paid",
    header: "Role",
    many: "roles",
    finding: (first, count) => `Most still unpaid: ${first}, ${count}`
  },
  occupancy: {
    heading: "Occupancy by type of home",
    header: "Type of home",
    many: "types of home",
    finding: (first, count) => `Fullest homes: ${first}, ${count} of capacity`
  },
  licences: {
    heading: "Licences and accreditation",
    header: "Type of home",
    many: "types of home",
    finding: (first, count) => `Accreditation is rarest in: ${first}, ${count}`
  },
  clients: {
    heading: "Who is served",
    header: "Category",
    many: "categories",
    finding: (first, count) => `Most clients inside homes: ${first}, ${count}`
  },
  roles: {
    heading: "Workers and posts",
    header: "Role",
    many: "roles",
    finding: (first, count) => `Most posts empty: ${first}, only ${count} filled`
  },
  bodies: {
    heading: "Organisations by kind",
    header: "Kind of organisation",
    many: "kinds",
    finding: (first, count) => `The most: ${first}, ${count}`
  },
  forums: {
    heading: "Coaching by group",
    header: "Group",
    many: "groups",
    finding: (first, count) => `Coached least: ${first}, ${count} of the plan`
  },
  sessions: {
    heading: "Coaching by kind of session",
    header: "Kind of session",
    many: "kinds of session",
    finding: (first, count) => `Held least: ${first}, ${count} of the plan`
  },
  complaints: {
    heading: "Complaints",
    header: "Complaint about",
    many: "subjects",
    finding: (first, count) => `Most complaints are about: ${first}, ${count}`
  },
  complaint_days: {
    heading: "How long it takes",
    header: "Complaint about",
    many: "subjects",
    finding: (first, count) => `Slowest to settle: ${first}, half of them within ${count}`
  },
  channels: {
    heading: "By which channel",
    header: "Channel",
    many: "channels",
    finding: (first, count) => `Most complaints come by: ${first}, ${count}`
  },
  requests: {
    heading: "Requests for help (SLRT)",
    header: "Request for",
    many: "subjects",
    finding: (first, count) => `Asked for most: ${first}, ${count}`
  },
  problems: {
    heading: "Family counselling (LK3)",
    header: "Family problem",
    many: "problems",
    finding: (first, count) => `Brought to LK3 most: ${first}, ${count}`
  },
  pillars: {
    heading: "By pillar",
    header: "Pillar",
    many: "pillars",
    finding: (first, count) => `The largest budget: ${first}, ${count}`
  },
  sources: {
    heading: "By funding source",
    header: "Funding source",
    many: "sources",
    finding: (first, count) => `The largest source: ${first}, ${count}`
  },
  grants: {
    heading: "Grants and CSR",
    header: "Kind of money",
    many: "kinds",
    finding: (first, count) => `Least paid out: ${first}, ${count} of what was promised`
  }
};
