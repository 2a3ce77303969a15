import type { Measure } from "./measure.ts";

export const pantiAccreditationEnding: Measure = {
  id: "panti_accreditation_ending",
  theme: "panti",
  order: 140,
  title: { id: "Akreditasi segera habis", en: "Accreditation ends soon" },
  unit: "homes",
  formula: { kind: "value", of: { table: "panti_licences", columns: ["expiring_soon"] } },
  direction: "less_is_better",
  method: {
    id: "Panti yang akreditasinya habis dalam enam bulan setelah 31 Desember.",
    en: "Homes whose accreditation ends within six months after 31 December."
  }
};
