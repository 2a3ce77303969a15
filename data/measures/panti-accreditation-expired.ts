import type { Measure } from "./measure.ts";

export const pantiAccreditationExpired: Measure = {
  id: "panti_accreditation_expired",
  theme: "panti",
  order: 130,
  title: { id: "Akreditasi panti habis", en: "Homes with expired accreditation" },
  unit: "homes",
  formula: { kind: "value", of: { table: "panti_licences", columns: ["accreditation_expired"] } },
  direction: "less_is_better",
  method: {
    id: "Panti yang akreditasinya habis sebelum 31 Desember.",
    en: "Homes whose accreditation ended before 31 December."
  }
};
