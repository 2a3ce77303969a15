import type { Measure } from "../data/measures/measure.ts";
import { spmChildren } from "../data/measures/spm-children.ts";
import { spmDisability } from "../data/measures/spm-disability.ts";
import { spmElderly } from "../data/measures/spm-elderly.ts";
import { spmHomeless } from "../data/measures/spm-homeless.ts";
import { notApplicable, notAvailable, type Cell } from "./cell.ts";
import { measured } from "./measured.ts";
import { scope } from "./regions.ts";

export const spmServices = ["disability", "children", "elderly", "homeless", "disaster"] as const;
export type SpmService = (typeof spmServices)[number];

/** Whose duty a minimum service is: the province inside homes, regencies outside them, both after disasters. */
export const authorities = ["province", "regency"] as const;
export type Authority = (typeof authorities)[number];

/** Why the office's files cannot tell an indicator. */
export type SpmGap = "outside_homes" | "disaster";

/** One indicator of the minimum service standards for social affairs; its words stand under the same names. */
export interface SpmIndicator {
  readonly authority: Authority;
  readonly service: SpmService;
  readonly shown: Measure | SpmGap;
}

const insideHomes: Readonly<Record<SpmService, Measure | SpmGap>> = {
  disability: spmDisability,
  children: spmChildren,
  elderly: spmElderly,
  homeless: spmHomeless,
  disaster: "disaster"
};

/** The indicators of province and regencies (division of duties as the Ministry of Social Affairs presented it in 2018). */
export const spmIndicators: readonly SpmIndicator[] = authorities.flatMap((authority) =>
  spmServices.map((service) => ({
    authority,
    service,
    shown: authority === "province" ? insideHomes[service] : service === "disaster" ? "disaster" : "outside_homes"
  }))
);

/** An indicator's value for the office's area. A duty of the province does not apply to the office of a regency. */
export function spmValue({ authority, shown }: SpmIndicator, year: number): Cell {
  if (authority === "province" && scope.level !== "province") return notApplicable;
  return typeof shown === "string" ? notAvailable : measured(shown, { region_code: scope.region_code, year });
}
