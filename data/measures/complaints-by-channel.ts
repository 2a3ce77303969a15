import type { Measure } from "./measure.ts";

export const complaintsByChannel: Measure = {
  id: "complaints_by_channel",
  theme: "services",
  order: 200,
  title: { id: "Pengaduan masuk", en: "Complaints coming in" },
  unit: "cases",
  formula: { kind: "value", of: { table: "service_channels", columns: ["received"], at: { kind_code: "complaint" } } },
  direction: "neutral",
  method: {
    id: "Pengaduan yang diterima tahun itu menurut saluran, termasuk saluran di luar kantor seperti SP4N-LAPOR! dan Ombudsman.",
    en: "Complaints received in the year by channel, those outside the office such as SP4N-LAPOR! and the Ombudsman included."
  }
};
