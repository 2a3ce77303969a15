import type { Measure } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";
import { minimumBase } from "./comparison.ts";

/** What a share is a share of, where both counts are published. */
export interface Counts {
  readonly count: number;
  readonly all: number;
}

type Told = Pick<Measure, "title" | "unit" | "sentence"> & { readonly counts?: Counts | null };

/**
 * A measure at a place in one sentence, its value in bold; without a number, the reason why there is none. A share of
 * fewer than can be ranked is told as two counts: "0 dari 14", not "0,0%".
 */
export function measureSentence(measure: Told, cell: Cell, place: string, { words, format }: Speech): string {
  const title = measure.title[format.locale];
  if (cell.state !== "published") return words.sentences.measure[cell.state](title);
  const { counts = null } = measure;
  const isFew = counts !== null && measure.unit === "percent" && counts.all < minimumBase;
  const value = isFew
    ? words.sentences.ofAll(format.number(counts.count), format.number(counts.all))
    : words.units.counted[measure.unit](format.measure(cell.value, measure.unit));
  const sentence = measure.sentence?.[format.locale] ?? `${title}: {n}.`;
  const spoken = isFew ? sentence.replace(/\{n\} of (?:the )?/, "{n} ") : sentence;
  return spoken.replace("{n}", () => `**${value}**`).replace("{place}", () => place);
}
