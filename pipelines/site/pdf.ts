/** Pages of a PDF, by the objects that say so: Chromium writes them uncompressed. */
export const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").split(/\/Type\s*\/Page\b(?!s)/).length - 1;

const dates = /\/(CreationDate|ModDate) ?\(D:(\d{14})/g;

/** What Chromium calls an element of the page inside the PDF, by a count that depends on what it did before. */
const elementIds = /\(node(\d{8})\)/g;

/** The last second of a month (`2025-12`), as a PDF writes a date. */
function endOf(month: string): string {
  const [year = 1970, of = 1] = month.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, of, 0)).getUTCDate();
  return `${String(year)}${String(of).padStart(2, "0")}${String(lastDay)}235959`;
}

/**
 * The same PDF without what differs from one printing to the next: its dates are those of a month, its elements are
 * counted from 1 in the order they had. No byte moves: the list of where each object begins stays true.
 */
export function settled(pdf: Buffer, month: string): Buffer {
  const text = pdf.toString("latin1");
  const ids = [...new Set([...text.matchAll(elementIds)].map(([, id = ""]) => id))].sort();
  const places = new Map(ids.map((id, i) => [id, String(i + 1).padStart(8, "0")]));
  const same = text
    .replace(dates, (found, _, digits: string) => found.replace(digits, endOf(month)))
    .replace(elementIds, (_, id: string) => `(node${places.get(id) ?? id})`);
  return Buffer.from(same, "latin1");
}
