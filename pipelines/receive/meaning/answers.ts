import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import type { Region } from "../../../data/contracts/published/regions.ts";
import { normaliseSpelling, type RegionSpelling } from "../../regions/spellings.ts";
import type { Spelling } from "./code-spellings.ts";
import { answersOf, isIgnored, type MappingLine } from "./mapping.ts";

const isGiven = (line: MappingLine): boolean => line.answer !== "" && !isIgnored(line);

/** The code that an answer about a coded column means, by the code itself or any accepted writing of it. */
export const codeMeant = (line: MappingLine, accepted: readonly Spelling[]): string | undefined =>
  accepted.find((one) => one.column_name === line.column && one.spelling === normaliseSpelling(line.answer))?.code;

/** The region of today directly within the one that was asked about that an answer means: it begins with its code. */
export function regionMeant({ answer, within }: MappingLine, regions: readonly Region[]): Region | undefined {
  const code = /^[\d.]+/.exec(answer)?.[0];
  return regions.find((one) => one.region_code === code && one.parent_code === within && one.valid_to === null);
}

/** What the office says its writings of a dataset's coded columns are. An answer that is no code says nothing. */
export const valueAnswers = (
  lines: readonly MappingLine[],
  { name }: Incoming,
  accepted: readonly Spelling[]
): Spelling[] =>
  answersOf(lines, "value", name)
    .filter(isGiven)
    .flatMap((line) => {
      const code = codeMeant(line, accepted);
      return code === undefined ? [] : [{ column_name: line.column, spelling: normaliseSpelling(line.written), code }];
    });

/** What the office says its names of regions are. An answer that is no region there says nothing. */
export function regionAnswers(lines: readonly MappingLine[], regions: readonly Region[]): RegionSpelling[] {
  const spellings = lines
    .filter((line) => line.kind === "region" && isGiven(line))
    .flatMap((line): RegionSpelling[] => {
      const region = regionMeant(line, regions);
      if (!region) return [];
      const { level, region_code } = region;
      return [{ parent_code: line.within, level, spelling: normaliseSpelling(line.written), region_code }];
    });
  return [...new Map(spellings.map((one) => [`${one.parent_code} ${one.spelling}`, one])).values()];
}
