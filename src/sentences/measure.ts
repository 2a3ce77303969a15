import type { Measure } from "../../data/measures/measure.ts";
import type { Cell } from "../cell.ts";
import type { Speech } from "./briefing.ts";

type Told = Pick<Measure, "title" | "unit" | "sentence">;

/** A measure at a place in one sentence, its value in bold; without a number, the reason why there is none. */
export function measureSentence(measure: Told, cell: Cell, place: string, { words, format }: Speech): string {
  const title = measure.title[format.locale];
  if (cell.state !== "published") return words.sentences.measure[cell.state](title);
  const shown = `**${words.units.counted[measure.unit](format.measure(cell.value, measure.unit))}**`;
  const sentence = measure.sentence?.[format.locale] ?? `${title}: {n}.`;
  return sentence.replace("{n}", () => shown).replace("{place}", () => place);
}
