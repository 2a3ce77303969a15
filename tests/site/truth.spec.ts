import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
import { testHome, testSite } from "./prepare.ts";

/**
 * Numbers as a reader sees them on the built site, against the demo's own truth, counted here by hand-written queries
 * that share nothing with the pipeline. Rows that were damaged on purpose are refused, so they do not count.
 */

/** The text of a table's cell, found by its caption, row heading and column heading. */
function shown(page: string, caption: RegExp, row: string, column: string): string {
  const { document } = parseHTML(readFileSync(resolve(testSite, page, "index.html"), "utf8"));
  const text = (element: Element | null | undefined): string =>
    (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  for (const table of document.querySelectorAll("table")) {
    if (!caption.test(text(table.querySelector("caption")))) continue;
    const headings = [...table.querySelectorAll("thead tr:last-child > *")].map(text);
    const line = [...table.querySelectorAll("tbody tr")].find((tr) => text(tr.querySelector("th")) === row);
    const at = headings.indexOf(column);
    if (line && at >= 0) return text([...line.children][at]);
  }
  throw new Error(`not on the page: ${page} ${String(caption)} ${row} ${column}`);
}

/** `1.234,5%` -> 1234.5 */
const numberIn = (text: string): number => Number(text.replace(/[^\d,-]/g, "").replace(",", "."));

let connection: Awaited<ReturnType<DuckDBInstance["connect"]>>;
test.beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const name of [
    "ppks_registry",
    "disbursements",
    "worker_roster",
    "incentive_payments",
    "institutions",
    "occupancy",
    "district_population",
    "puskesos",
    "service_cases",
    "budget",
    "incentive_rates"
  ]) {
    const path = resolve(testHome, "private/demo/truth", `${name}.parquet`).replaceAll("'", "''");
    // Who is only proposed, or found not eligible, is no case yet.
    const counts = name === "ppks_registry" ? "coalesce(verification, '') not in ('proposed', 'not_eligible')" : "true";
    await connection.run(
      `create view ${name} as select * from read_parquet('${path}') where planted is null and ${counts}`
    );
  }
});

async function truth(sql: string): Promise<number> {
  const result = await connection.runAndReadAll(`select (${sql})::double`);
  return Number(result.getRows()[0]?.[0]);
}

