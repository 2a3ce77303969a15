import { disbursements } from "./disbursements.ts";
import { households } from "./households.ts";
import type { Incoming } from "./incoming.ts";
import { institutionClients, institutions, occupancy } from "./institutions.ts";
import { budget, budgetMonths, grants } from "./money.ts";
import { districtPopulation } from "./population.ts";
import { ppksRegistry } from "./ppks-registry.ts";
import { activities, psksBodies, requiredPosts } from "./psks.ts";
import { lk3Cases, puskesos, serviceCases } from "./services.ts";
import { incentivePayments, incentiveRates, workerRoster } from "./workers.ts";

/** Every dataset that an office may drop. A file is matched with the one whose headings it carries. */
export const datasets: readonly Incoming[] = [
  ppksRegistry,
  households,
  disbursements,
  workerRoster,
  psksBodies,
  requiredPosts,
  activities,
  incentiveRates,
  incentivePayments,
  institutions,
  occupancy,
  institutionClients,
  puskesos,
  serviceCases,
  lk3Cases,
  budget,
  budgetMonths,
  grants,
  districtPopulation
];
