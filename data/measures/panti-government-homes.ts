import type { Measure } from "./measure.ts";

export const pantiGovernmentHomes: Measure = {
  id: "panti_government_homes",
  theme: "panti",
  order: 20,
  title: { id: "Panti pemerintah", en: "Government care homes" },
  unit: "homes",
  formula: { kind: "value", of: { table: "panti_places", columns: ["institutions_government"] } },
  direction: "more_is_better",
  method: {
    id: "Panti milik Kementerian Sosial, provinsi, atau kabupaten/kota. Nol berarti pemerintah tidak punya panti jenis ini di wilayah itu; panti masyarakat dihitung terpisah.",
    en: "Homes of the ministry, province or regency. Zero means that the government has no home of this type in the region; private homes are counted apart."
  }
};
