/**
 * The made-up parameters of the demo: plausible sizes where no official figure is at hand. Whatever has a source stands
 * in `calibration.csv` and in `data/reference`, not here.
 */

/** The years of the demo, oldest first; the last is the base of every official figure. */
export const years = [2023, 2024, 2025] as const;
export const latestYear = years[2];

/** Nothing is known after this day: a payment that would come later is pending. */
export const asOf = "2025-12-31";

export const defaultScale = 0.05;
export const defaultSeed = 1;

/**
 * Sizes per poor person of the official count, at scale 1. With the 791,610 poor of a province like Banten they give
 * about 2.5 million registry rows and 10 million payments a year.
 */
export const perPoorPerson = {
  poorHouseholds: 1.928,
  otherHouseholds: 0.154,
  individuals: 1.183,
  facilitatorPkh: 0.397 / 270
};

/** Where a regency's number of poor is not known: the share of its people, and of the province's, that is taken. */
export const fallbackPoorShare = 0.08;
/** Where a regency's population is not known: people per village, half of them women. */
export const fallbackPeoplePerVillage = 3500;
/** Growth of the population per year, used backwards from the latest year. */
export const populationGrowth = 0.01;

/** Made up: no reference at hand says what one month of the staple food programme pays. */
export const sembakoRupiahPerMonth = 200_000;

/** What the state pays for one poor person's health insurance: Rp42,000 a month (Perpres 64/2020). */
export const premiumRupiahPerYear = 504_000;

/** Share of TKSK posts with nobody in them, and sizes of the other roles where no count is published. */
export const vacantTkskShare = 0.04;
export const householdsPerJamsosratuFacilitator = 250;
export const fallbackTaganaPerDistrict = 8;
export const villagesPerPsm = 2;
export const villagesPerWpks = 12;
export const villagesPerSlrtFacilitator = 8;
export const peksosPerRegency = 3;
export const pensosmasPerDistrict = 0.6;
/** Share of villages whose post of SIKS-NG operator nobody fills. */
export const vacantOperatorShare = 0.05;

/** A file above this many rows is written per regency, and as CSV whatever the plan says, as spreadsheets end. */
export const rowsPerFile = 600_000;
export const rowsPerWorkbook = 60_000;

/** About one row in a hundred is spoilt, and at most so many in a file. */
export const plantedShare = 0.01;
export const plantedPerFile = 130;
