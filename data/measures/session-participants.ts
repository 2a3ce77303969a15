import type { Measure } from "./measure.ts";

export const sessionParticipants: Measure = {
  id: "session_participants",
  theme: "psks",
  order: 100,
  title: { id: "Peserta pembinaan", en: "Participants" },
  unit: "people",
  formula: { kind: "value", of: { table: "forum_sessions", columns: ["participants"] } },
  direction: "more_is_better",
  method: {
    id: "Peserta yang tercatat pada kegiatan yang diadakan; yang hadir dua kali dihitung dua kali.",
    en: "Participants on record at the sessions held; somebody at two sessions counts twice."
  }
};
