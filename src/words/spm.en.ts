import type { SpmWords } from "./spm.id.ts";

/** Words of the page of the minimum service standards, in English. */
export const spmEn: SpmWords = {
  title: "Minimum service standards (SPM) for social affairs",
  what: "SPM are the basic services that local government must give to everybody entitled to them; the target is always 100%. The province is responsible inside care homes, regencies and cities outside them, and both after disasters.",
  lead: (told, all) =>
    `**${told}** of ${all} indicators of services can be worked out from this office’s files; the others are not available yet, and the reason is given.`,
  lowest: (service, share) => `Furthest from 100%: ${service}, **${share}**.`,
  met: "Every indicator that can be worked out has reached 100%.",
  authority: { province: "Duties of the province", regency: "Duties of regencies and cities" },
  service: {
    disability: "Basic rehabilitation of neglected people with disabilities",
    children: "Basic rehabilitation of neglected children",
    elderly: "Basic rehabilitation of neglected older people",
    homeless: "Basic rehabilitation of homeless people and beggars",
    disaster: "Protection and support of disaster victims"
  },
  index:
    "The index of SPM achievement, which sums them all up, is not available yet: it needs data on the quality of goods, services and staff, which the office’s files do not hold.",
  caption: (authority, area) => `SPM indicators, ${authority}, ${area}`,
  finding: (authority, told, all) => `${authority}: ${told} of ${all} indicators can be worked out`,
  furthest: (service, share) => `${service}: only ${share} of those in need`,
  fell: (count, all, year) => `${count} of ${all} services fell since ${year}`,
  reason: (services, why) => `${why} That holds for ${services}.`,
  subtitle: (area, year) => `People served, per cent of those assessed as needing the service, ${area}, ${year}`,
  columns: { service: "Basic service" },
  how: "Residents of homes divided by the people assessed as needing a place in a home of that type.",
  why: {
    outside_homes: "This office has no files yet of assessments and basic services outside homes.",
    disaster: "This office has no files yet of disaster victims and of those whose basic needs were met."
  },
  note: "The figures here come close to the official indicators; they are no SPM report. The official numerator is those whose basic needs were met over the budget year; here it is the residents of homes on 31 December. Over 100% may mean residents from elsewhere or not yet assessed, and is not clipped."
};
