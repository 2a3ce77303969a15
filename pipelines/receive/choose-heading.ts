import { datasets } from "../../data/contracts/incoming/datasets.ts";
import type { Instance } from "../../data/instances/instance.ts";
import { Refusal } from "../refusal.ts";
import { equallyLikely, findHeadings, type Heading, type TopRow } from "./heading.ts";

/** The heading must stand within so many rows. */
export const topRows = 100;

/** What a table need not say because the office or its letterhead does: contract column -> the text of every row. */
export function impliedTexts(instance: Instance, rows: readonly TopRow[]): Map<string, string> {
  const implied = new Map<string, string>();
  if (instance.scope.length > 2) implied.set("regency", instance.scope);
  const years = new Set(rows.slice(0, 20).flatMap(({ cells }) => cells.flatMap(yearsNamed)));
  const [year, other] = years;
  if (year !== undefined && other === undefined) implied.set("year", year);
  return implied;
}

const yearsNamed = (cell: string): string[] =>
  [...cell.matchAll(/\b(?:tahun|thn|ta|t\.a\.?)(?: anggaran| data)?[ :.]+(20\d\d)\b/gi)].map(([, year = ""]) => year);

/** The one heading that the top of a file carries. Refuses when there is none, none complete, or two equally good. */
export function chooseHeading(candidates: readonly Heading[], where: string): Heading {
  const [best, second] = candidates;
  if (!best) {
    throw new Refusal("Judul kolom tidak ditemukan: berkas ini bukan salah satu tabel yang dikenal.", {
      where,
      next: `Pastikan satu baris memuat judul kolom seperti di panduan. Tabel yang dikenal: ${datasets.map(({ title }) => title.id).join(", ")}.`
    });
  }
  if (best.missing.length > 0) {
    const titles = best.missing.map((name) => best.dataset.columns[name]?.title.id ?? name);
    throw new Refusal(`Mirip "${best.dataset.title.id}", tetapi kolom wajib tidak ada: ${titles.join(", ")}.`, {
      where: `${where}, baris ${best.firstRow}`,
      next: "Tambahkan kolom itu atau betulkan judulnya, lalu taruh lagi berkasnya."
    });
  }
  if (second && equallyLikely(best, second)) {
    throw new Refusal(
      `Judul kolom cocok dengan dua tabel: "${best.dataset.title.id}" dan "${second.dataset.title.id}".`,
      {
        where: `${where}, baris ${best.firstRow}`,
        next: "Tambahkan kolom yang membedakan keduanya, lalu taruh lagi berkasnya."
      }
    );
  }
  return best;
}

/** Heading candidates of the top of a table, given what need not be said in it. */
export const candidatesIn = (rows: readonly TopRow[], instance: Instance): Heading[] =>
  findHeadings(rows, new Set(impliedTexts(instance, rows).keys()));
