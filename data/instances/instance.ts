import type { Bilingual } from "../contracts/table.ts";
import type { Target } from "./target.ts";

/** One office's window. Nothing outside `data/instances` and `data/reference` knows a region. */
export interface Instance {
  readonly id: string;
  /** Kemendagri code of the province (`36`) or regency (`36.04`) whose people the office serves. */
  readonly scope: string;
  readonly office: {
    readonly name: Bilingual;
    readonly address: string;
    readonly email: string;
    /** Where a citizen complains, in the office's own words; independent channels are added by the site. */
    readonly complaints: string;
  };
  /** Name of the area in a sentence: "Banten", "Kabupaten Tegal". */
  readonly place: Bilingual;
  /** Address at which the site is published; used for canonical links. */
  readonly site: string;
  readonly languages: readonly ["id", "en"];
  /** Codes of `data/reference/programmes.csv` whose payments are published, in the order shown. */
  readonly programmes: readonly string[];
  /** Smallest count published, by sensitivity tier of `data/reference/ppks.csv`. */
  readonly thresholds: { readonly 1: number; readonly 2: number; readonly 3: number };
  /** Official boundaries (GeoJSON or TopoJSON, one feature per district with its `code`), relative to the project; replaces the schematic map. */
  readonly boundaries?: string;
  /** Targets of the RPJMD or Renstra. Left out: the board says that there is none yet. */
  readonly targets?: readonly Target[];
}
