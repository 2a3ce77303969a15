import type { Measure } from "./measure.ts";

export const postsFilled: Measure = {
  id: "posts_filled",
  theme: "psks",
  order: 20,
  title: { id: "Pos terisi", en: "Posts filled" },
  unit: "percent",
  formula: {
    kind: "ratio",
    of: { table: "workers", columns: ["workers"] },
    per: { table: "workers", columns: ["posts_required"] },
    factor: 100
  },
  direction: "more_is_better",
  method: {
    id: "Petugas bertugas dibagi pos yang diperlukan menurut aturan, misalnya satu TKSK per kecamatan. Peran tanpa aturan jumlah: belum ada data.",
    en: "Active workers divided by the posts a rule requires, such as one TKSK per district. Roles without such a rule: no data yet."
  }
};