/** What a reader finds where, and the same from the truth; percent and rates are compared to their one decimal. */
const figures: readonly { name: string; page: string; caption: RegExp; row: string; column: string; sql: string }[] = [
  {
    name: "PPKS cases of Kab. Pandeglang",
    page: "ppks",
    caption: /^Semua kabupaten/,
    row: "Kab. Pandeglang",
    column: "Kasus PPKS",
    sql: "select count(*) from ppks_registry where year = 2025 and region_code like '36.01.%'"
  },
  {
    name: "neglected children in Banten",
    page: "ppks",
    caption: /^Kasus PPKS, Banten/,
    row: "Anak Terlantar",
    column: "2025",
    sql: "select count(*) from ppks_registry where year = 2025 and category_code = 'anak_terlantar'"
  },
  {
    name: "PPKS cases per 1,000 people of Kab. Lebak in 2024",
    page: "ppks",
    caption: /^Kasus PPKS per 1.000 penduduk, Banten/,
    row: "Kab. Lebak",
    column: "2024",
    sql: `select round(1000.0 * (select count(*) from ppks_registry where year = 2024 and region_code like '36.02.%')
      / (select sum(male + female) from district_population where year = 2024 and region_code like '36.02.%'), 1)`
  },
  {
    name: "PKH recipients",
    page: "bantuan",
    caption: /^Penerima bantuan, Banten/,
    row: "Program Keluarga Harapan (PKH)",
    column: "Penerima bantuan",
    sql: "select count(distinct family_card) from disbursements where year = 2025 and programme_code = 'pkh' and status = 'paid'"
  },
  {
    name: "Sembako paid on time",
    page: "bantuan",
    caption: /^Penerima bantuan, Banten/,
    row: "Program Sembako (dulu BPNT)",
    column: "Dibayar tepat waktu",
    sql: `select round(100.0 * count(*) filter (where status = 'paid' and paid_on <= due_on) / count(*), 1)
      from disbursements where year = 2025 and programme_code = 'sembako'`
  },
  {
    name: "families not reached in Kota Serang",
    page: "bantuan",
    caption: /^Semua kabupaten/,
    row: "Kota Serang",
    column: "Keluarga belum terjangkau",
    sql: `select count(distinct family_card) from ppks_registry where year = 2025 and category_code = 'fakir_miskin'
      and region_code like '36.73.%' and family_card not in (select family_card from disbursements where year = 2025
      and status = 'paid' and programme_code in ('pkh', 'sembako', 'jamsosratu', 'bansos'))`
  },
  {
    name: "active TKSK",
    page: "psks",
    caption: /^Pos terisi, persen/,
    row: "Tenaga Kesejahteraan Sosial Kecamatan (TKSK)",
    column: "Petugas bertugas",
    sql: "select count(*) from worker_roster where role_code = 'tksk' and active_from <= '2025-12-31' and (active_to is null or active_to >= '2025-12-31')"
  },
  {
    name: "TKSK posts filled",
    page: "psks",
    caption: /^Pos terisi, persen/,
    row: "Tenaga Kesejahteraan Sosial Kecamatan (TKSK)",
    column: "Pos terisi",
    sql: "select round(100.0 * count(*) / 155, 1) from worker_roster where role_code = 'tksk' and active_from <= '2025-12-31' and (active_to is null or active_to >= '2025-12-31')"
  },
  {
    name: "places in homes for older people",
    page: "panti",
    caption: /^Tempat di panti menurut jenis/,
    row: "Panti lanjut usia (PSTW)",
    column: "Tempat",
    sql: "select sum(c) from (select arg_max(capacity, valid_from) as c from institutions where type_code = 'pstw' and valid_from <= '2025-12-31' group by institution_id)"
  },
  {
    name: "people who need a home for older people",
    page: "panti",
    caption: /^Tempat di panti menurut jenis/,
    row: "Panti lanjut usia (PSTW)",
    column: "Perlu",
    sql: "select count(*) from ppks_registry where year = 2025 and category_code = 'lansia_terlantar' and assessment = 'in_facility'"
  },
  {
    name: "residents of children's homes",
    page: "panti",
    caption: /^Tempat di panti menurut jenis/,
    row: "Panti anak (PSAA/LKSA)",
    column: "Penghuni",
    sql: `select sum(r) from (select arg_max(residents, month) filter (where residents is not null) as r from occupancy
      where year = 2025 and institution_id in (select institution_id from institutions where type_code = 'psaa') group by institution_id)`
  },
  {
    name: "villages of Banten with a Puskesos",
    page: "wilayah/36-banten",
    caption: /^Layanan dan pengaduan: semua ukuran/,
    row: "Desa dengan Puskesos",
    column: "2025",
    sql: `select round(100.0 * count(distinct region_code) / 1552, 1) from puskesos
      where since <= '2025-12-31' and (closed_on is null or closed_on > '2025-12-31')`
  },
  {
    name: "complaints from Kab. Pandeglang",
    page: "layanan",
    caption: /^Semua kabupaten/,
    row: "Kab. Pandeglang",
    column: "Pengaduan diterima",
    sql: `select count(*) from service_cases where kind_code = 'complaint' and year(received_on) = 2025
      and region_code like '36.01%'`
  },
  {
    name: "budget spent in Kab. Pandeglang, of accounts that no other account divides",
    page: "anggaran",
    caption: /^Semua kabupaten/,
    row: "Kab. Pandeglang",
    column: "Serapan anggaran",
    sql: `select round(100.0 * sum(realised) / sum(coalesce(revised, original)), 1) from budget as b
      where year = 2025 and region_code = '36.01' and not exists (select 1 from budget as c where c.year = b.year
      and c.source_code = b.source_code and c.region_code = b.region_code and c.account_code <> b.account_code
      and starts_with(c.account_code, b.account_code || '.'))`
  },
  {
    name: "billions of rupiah paid to field workers of Kab. Pandeglang, where the rate is known",
    page: "insentif",
    caption: /^Semua kabupaten/,
    row: "Kab. Pandeglang",
    column: "Insentif dibayar",
    sql: `select round(sum(amount) / 1e9, 1) from incentive_payments as p where year = 2025 and status = 'paid'
      and region_code like '36.01%' and exists (select 1 from incentive_rates as r where r.rate is not null
      and (r.role_code, r.component_code, r.payer_code) = (p.role_code, p.component_code, p.payer_code))`
  },
  {
    name: "older people in homes, of those who need a place there",
    page: "spm",
    caption: /^Indikator SPM/,
    row: "Rehabilitasi dasar lanjut usia telantar",
    column: "2025",
    sql: `select round(100.0 * (select sum(r) from (select arg_max(residents, month) filter (where residents is not null) as r
      from occupancy where year = 2025 and institution_id in (select institution_id from institutions where type_code = 'pstw')
      group by institution_id)) / count(*), 1) from ppks_registry
      where year = 2025 and category_code = 'lansia_terlantar' and assessment = 'in_facility'`
  }
];

for (const { name, page, caption, row, column, sql } of figures) {
  test(`the site's number is the truth: ${name}`, async () => {
    expect(numberIn(shown(page, caption, row, column))).toBe(await truth(sql));
  });
}
