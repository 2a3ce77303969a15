import type { Measure } from "./measure.ts";

export const sessionsPlanned: Measure = {
  id: "sessions_planned",
  theme: "psks",
  order: 80,
  title: { id: "Pembinaan direncanakan", en: "Sessions planned" },
  unit: "sessions",
  formula: { kind: "value", of: { table: "forum_sessions", columns: ["planned"] } },
  direction: "neutral",
  method: {
    id: "Pembinaan, rapat koordinasi, pelatihan, dan diskusi dalam rencana tahun itu.",
    en: "Coaching, coordination meetings, training and discussions in the plan of the year."
  }
};
