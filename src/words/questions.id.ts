/** Words of the page of questions. */
export const questionsId = {
  title: "Tanya jawab",
  description: "Pertanyaan yang sering dibawa warga, pers, pemeriksa, dewan, dan perencana, dan di mana jawabannya.",
  lead: (answered: string, all: string) =>
    `**${answered}** dari ${all} pertanyaan dijawab di situs ini; untuk yang lain disebut mengapa belum.`,
  seeDistrict: "(pilih kecamatan Anda)",
  unanswered: "Belum dijawab di sini.",
  readers: {
    public: "Warga",
    press: "Pers dan pemantau",
    auditors: "Pemeriksa",
    council: "DPRD",
    planners: "Bappeda dan perencana",
    leaders: "Pimpinan",
    homes: "Perencana panti",
    staff: "Petugas kantor",
    business: "Dunia usaha",
    researchers: "Peneliti"
  }
};
export type QuestionWords = typeof questionsId;
