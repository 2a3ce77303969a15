import { describe, expect, test } from "vitest";
import { aid, needReach } from "../../data/contracts/published/aid.ts";
import { codes as codesTable } from "../../data/contracts/published/codes.ts";
import { pantiMonths } from "../../data/contracts/published/panti.ts";
import { ppksCases, ppksVillages } from "../../data/contracts/published/ppks.ts";
import { regions } from "../../data/contracts/published/regions.ts";
import { pageOf } from "../../pipelines/attack/read/pages.ts";
import { siteLeaks } from "../../pipelines/attack/read/site.ts";

const counts: Readonly<Record<string, number | null>> = {
  "33.28.01": 48,
  "33.28.02": 1109,
  "33.28.03": 75,
  "33.28.04": null
};

/** Recipients of one programme in four districts; the last is hidden. */
const rows = Object.entries(counts).map(([region_code, recipients]) => ({
  ...{ region_code, year: 2025, programme_code: "pkh", recipients, amount_idr: null },
  ...{ state: recipients === null ? "suppressed" : "published", payments_due: null, payments_on_time: null },
  ...{ on_time_state: "not_available", payments_failed: null, failed_state: "not_available" }
}));
const published = [{ table: aid, rows }];

/** A district with two villages, which have no pages and so no links. */
const villages = [
  ["33.28.01.2001", "Kalimas", 30],
  ["33.28.01.2002", "Sumber", null]
] as const;
const inVillages = [
  {
    table: regions,
    rows: villages.map(([region_code, name]) => ({ region_code, name, parent_code: "33.28.01", valid_to: null }))
  },
  {
    table: ppksVillages,
    rows: villages.map(([region_code, , cases]) => ({
      ...{ region_code, year: 2025, cases },
      state: cases === null ? "suppressed" : "published"
    }))
  }
];

const mark = '<span class="st" data-state="suppressed"><svg><rect class="f-sup"/></svg> disembunyikan</span>';
const row = (code: string, value: string): string =>
  `<tr><th scope="row"><a href="/wilayah/${code}-x/">${code}</a></th><td class="num">${value}</td></tr>`;
const page = (last: string, more = ""): string =>
  `<html lang="id"><body><main><table><caption>PKH</caption><tbody>${row("33.28.01", "48")}${row("33.28.02", "1.109")}
  ${row("33.28.03", "75")}${row("33.28.04", last)}</tbody></table>${more}</main></body></html>`;

const leaks = (html: string, path = "bantuan/index.html"): string[] => siteLeaks([pageOf(path, html)], published);

