import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import type { Region } from "../../../data/contracts/published/regions.ts";
import { normaliseSpelling, type RegionSpelling } from "../../regions/spellings.ts";
import { answersOf, ignored, refuseAnswers, type MappingLine } from "./mapping.ts";

/** A writing of a coded column and the code that it stands for. */
export interface Spelling {
  readonly column_name: string;
  readonly spelling: string;
  readonly code: string;
}

const isGiven = ({ answer }: MappingLine): boolean => answer !== "" && normaliseSpelling(answer) !== ignored;

/**
 * What the office says its writings of a dataset's coded columns are; an answer is a code or any accepted writing of
 * it. Refuses answers that are neither.
 */
export function valueAnswers(
  lines: readonly MappingLine[],
  { name }: Incoming,
  accepted: readonly Spelling[]
): Spelling[] {
  const codeOf = (line: MappingLine): string | undefined =>
    accepted.find((one) => one.column_name === line.column && one.spelling === normaliseSpelling(line.answer))?.code;
  const answers = answersOf(lines, "value", name).filter(isGiven);
  refuseAnswers(
    answers.flatMap((line) =>
      codeOf(line) === undefined
        ? [{ line: line.line, what: `"${line.answer}" bukan nilai kolom "${line.column}"` }]
        : []
    )
  );
  return answers.map((line) => ({
    column_name: line.column,
    spelling: normaliseSpelling(line.written),
    code: codeOf(line) ?? ""
  }));
}

/**
 * What the office says its names of regions are; an answer begins with the region's code. Refuses answers that are no
 * region of today directly within the one that was asked about.
 */
export function regionAnswers(lines: readonly MappingLine[], regions: readonly Region[]): RegionSpelling[] {
  const known = new Map(regions.filter(({ valid_to }) => valid_to === null).map((one) => [one.region_code, one]));
  const answers = lines.filter((line) => line.kind === "region" && isGiven(line));
  const regionOf = ({ answer, within }: MappingLine): Region | undefined => {
    const region = known.get(/^[\d.]+/.exec(answer)?.[0] ?? "");
    return region?.parent_code === within ? region : undefined;
  };
  refuseAnswers(
    answers.flatMap((line) =>
      regionOf(line) ? [] : [{ line: line.line, what: `"${line.answer}" bukan kode wilayah di dalam ${line.within}` }]
    )
  );
  const spellings = answers.flatMap((line) => {
    const region = regionOf(line);
    return region
      ? [
          {
            parent_code: line.within,
            level: region.level,
            spelling: normaliseSpelling(line.written),
            region_code: region.region_code
          }
        ]
      : [];
  });
  return [...new Map(spellings.map((one) => [`${one.parent_code} ${one.spelling}`, one])).values()];
}
