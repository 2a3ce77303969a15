import type { Table } from "../table.ts";
import { aid, aidComponents, needReach } from "./aid.ts";
import { codes } from "./codes.ts";
import { disclosureAttacks, disclosureLevels } from "./disclosure-report.ts";
import { incentives, workers } from "./incentives.ts";
import { budgetTotals, cashMonths, grantTotals } from "./money.ts";
import { intake, intakeChecked, intakeColumns, intakeMonths, intakeReasons, intakeUnits } from "./intake.ts";
import { officialFigures } from "./official-figures.ts";
import { pantiClients, pantiLicences } from "./panti-clients.ts";
import { pantiMonths, pantiPlaces } from "./panti.ts";
import { population, ppksCases, ppksPersons, ppksProfile, ppksVerification, ppksVillages } from "./ppks.ts";
import { forumSessions, psks } from "./psks.ts";
import { lk3, puskesosCoverage } from "./puskesos-and-lk3.ts";
import { regions } from "./regions.ts";
import { serviceChannels, services } from "./services.ts";
import { welfare } from "./welfare.ts";

/** Every table of a release, in the order of the catalogue. */
export const publishedTables: readonly Table[] = [
  ppksCases,
  ppksProfile,
  ppksVillages,
  ppksVerification,
  ppksPersons,
  welfare,
  aid,
  aidComponents,
  needReach,
  workers,
  psks,
  forumSessions,
  incentives,
  pantiPlaces,
  pantiMonths,
  pantiLicences,
  pantiClients,
  puskesosCoverage,
  services,
  serviceChannels,
  lk3,
  budgetTotals,
  cashMonths,
  grantTotals,
  population,
  intake,
  intakeReasons,
  intakeChecked,
  intakeColumns,
  intakeMonths,
  intakeUnits,
  disclosureLevels,
  disclosureAttacks,
  officialFigures,
  regions,
  codes
];
