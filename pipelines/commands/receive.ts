import { reasons, type ReasonCode } from "../../data/contracts/incoming/reasons.ts";
import { instanceOf } from "../../data/instances/instances.ts";
import { homeOf } from "../home.ts";
import { receive, type FileReport, type ReceiveReport } from "../receive/receive.ts";
import type { CommandOptions, Outcome } from "./command.ts";

function linesFor(report: FileReport): string[] {
  if (report.dataset === null) {
    const { where, what, next } = report.problem;
    return [`refused: ${where}`, `  what: ${what}`, `  next: ${next}`];
  }
  const refused = Object.entries(report.refused).map(
    ([reason, rows]) => `    ${rows}  ${reasons[reason as ReasonCode].title.id}`
  );
  const state = report.unchanged ? ", unchanged" : "";
  return [
    `${report.file}  (${report.dataset}${state})`,
    `  ${report.rows_read} rows: ${report.accepted} accepted, ${report.rows_read - report.accepted} refused`,
    ...refused,
    ...report.warnings.map((warning) => `  !  ${warning}`)
  ];
}

function summaryOf({ totals }: ReceiveReport, privateFolder: string): string[] {
  const line = `${totals.files} files: ${totals.rows_read} rows, ${totals.accepted} accepted, ${totals.refused} refused`;
  const hint = totals.refused > 0 ? [`refused rows and what to do: ${privateFolder}/refusals`] : [];
  return [line, ...hint];
}

/** Reads what lies in the incoming folder into the private store. Exit code 10 when a file was refused whole. */
export async function run({ instance: id, progress }: CommandOptions): Promise<Outcome> {
  const instance = instanceOf(id);
  const home = homeOf(instance.id);
  const { exitCode, report } = await receive({ instance, home, progress });
  return { exitCode, report, lines: [...report.files.flatMap(linesFor), ...summaryOf(report, home.private)] };
}
