import type { Incoming } from "../../../data/contracts/incoming/incoming.ts";
import type { Region } from "../../../data/contracts/published/regions.ts";
import { normaliseSpelling, type RegionSpelling } from "../../regions/spellings.ts";
import type { Spelling } from "./code-spellings.ts";
import { answersOf, isIgnored, type MappingLine } from "./mapping.ts";

const isGiven = (line: MappingLine): boolean => line.answer !== "" && !isIgnored(line);

/**
 * The code that an answer about a coded column means: the code itself, any accepted writing of it, or a candidate as it
 * stands in the mapping file, `paid (salur)`.
 */
export function codeMeant({ answer, column }: MappingLine, accepted: readonly Spelling[]): string | undefined {
  const codeOf = (text: string): string | undefined =>
    accepted.find((one) => one.column_name === column && one.spelling === normaliseSpelling(text))?.code;
  return codeOf(answer) ?? codeOf(answer.replace(/\s*\(.*\)$/, ""));
}

const leadingCode = (text: string): string | undefined => /^[\d.]+/.exec(text)?.[0];

/** The code that an answer begins with, or that of the one candidate whose name it is. */
function codeOfRegion({ answer, candidates }: MappingLine): string | undefined {
  const code = leadingCode(answer);
  if (code !== undefined) return code;
  const nameOf = (candidate: string): string => normaliseSpelling(candidate.replace(/^[\d.]+/, ""));
  const [only, second] = candidates.filter((candidate) => nameOf(candidate) === normaliseSpelling(answer));
  return only !== undefined && second === undefined ? leadingCode(only) : undefined;
}

/** The region of today directly within the one that was asked about that an answer means, by its code or its name. */
export function regionMeant(line: MappingLine, regions: readonly Region[]): Region | undefined {
  const [code, within] = [codeOfRegion(line), line.within];
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
