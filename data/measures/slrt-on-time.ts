import type { Measure } from "./measure.ts";

export const slrtOnTime: Measure = {
  id: "slrt_on_time",
  theme: "services",
  order: 250,
  title: { id: "Permintaan SLRT selesai tepat waktu", en: "SLRT requests resolved on time" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["resolved_on_time"], at: { kind_code: "slrt" } },
    per: { table: "services", columns: ["resolved"], at: { kind_code: "slrt" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Selesai dalam hari kerja yang dijanjikan untuk kategorinya, dibagi semua yang selesai. Hari libur nasional tidak dihitung.",
    en: "Resolved within the working days promised for the category, divided by all resolved. Public holidays do not count."
  }
};
