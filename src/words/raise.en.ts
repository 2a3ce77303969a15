import type { RaiseWords } from "./raise.id.ts";

/** Words of the calculator on the page about incentives, in English. */
export const raiseEn: RaiseWords = {
  part: "Cost of a raise",
  title: "What would a raise cost?",
  intro:
    "Choose a payment, a raise and a place. The numbers of workers and posts come from the published tables; what is hidden or missing is not guessed.",
  noScript:
    "This form works in your browser and needs JavaScript. Without it, read this example, or work it out from the table below.",
  fields: { right: "Payment", raise: "Raise in rupiah", region: "Place", basis: "Count for" },
  raiseHint: "Each pay period (month, half-year or year), for each worker. For example 100,000.",
  bases: { petugas: "Workers who serve", pos: "Posts required, filled or empty" },
  button: "Work it out",
  option: (role, component, payer) => `${role}, ${component} (${payer})`,
  chosen: (payment, payer, rate) => `${payment}. Paid by the ${payer}, ${rate}.`,
  payers: { central: "centre", province: "province", regency: "regency/city" },
  payment: (component, role) => `${component} of ${role}`,
  rate: (amount, per) => `${amount} ${per}`,
  noRate: "rate not known yet",
  right: (component, role, payer) => `the ${component} of ${role} (payer: ${payer})`,
  fault: {
    choice: (usual) => `What the link asks for is not on the list. Choose from the list, for example ${usual}.`,
    raise: (most, usual) => `Enter whole rupiah from 1 to ${most}, for example ${usual}.`
  },
  answer: "Answer",
  link: "Link to this calculation",
  texts: {
    cost: "{cost} a year",
    published: "Raising {right} in {place} by {raise} {per} adds {exact} a year. Counted are {basis}: {posts}.",
    zero: "There are no {basis} for {role} in {place}, so a raise of {raise} {per} adds no cost.",
    suppressed:
      "The cost cannot be worked out: the number of {basis} for {role} in {place} is hidden to protect people.",
    not_available: "The cost cannot be worked out yet: there are no data on {basis} for {role} in {place}.",
    not_applicable: "There is nothing to work out: {basis} for {role} do not apply in {place}.",
    newRate: "The rate becomes {after} {per}, from {before}.",
    unknownRate: "The rate now is not known, or is not the same everywhere.",
    check: "Check this figure: {raise} × {posts} ({basis}) × {periods} = {exact}",
    states: {
      suppressed: "Cannot be worked out",
      not_available: "Cannot be worked out yet",
      not_applicable: "Does not apply"
    },
    refused: "Not worked out yet",
    basis: { petugas: "workers who serve", pos: "posts required" },
    per: { month: "a month", semester: "per half-year", year: "per year" },
    periods: { month: "12 months", semester: "2 half-years", year: "1 year" }
  },
  table: {
    title: (raise) => `Cost a year of each raise of ${raise}`,
    subtitle: (raise, place, year) =>
      `${raise} more per pay period for each worker: raise × workers or posts × pay periods a year, ${place}, ${year}`,
    payment: "Payment",
    role: "Role",
    payer: "Payer",
    periods: "Pay periods a year",
    workers: "Serving",
    posts: "Posts required",
    forWorkers: "Cost, workers who serve",
    forPosts: "Cost, posts required",
    multiply:
      "Other raises are a multiple: Rp 250,000 costs two and a half times the figure in the table. Other places: raise × workers (or posts) of that place × pay periods a year; the workers and posts of each place stand under “Table”."
  },
  places: (year) => `Workers and posts by place, 31 December ${year}`,
  region: "Place",
  notes: [
    "Workers are counted on 31 December, as though their number stayed the same all year. Every worker of the role counts, even where some have no claim to the component.",
    "One component is worked out at a time. If the yearly operational allowance rises too, work it out apart and add it. Whoever pays also decides."
  ],
  none: "This office has not sent rates of incentives yet, so there is nothing to work out."
};
