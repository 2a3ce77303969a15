import { boardEn } from "./board.en.ts";
import { dataEn } from "./data.en.ts";
import { disclosureEn } from "./disclosure.en.ts";
import { figuresEn } from "./figures.en.ts";
import { glossaryEn } from "./glossary.en.ts";
import { homeEn } from "./home.en.ts";
import type { Words } from "./id.ts";
import { jointEn } from "./joint.en.ts";
import { methodsEn } from "./methods.en.ts";
import { officialEn } from "./official.en.ts";
import { placesEn } from "./places.en.ts";
import { promisesEn } from "./promises.en.ts";
import { qualityEn } from "./quality.en.ts";
import { questionsEn } from "./questions.en.ts";
import { raiseEn } from "./raise.en.ts";
import { regionEn } from "./region.en.ts";
import { sentencesEn } from "./sentences.en.ts";
import { siteEn } from "./site.en.ts";
import { spmEn } from "./spm.en.ts";
import { themesEn } from "./themes.en.ts";
import { unitsEn } from "./units.en.ts";

/** Every word of the site in English. */
export const en: Words = {
  site: siteEn,
  places: placesEn,
  units: unitsEn,
  sentences: sentencesEn,
  themes: themesEn,
  questions: questionsEn,
  spm: spmEn,
  promises: promisesEn,
  raise: raiseEn,
  region: regionEn,
  home: homeEn,
  board: boardEn,
  official: officialEn,
  data: dataEn,
  joint: jointEn,
  methods: methodsEn,
  quality: qualityEn,
  disclosure: disclosureEn,
  figures: figuresEn,
  glossary: glossaryEn
};
