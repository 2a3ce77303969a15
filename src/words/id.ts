import { boardId } from "./board.id.ts";
import { dataId } from "./data.id.ts";
import { disclosureId } from "./disclosure.id.ts";
import { figuresId } from "./figures.id.ts";
import { glossaryId } from "./glossary.id.ts";
import { homeId } from "./home.id.ts";
import { jointId } from "./joint.id.ts";
import { methodsId } from "./methods.id.ts";
import { officialId } from "./official.id.ts";
import { placesId } from "./places.id.ts";
import { promisesId } from "./promises.id.ts";
import { qualityId } from "./quality.id.ts";
import { questionsId } from "./questions.id.ts";
import { raiseId } from "./raise.id.ts";
import { regionId } from "./region.id.ts";
import { sentencesId } from "./sentences.id.ts";
import { siteId } from "./site.id.ts";
import { spmId } from "./spm.id.ts";
import { themesId } from "./themes.id.ts";
import { unitsId } from "./units.id.ts";

/** Every word of the site in Indonesian. This is the shape: a word that another language lacks does not compile. */
export const id = {
  site: siteId,
  places: placesId,
  units: unitsId,
  sentences: sentencesId,
  themes: themesId,
  questions: questionsId,
  spm: spmId,
  promises: promisesId,
  raise: raiseId,
  region: regionId,
  home: homeId,
  board: boardId,
  official: officialId,
  data: dataId,
  joint: jointId,
  methods: methodsId,
  quality: qualityId,
  disclosure: disclosureId,
  figures: figuresId,
  glossary: glossaryId
};
export type Words = typeof id;
