import { reasons, type ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { instanceOf } from "../../data/instances/instances.ts";
import { homeOf, type Home } from "../home.ts";
import { dryRunLines } from "../receive/dry-run-lines.ts";
import { dryRun } from "../receive/dry-run.ts";
import { readMapping } from "../receive/meaning/mapping.ts";
import { wrongAnswerLines, wrongAnswers, type WrongAnswer } from "../receive/meaning/wrong-answers.ts";
import { receive, type FileReport, type ReceiveReport } from "../receive/receive.ts";
import type { ReceivedTable } from "../receive/store/ledger.ts";
import type { Given, Outcome } from "./command.ts";

function tableLines({ part, dataset, rows_read, accepted, refused, warnings }: ReceivedTable): string[] {
  const reasonLines = Object.entries(refused).map(
    ([reason, rows]) => `      ${rows}  ${reasons[reason as ReasonCode].title.id}`
  );
  return [
    `  ${part === "" ? "" : `${part}: `}${dataset}, ${rows_read} rows: ${accepted} accepted, ${rows_read - accepted} refused`,
    ...reasonLines,
    ...warnings.map((warning) => `    !  ${warning}`)
  ];
}

function linesFor(report: FileReport): string[] {
  if (report.problem !== null) {
    const { where, what, next } = report.problem;
    return [`refused: ${where}`, `  what: ${what}`, `  next: ${next}`];
  }
  return [
    `${report.file}${report.unchanged ? "  (unchanged)" : ""}`,
    ...report.tables.flatMap(tableLines),
    ...report.notes.map((note) => `  !  ${note}`)
  ];
}

function summaryOf({ totals, forgotten }: ReceiveReport, home: Home): string[] {
  const line = `${totals.files} files: ${totals.rows_read} rows, ${totals.accepted} accepted, ${totals.refused} refused`;
  const open = readMapping(home).filter(({ answer }) => answer === "").length;
  return [
    line,
    ...forgotten.map((file) => `forgotten before, not received: ${file}`),
    ...(totals.refused > 0 ? [`refused rows and what to do: ${home.private}/refusals`] : []),
    ...(open > 0 ? [`questions to answer (last column): ${open} in ${home.private}/mapping.csv`] : [])
  ];
}

const wrongLines = (wrong: readonly WrongAnswer[]): string[] =>
  wrong.length === 0
    ? []
    : [
        "answers that mean nothing, taken as not given; correct column answer, empty it, or write abaikan:",
        ...wrongAnswerLines(wrong).map((line) => `  !  ${line}`)
      ];

/**
 * Reads what lies in the incoming folder into the private store, or with `--dry-run` only tells what it would. Exit code
 * 10 when a file was refused whole. An answer of the mapping file that means nothing is told, and refuses none by itself.
 */
export async function run({ instance: id, progress, ...own }: Given): Promise<Outcome> {
  const instance = instanceOf(id);
  const home = homeOf(instance.id);
  if (own["dry-run"] === true) {
    const { exitCode, files } = await dryRun({ instance, home, progress, file: String(own["file"]) });
    const wrong = wrongAnswers(readMapping(home), instance.scope);
    const lines = [...files.flatMap(dryRunLines), ...wrongLines(wrong)];
    return { exitCode, report: { instance: id, files, wrong_answers: wrong }, lines };
  }
  const { exitCode, report } = await receive({ instance, home, progress });
  // The lines are counted in the file as it lies there now: receiving may have sorted new questions in.
  const wrong = wrongAnswers(readMapping(home), instance.scope);
  const lines = [...report.files.flatMap(linesFor), ...summaryOf(report, home), ...wrongLines(wrong)];
  return { exitCode, report: { ...report, wrong_answers: wrong }, lines };
}
