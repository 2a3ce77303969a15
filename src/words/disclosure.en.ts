import type { DisclosureWords } from "./disclosure.id.ts";

const were = (counted: string): string => (counted.startsWith("1 ") ? "was" : "were");

/** Words of the disclosure report, in English. */
export const disclosureEn: DisclosureWords = {
  title: "How people are protected",
  menu: "Privacy",
  description: (area) =>
    `How many figures about ${area} are hidden, why, and what happened when we attacked our own data.`,
  line: (release) => `How release ${release} of the data is protected`,
  whyHidden: "Why is something hidden?",
  link: "How people are protected: the rules, an example, and what the attacks found",
  lead: {
    unknown: "How many numbers of this release are hidden has not been counted.",
    none: (all) => `This release holds **${all}** about people and their money. None of them is hidden.`,
    some: (all, hidden, share) =>
      `This release holds **${all}** about people and their money. Of these, **${hidden}** (${share}) ${hidden.startsWith("1 ") ? "is" : "are"} hidden, to make the people behind them hard to recognise. A number is one cell of a table.`,
    notAttacked: "No attack on this release is on record yet.",
    safe: (attackers) =>
      `Then we attacked our own data as **${attackers} kinds of attacker**. Of the numbers that had to withstand them, **0 numbers** were recovered. What was not attacked, and what cannot be kept from all of them, is listed under The limits.`,
    broken: (recovered) =>
      `Then we attacked our own data, and **${recovered}** that should be hidden ${were(recovered)} worked out. A release like this must be withdrawn.`
  },
  why: {
    eyebrow: "What is protected",
    title: "A count of two is two neighbours",
    text: [
      "A 2 for some group in one district means two people. Neighbours can guess who they are, and from then on know something about them that they never told anyone. That is why small counts of people are not published.",
      "Rupiah are protected too. Much aid and many incentives are paid at fixed rates. If everyone receives Rp\u00a0600,000 and a district received Rp\u00a01.2\u00a0million, there are two recipients. The rupiah have turned into people.",
      "This page is about counts only. Names, identity numbers, family-card numbers and addresses never reach this site. Publishing counts without giving anyone away is called disclosure control."
    ]
  },
  rules: {
    eyebrow: "The rules",
    title: "The same rules for every table",
    small: "Small counts of people are not published.",
    smallTextTwo: (one, rest) =>
      `The smallest count published is ${one} for ordinary categories, and ${rest} for more sensitive ones, such as street children, people with disabilities or HIV/AIDS. Zero is published as zero: there is nobody in it.`,
    smallText: (one, two, three) =>
      `The smallest count published is ${one} for ordinary categories, ${two} for more sensitive ones, such as street children and people with disabilities, and ${three} for the most sensitive. Zero is published as zero: there is nobody in it.`,
    others: [
      {
        title: "Rupiah go with their people.",
        text: "Rupiah are hidden where the people are. They are hidden too where one or two recipients hold most of them, since one of the two could subtract their own share and learn the other’s."
      },
      {
        title: "The more sensitive, the less detail.",
        text: "Ordinary categories are published down to districts, by sex and age; villages have only the total of all categories. More sensitive ones stop at regencies and cities, by sex alone. The most sensitive, such as HIV/AIDS, violence and drugs, are published down to regencies and cities, as a total only."
      },
      {
        title: "What is small too often is hidden whole.",
        text: "A breakdown, such as all categories by district, is hidden whole when more than a third of its cells with anybody in them are small; its zeros go too. To protect them one by one would hide most of the others anyway. Breakdowns with fewer than 30 filled cells are exempt. The total of the region above is published as far as it is safe itself."
      },
      {
        title: "Other numbers are hidden with them.",
        text: "When just one part of a total is missing, anyone can work it out from the rest. There is an example below."
      },
      {
        title: "All tables and all releases count as one.",
        text: "A number may stand in several tables and be part of a sum in another. It is hidden or shown everywhere at once, with earlier releases in mind."
      }
    ],
    mark: "One mark for all of them.",
    markText:
      "Small numbers and the numbers that protect them carry the same mark, on pages, on maps and in downloads. Nothing says anywhere which of the two a number is. This is the mark:"
  },
  example: {
    eyebrow: "An example",
    title: "Why even larger numbers are hidden",
    caption: "Made-up example: people on record in three villages",
    header: "Village",
    village: (letter) => `Village\u00a0${letter}`,
    total: "Total",
    columns: { inside: "Inside the office", naive: "Only the small one hidden", published: "As published" },
    naive: (sum) => `Hiding only the small one does not help: **${sum}**. Anyone who can subtract gets it back.`,
    published: (village, count, both) =>
      `So ${village} is hidden as well, although **${count}** is not small. Only the two together can still be worked out: ${both}. Which village is the small one, and how small, cannot be established.`,
    rest: "The total is still published and still true, and so is the third village. This is why some large numbers on this site are hidden: they guard others."
  },
  levels: {
    eyebrow: "How much is hidden",
    most: (share, table, tableShare) => `${share} of numbers are hidden; most in the table ${table}, ${tableShare}`,
    one: (share) => `${share} of numbers are hidden`,
    none: "No number is hidden",
    unknown: "How much is hidden has not been counted",
    subtitle: (release) => `Numbers hidden, per cent of all numbers, release ${release}`,
    named: { psks: "Pioneer families (PSKS)" },
    byLevel: "By level of region",
    byTable: "By table",
    header: "Level",
    tables: "tables",
    cheap: (table, level, cells, people) =>
      `Among what is hidden most is the table “${table}” at ${level} level: **${cells}** of its numbers, but only **${people}** of its people.`,
    dear: (table, level, cells, people) =>
      `Among what is hidden most is the table “${table}” at ${level} level: **${cells}** of its numbers, and **${people}** of its people.`,
    worth:
      "That is the price of protection. What is hidden is mostly cells with few people in them. Those people still count in the totals above, though these are sometimes hidden too. The price is worth paying: a small cell left open tells a reader very little, but may hurt the people in it.",
    note: "A number is one cell of a table, such as neglected older people in one district in one year, zero included. Cells without data are not counted. People who stand in several cells count in each of them. Levels cannot simply be compared: villages have only the total of all cases, districts also break it down by category, sex and age.",
    terms:
      "PPKS: people in need of social welfare services. PSKS: people and organisations that help; only pioneer families are counted here, since organisations are not people. SLRT: referral service and complaints desk. LK3: family counselling. % of people: of all people, families or cases in that table; a dash means that the table counts no people.",
    columns: {
      table: "Table",
      level: "Level",
      cells: "Numbers",
      hidden: "Hidden",
      share: "% of numbers",
      people: "% of people"
    }
  },
  attacks: {
    eyebrow: "The attacks",
    safe: (cells) => `Of ${cells} numbers attacked, none was recovered`,
    narrow: (cells) => `None was recovered, but ${cells} could be told too closely`,
    broken: (cells) => `${cells} that should be hidden ${were(cells)} recovered`,
    unknown: "No attack on this release is on record yet",
    intro:
      "Before it is published, every release is attacked by a program that shares no line of code with the one that hides. It reads only what everyone will read, and tries to work out what is hidden. It plays four attackers, from the weakest to the strongest:",
    who: {
      linear: {
        name: "Adds and subtracts",
        text: "Every total in every table is an equation: part plus part equals the total. This attacker solves all of them at once."
      },
      outsider: {
        name: "Knows that no number is below zero",
        text: "Everybody knows that. Two hidden numbers that add up to 0 must both be 0. For every hidden number, this attacker looks for the smallest and the largest value still possible."
      },
      insider: {
        name: "Is alone in a cell",
        text: "Whoever is the only one counted in a cell, and knows it, knows that it holds 1. With that, this attacker tries to work out the cells of others."
      },
      rule_aware: {
        name: "Knows our rules",
        text: "This attacker has read this page, knows the smallest count published, and takes hidden numbers to be smaller than that unless other numbers show otherwise. A wrong guess does not count as recovered."
      }
    },
    table: "What the attacks found",
    result: (cells, recovered, narrow, undecided) =>
      `${cells} attacked: ${recovered} recovered, ${narrow} too narrow, ${undecided} undecided.`,
    cellsOf: (releases) => `Attacked (from ${releases} releases)`,
    subtitle: (release) => `Hidden numbers attacked and recovered, release ${release}`,
    columns: {
      attacker: "Attacker",
      cells: "Attacked",
      recovered: "Recovered",
      narrow: "Too narrow",
      undecided: "Undecided"
    },
    notes: [
      "Attacked: hidden numbers, and what is left when one part is subtracted from its total. Breakdowns that are hidden whole are not among them. Where several releases are attacked together, the numbers of all count, so this does not compare with what one release hides.",
      "Recovered: its value could be established.",
      "Too narrow: the smallest and the largest value still possible are closer together than asked for. From what is published alone they must be at least the smallest published count apart; to those who know more, at least two values must be possible.",
      "Undecided: the attacker could not pin it down, but it is not proved either that two values are possible."
    ],
    verdict: (release, count) =>
      `Release ${release} was attacked together with every release before it: **${count} releases** at once.`,
    verdictAlone: (release) => `Release ${release} was attacked alone: it is the first one.`,
    fails:
      "If even one is recovered, the release is not published until the leak is closed; the one before it, if any, stays up."
  },
  history: {
    eyebrow: "From release to release",
    title: "What is published cannot be taken back",
    text: [
      "Say that 57 people were published last month, and a correction makes it 60. The difference points at three people. So every release is remembered for good, with what it hid, and a new one is protected and attacked together with all the old ones.",
      "A number that has not changed stays as it was: shown stays shown, hidden stays hidden. A number that changed by a little is hidden for the time being, until the change concerns enough people. Only totals of a whole regency, city or province, without detail, stay shown when they change by a little: a few more people in so large an area point at no one."
    ],
    first: "This is the first release.",
    after: (count, names) => `Before it came **${count} ${count === "1" ? "release" : "releases"}**: ${names}.`
  },
  limits: {
    eyebrow: "The limits",
    title: "What we do not promise",
    items: [
      "What is prevented is working out hidden numbers from published ones. What somebody already knows about a neighbour, we cannot take away.",
      "Hidden numbers keep a distance: the smallest and the largest value possible may not lie too close together. They can still be guessed at; they cannot be established.",
      "A few numbers cannot be kept from somebody who is alone in a cell, or who guesses by our rules, even if everything around them is hidden. From what is published alone they still cannot be worked out. Against an attacker who cannot be stopped, such a number is not judged.",
      "A breakdown of which not one number is shown is not attacked number by number. The totals above it are.",
      "Each attacker stands for one person. Several people who put together what each knows about themselves might work out more.",
      "No noise is added. Every number shown is the true one by the office’s files; the protection lies only in what is hidden.",
      "What other institutions publish is not taken into account. Someone who puts it beside this site may learn more.",
      "A number that was corrected by a little may stay hidden for a long time."
    ]
  },
  files: {
    eyebrow: "This report as data",
    text: "Both tables of this report can be downloaded, what is hidden and what the attacks found, and so can the contents of the release. No file marks which numbers are small and which protect others."
  }
};
