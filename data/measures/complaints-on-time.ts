import type { Measure } from "./measure.ts";

export const complaintsOnTime: Measure = {
  id: "complaints_on_time",
  theme: "services",
  order: 110,
  title: { id: "Pengaduan selesai tepat waktu", en: "Complaints resolved on time" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "services", columns: ["resolved_on_time"], at: { kind_code: "complaint" } },
    per: { table: "services", columns: ["resolved"], at: { kind_code: "complaint" } },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Selesai dalam hari kerja yang dijanjikan untuk kategorinya, dibagi semua yang selesai. Hari libur nasional tidak dihitung.",
    en: "Resolved within the working days promised for the category, divided by all resolved. Public holidays do not count."
  }
};
