import type { Measure } from "./measure.ts";

export const postsEmpty: Measure = {
  id: "posts_empty",
  theme: "psks",
  order: 30,
  title: { id: "Pos kosong", en: "Posts empty" },
  unit: "posts",
  formula: {
    kind: "shortfall",
    need: { table: "workers", columns: ["posts_required"] },
    have: { table: "workers", columns: ["workers"] }
  },
  sumOver: { column: "role_code", list: "worker_role" },
  direction: "less_is_better",
  method: {
    id: "Pos yang diperlukan dikurangi petugas yang bertugas, tidak kurang dari nol. Kelebihan petugas pada satu peran tidak mengisi pos peran lain.",
    en: "Posts required minus active workers, never below zero. Too many workers in one role do not fill the posts of another."
  }
};
