import { aidAmount } from "./aid-amount.ts";
import { aidOnTime } from "./aid-on-time.ts";
import { aidPerRecipient } from "./aid-per-recipient.ts";
import { aidRecipients } from "./aid-recipients.ts";
import { familiesInNeed } from "./families-in-need.ts";
import { familiesUnreached } from "./families-unreached.ts";
import { incentiveEntitlement } from "./incentive-entitlement.ts";
import { incentiveGap } from "./incentive-gap.ts";
import { incentivePaid } from "./incentive-paid.ts";
import { incentivePeriodsPaid } from "./incentive-periods-paid.ts";
import { needCoverage } from "./need-coverage.ts";
import { pantiCapacity } from "./panti-capacity.ts";
import { pantiGap } from "./panti-gap.ts";
import { pantiGovernmentHomes } from "./panti-government-homes.ts";
import { pantiHomes } from "./panti-homes.ts";
import { pantiOccupancy } from "./panti-occupancy.ts";
import { pantiPlacesNeeded } from "./panti-places-needed.ts";
import { pantiResidents } from "./panti-residents.ts";
import { postsFilled } from "./posts-filled.ts";
import { ppksCases } from "./ppks-cases.ts";
import { ppksCasesPer1000 } from "./ppks-cases-per-1000.ts";
import { ppksPersons } from "./ppks-persons.ts";
import { ppksPersonsPer1000 } from "./ppks-persons-per-1000.ts";
import { workers } from "./workers.ts";
import type { Measure } from "./measure.ts";

/** Every measure, by theme, in the order in which a theme shows them. */
export const measures: readonly Measure[] = [
  ppksCases,
  ppksCasesPer1000,
  ppksPersons,
  ppksPersonsPer1000,
  familiesInNeed,
  needCoverage,
  familiesUnreached,
  aidRecipients,
  aidAmount,
  aidPerRecipient,
  aidOnTime,
  workers,
  postsFilled,
  incentiveEntitlement,
  incentivePaid,
  incentiveGap,
  incentivePeriodsPaid,
  pantiHomes,
  pantiGovernmentHomes,
  pantiCapacity,
  pantiResidents,
  pantiOccupancy,
  pantiPlacesNeeded,
  pantiGap
];
