import { disbursements } from "./disbursements.ts";
import type { Incoming } from "./incoming.ts";
import { institutions, occupancy } from "./institutions.ts";
import { districtPopulation } from "./population.ts";
import { ppksRegistry } from "./ppks-registry.ts";
import { incentivePayments, workerRoster } from "./workers.ts";

/** Every dataset that an office may drop. A file is matched with the one whose headings it carries. */
export const datasets: readonly Incoming[] = [
  ppksRegistry,
  disbursements,
  workerRoster,
  incentivePayments,
  institutions,
  occupancy,
  districtPopulation
];
