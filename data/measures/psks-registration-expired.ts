import type { Measure } from "./measure.ts";

export const psksRegistrationExpired: Measure = {
  id: "psks_registration_expired",
  theme: "psks",
  order: 60,
  title: { id: "Tanda daftar habis", en: "Registration expired" },
  unit: "bodies",
  formula: { kind: "value", of: { table: "psks", columns: ["registration_expired"] } },
  direction: "less_is_better",
  method: {
    id: "Lembaga yang tanda daftarnya habis sebelum 31 Desember dan belum diperpanjang menurut catatan kantor.",
    en: "Organisations whose registration ended before 31 December and was not renewed, as far as the office has it on record."
  }
};
