import type { Region } from "../data/contracts/published/regions.ts";
import { familiesInNeed } from "../data/measures/families-in-need.ts";
import { incentivePeriodsPaid } from "../data/measures/incentive-periods-paid.ts";
import type { Measure, Unit } from "../data/measures/measure.ts";
import { needCoverage } from "../data/measures/need-coverage.ts";
import { pantiGap } from "../data/measures/panti-gap.ts";
import { ppksCasesPer1000 } from "../data/measures/ppks-cases-per-1000.ts";
import { notAvailable, published, type Cell } from "./cell.ts";
import { measured } from "./measured.ts";
import { lastYear, onTimeShare, placesMissing, thisYear } from "./region-facts.ts";
import { parentOf } from "./regions.ts";
import { changeSentence } from "./sentences/change.ts";
import type { SitePage } from "./site-page.ts";

/** One figure at the head of a region's page, with what it is compared with. */
export interface KeyFigure {
  readonly term: string;
  readonly cell: Cell;
  readonly unit: Unit;
  /** The value is a sum of which parts are hidden: at least so many. */
  readonly isLowerBound: boolean;
  /** The parent's value and last year's, as sentences. */
  readonly notes: readonly string[];
}

type Ask = (region_code: string, year: number) => Cell;

const asking =
  (measure: Measure): Ask =>
  (region_code, year) =>
    measured(measure, { region_code, year });

interface Question {
  readonly term: string;
  readonly unit: Unit;
  readonly ask: Ask;
}

function figure({ term, unit, ask }: Question, region: Region, page: SitePage): KeyFigure {
  const parent = parentOf(region);
  const cell = ask(region.region_code, thisYear);
  const reference = parent ? ask(parent.region_code, thisYear) : notAvailable;
  const compared =
    parent && reference.state === "published"
      ? [page.words.sentences.reference(page.words.places.name(parent), page.format.measure(reference.value, unit))]
      : [];
  const change = changeSentence(cell, ask(region.region_code, lastYear), unit, page);
  return { term, cell, unit, isLowerBound: false, notes: [...compared, change] };
}

function gapFigure(region: Region, { words }: SitePage): KeyFigure {
  const { sum, isComplete } = placesMissing(region.region_code, thisYear);
  return {
    term: words.region.kf.gap,
    cell: sum === null ? measured(pantiGap, { region_code: region.region_code, year: thisYear }) : published(sum),
    unit: "places",
    isLowerBound: !isComplete && sum !== null,
    notes: isComplete || sum === null ? [] : [words.region.kf.atLeastNote]
  };
}

/** The key figures of a region, most asked first. Districts have no gap of places: homes serve more than one. */
export function keyFigures(region: Region, page: SitePage): readonly KeyFigure[] {
  const terms = page.words.region.kf;
  const questions: readonly Question[] = [
    { term: terms.need, unit: "families", ask: asking(familiesInNeed) },
    { term: terms.coverage, unit: "percent", ask: asking(needCoverage) },
    { term: terms.onTime, unit: "percent", ask: onTimeShare },
    { term: terms.cases, unit: "per_1000", ask: asking(ppksCasesPer1000) },
    { term: terms.periods, unit: "percent", ask: asking(incentivePeriodsPaid) }
  ];
  const figures = questions.map((question) => figure(question, region, page));
  return region.level === "district" ? figures : [...figures, gapFigure(region, page)];
}
