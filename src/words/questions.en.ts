import type { QuestionWords } from "./questions.id.ts";

/** Words of the page of questions, in English. */
export const questionsEn: QuestionWords = {
  title: "Questions and answers",
  description: "What citizens, press, auditors, councils and planners come to ask, and where the answer is.",
  lead: (answered, all) =>
    `**${answered}** of ${all} questions are answered on this site; for the others it says why not yet.`,
  seeDistrict: "(choose your district)",
  unanswered: "Not answered here.",
  readers: {
    public: "Citizens",
    press: "Press and watchdogs",
    auditors: "Auditors",
    council: "Regional council",
    planners: "Planning office",
    leaders: "Leadership",
    homes: "Planners of care homes",
    staff: "Office staff",
    business: "Businesses",
    researchers: "Researchers"
  }
};