describe("a page", () => {
  test("that shows what is published and the mark where it is hidden gives nothing away", () => {
    expect(
      leaks(page(mark, "<p>Di <a href='/wilayah/33.28.02-x/'>Bumijawa</a> 1.109 keluarga, tahun 2025.</p>"))
    ).toEqual([]);
  });

  test("that has a number where its column is hidden is found, without the number", () => {
    const found = leaks(page("3"));
    expect(found).toContain("bantuan/index.html: PKH: 33.28.04 (aid|recipients|2025|pkh)");
    expect(found.join("\n")).not.toMatch(/\b3\b/);
  });

  test.each([
    ["a number in the mark", mark.replace("disembunyikan", "< 5")],
    ["the class of a map", '<g data-state="suppressed"><title>Bojong: disembunyikan</title><use class="q1"/></g>'],
    ["a number in the map's title", '<g data-state="suppressed"><title>Bojong: 3</title><use class="f-sup"/></g>'],
    ["a value for sorting", `<table><tbody><tr><th>Bojong</th><td data-value="3">${mark}</td></tr></tbody></table>`]
  ])("whose mark holds %s is found", (_, html) => {
    expect(leaks(page(mark, html)).join()).toContain("the mark of a hidden number tells more");
  });

  test("whose sentence about a region holds a number that nothing published explains is found", () => {
    const found = leaks(page(mark, "<p>Di <a href='/wilayah/33.28.04-x/'>Balapulang</a> 3 keluarga.</p>"));
    expect(found).toEqual([
      expect.stringContaining("nothing published explains a number in: Di Balapulang # keluarga.")
    ]);
  });

  test("may tell persons without the families of the same count, but no other rest", () => {
    const counted = { all: 100, fakir_miskin: 60, pengemis: 25 };
    const cases = Object.entries(counted).map(([category_code, cases]) => ({
      ...{ region_code: "33.28.01", year: 2025, category_code, cases, state: "published" }
    }));
    const codes = Object.entries({ fakir_miskin: "family", pengemis: "person" }).map(([code, unit]) => ({
      ...{ dimension: "ppks_category", code, unit }
    }));
    const told = (number: string): string[] =>
      siteLeaks(
        [pageOf("p/index.html", `<html lang="id"><body><main>${table(number)}</main></body></html>`)],
        [
          { table: ppksCases, rows: cases },
          { table: codesTable, rows: codes }
        ]
      );
    const table = (number: string): string => `<table><tbody>${row("33.28.01", number)}</tbody></table>`;
    expect(told("40")).toEqual([]);
    expect(told("75")).toHaveLength(1);
  });

  test("whose sentence names a category that is hidden there is found, however small and common the number", () => {
    const codes = [{ dimension: "programme", code: "pkh", name_id: "Keluarga Harapan", short_id: "PKH Plus" }];
    const tables = [
      { table: aid, rows: rows.map((row) => ({ ...row, payments_due: null })) },
      { table: codesTable, rows: codes },
      {
        table: needReach,
        rows: [
          { region_code: "33.28.04", year: 2025, families_in_need: 950, families_reached: 900, state: "published" }
        ]
      }
    ];
    const told = (text: string): string[] =>
      siteLeaks(
        [pageOf("wilayah/33.28.04-x/index.html", `<html lang="id"><body><main><p>${text}</p></main></body></html>`)],
        [
          ...tables,
          {
            table: pantiMonths,
            rows: [
              {
                region_code: "33.28.04",
                year: 2025,
                month: 1,
                residents: 4,
                state: "published",
                arrivals: null,
                exits: null,
                waiting: null,
                flows_state: "not_available"
              }
            ]
          }
        ]
      );
    expect(told("Di Balapulang ada 4 penerima.")).toEqual([]);
    expect(told("Di Balapulang ada 4 penerima Keluarga Harapan.")).toHaveLength(1);
    expect(told("Keluarga Harapan: 950 keluarga perlu, 50 belum terjangkau.")).toEqual([]);
  });

  test("of a region with a hidden number is found when its sentence says what those of other regions say", () => {
    const letter = (code: string): string => "XABCD".charAt(Number(code.slice(-1)));
    const names = Object.keys(counts).map((region_code) => ({
      region_code,
      name: `Kecamatan ${letter(region_code)}`
    }));
    const told = (region: string, number: string): ReturnType<typeof pageOf> =>
      pageOf(
        `wilayah/${region}-x/index.html`,
        `<html lang="id"><body><main><p>Di Kecamatan ${letter(region)} ada ${number} keluarga PKH.</p></main></body></html>`
      );
    const others = [told("33.28.01", "48"), told("33.28.02", "1.109"), told("33.28.03", "75")];
    const found = siteLeaks([...others, told("33.28.04", "0")], [...published, { table: regions, rows: names }]);
    expect(found).toContain(
      "wilayah/33.28.04-x/index.html: a hidden number (aid|recipients|2025|pkh) in: Di @ ada # keluarga PKH."
    );
    expect(siteLeaks(others, [...published, { table: regions, rows: names }])).toEqual([]);
  });

  test("that names villages without a link is read as theirs", () => {
    const village = (name: string, value: string): string => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`;
    const found = (last: string): string[] => {
      const rows = village("Kalimas", "30") + village("Sumber", last);
      const html = `<html lang="id"><body><table><caption>Desa</caption><tbody>${rows}</tbody></table></body></html>`;
      return siteLeaks([pageOf("wilayah/33.28.01-x/index.html", html)], inVillages);
    };
    expect(found(mark)).toEqual([]);
    expect(found("7")).toEqual([expect.stringContaining("nothing published explains Sumber")]);
  });
});
