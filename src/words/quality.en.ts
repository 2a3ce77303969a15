import type { QualityWords } from "./quality.id.ts";

/** Words of the page on data quality, in English. */
export const qualityEn: QualityWords = {
  title: "Data quality",
  description: (area) =>
    `How complete, timely and usable the files are on which the figures for ${area} on this site rest.`,
  lead: {
    share: (share) => `**${share}** of the rows read could be used`,
    almostAll: (share) => `More than **${share}** of the rows read could be used`,
    noneRefused: (rows) => `Every row read could be used: about **${rows}**.`,
    tooFew: (rows) => `Only about **${rows}** were read, too few for a percentage.`,
    nothing: "No row has been read yet.",
    reason: (reason) => `the main reason for refusal: **${reason}**.`,
    tied: (reasons) => `the main reasons for refusal, equally common: **${reasons}**.`,
    unknownReason: "the reasons for refusal are not broken down yet."
  },
  rounded:
    "Family counselling is rounded to the nearest 10, refused rows too (at least 10 where there are any), so that the exact number cannot be read. Sums and shares that include it are approximate.",
  arrived: {
    title: "What has arrived",
    all: (count) => `All ${count} datasets have arrived`,
    allBut: (count, late) => `All ${count} datasets have arrived, ${late} of them not yet from every regency and city`,
    some: (have, all) => `${have} of ${all} datasets have arrived`,
    almostAll: (share) => `above ${share}`,
    none: "No dataset has arrived yet",
    subtitle: (release) => `Datasets that the office sends, release ${release}`,
    columns: {
      dataset: "Dataset",
      accepted: "Usable rows",
      refused: "Refused rows",
      share: "Usable",
      latest: "Latest period",
      units: "Regencies and cities that sent"
    },
    units: (have, due) => `${have} of ${due}`,
    noUnits: "not by place",
    noPeriod: "no period",
    tooFew: (rows) => `below ${rows} rows`,
    note: "Usable rows are rounded to the nearest 10, so that people in small groups cannot be worked out from them; shares are worked out from the rounded numbers."
  },
  reasons: {
    title: "Why rows are refused",
    top: (reason, share) => `${reason}: ${share} of all refusals`,
    most: (reason) => `The most common reason: ${reason}`,
    spread: (reason, share) => `There is no single main reason; the most common is only ${share}: ${reason}`,
    tied: (reasons) => `The most common reasons, equally often: ${reasons}`,
    none: "No row was refused",
    subtitle: "Refused rows by reason, rows, all datasets",
    header: "Reason",
    value: "Rows refused",
    what: "reasons",
    note: "A row with several faults counts under one reason only. The page about the data says what the office should do about each."
  },
  identity: {
    title: "Identity numbers",
    some: (share) => `${share} of the rows that need a NIK have no valid one`,
    least: (share) => `Fewer than ${share} of the rows that need a NIK have no valid one`,
    tooFew: "Too few rows need a NIK for a percentage",
    counted: (datasets) => `The share in the title is of the datasets whose rows need a NIK: ${datasets}.`,
    leftOut: (datasets) => `Not counted in the title, since their rows may lack a NIK: ${datasets}.`,
    none: "No NIK is missing or not valid",
    unknown: "NIKs cannot be checked yet",
    subtitle: "Checks of the NIK (identity number) and family card number, rows, by dataset",
    header: "Dataset",
    note: "The classes follow the Audit Board's examination of the social welfare register (BPK, 2021). Only the form of a number is checked: whether it belongs to that person is for the civil registry to say. Names are never stored, so blank names are not counted."
  },
  columns: {
    title: "Completeness",
    lowest: (columns, share) => `Least often filled: ${columns}, ${share}`,
    flat: (low, high) => `Columns are about equally complete: ${low} to ${high}`,
    unknown: "Completeness cannot be compared yet",
    subtitle: "Columns that may be empty, per cent of rows filled, least often first",
    of: (column, dataset) => `${column} (${dataset})`,
    header: "Column",
    value: "Filled",
    what: "columns",
    note: "Columns that are rightly empty are not here, such as a closing date that has not come. Nor are required columns, since a row without them is refused. Datasets below 100 rows are not counted."
  },
  consistency: {
    title: "Duplicates and odd values",
    about: (rows) => `About ${rows} were duplicates and are not counted twice`,
    some: (rows) => `${rows} were duplicates and are not counted twice`,
    none: "There are no duplicate rows",
    unknown: "Duplicates cannot be checked yet",
    subtitle: "Checks for duplicates and consistency, rows or cells, all datasets",
    header: "Check",
    columns: { found: "Found", effect: "Effect", most: "Most in" },
    refused: "refused",
    warned: "accepted, office told",
    nowhere: "-",
    note: "An odd value need not be wrong. The numbers are used as sent; the office is asked to check them."
  },
  months: {
    title: "Month by month",
    highest: (month, share) => `Most refusals: ${month}, ${share}`,
    hardly: (share) => `In every month at most about ${share} of the rows were refused`,
    flat: (low, high) => `Refusals are about the same every month: ${low} to ${high}`,
    unknown: "Refusals by month cannot be shown yet",
    subtitle: "Refused rows, per cent of the rows about that month",
    all: "All datasets",
    header: "Month",
    note: "The month is the one that a row is about, not the one in which its file came. Only datasets that name a month; months below 100 rows are not counted."
  },
  late: {
    title: "Who has not sent yet",
    one: (place, datasets) => `${place} has not sent: ${datasets}`,
    some: (late, due, names) => `${late} of ${due} regencies and cities have not sent everything: ${names}`,
    dataset: (title, year) => `${title} ${year}`,
    all: "Every regency and city has sent the latest year of each dataset",
    none: "No dataset can be checked by regency yet",
    subtitle: "The latest year of each dataset, by regency",
    header: "Dataset",
    year: "Year",
    sent: "sent",
    until: (month) => `to\u00a0${month}`,
    notYet: "nothing received",
    note: '"No data yet" means that there is no usable row from that place; there may also be nothing to report. The month is the last one with rows. While someone has not sent, totals that include them read "no data yet", not zero.'
  },
  method: {
    title: "How it is measured, and what it does not tell",
    text: [
      "Every row of every file is checked before it is counted. Faulty rows are refused with the reason and go back to the sender to be corrected; nothing is guessed. This page only counts rows: it holds no name, no number and no content of any row.",
      "Refused rows are in no figure on this site. Numbers of people and recipients may therefore be lower than they are, and coverage may be off either way: too low where rows of aid were refused, too high where rows of people in need were.",
      "An accepted row need not be right. What the office never recorded, people who have died, and valid numbers that belong to someone else cannot be seen in these files."
    ],
    downloads: "Downloads of the data quality tables",
    reasonsLink: "What each reason means and what to do"
  },
  link: "Data quality: what was refused, what is empty, and who has not sent"
};
