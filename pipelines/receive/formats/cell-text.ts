import { numberMark } from "./opened.ts";

/** What a formula without a stored result stands for: a text that no rule takes for a value. */
export const formulaText = "#RUMUS";

/** The texts of true and false. */
export const truthText = (truth: boolean): string => (truth ? "ya" : "tidak");

/** A number as a sheet's cell tells it. What is no number stays as it is written. */
export function numberText(written: string): string {
  const value = Number(written);
  return written.trim() === "" || !Number.isFinite(value) ? written : `${numberMark}${value}`;
}

const dayMs = 86_400_000;
const two = (number: number): string => String(number).padStart(2, "0");
// Days of the calendar of 1904 are counted from a day this much later.
const daysTo1904 = 1462;
const endOfCalendar = 2_958_466;

/**
 * A serial number as an ISO date, with the time of day when there is one; only the time when it is less than a day.
 * What is no day of the calendar stays a number.
 */
export function serialText(written: string, { from1904 }: { from1904: boolean }): string {
  const value = Number(written);
  if (written.trim() === "" || !Number.isFinite(value)) return written;
  const serial = from1904 ? value + daysTo1904 : value;
  const seconds = Math.round(serial * 86_400);
  const time = clockText(((seconds % 86_400) + 86_400) % 86_400);
  if (value > 0 && value < 1) return time;
  if (serial < 1 || serial >= endOfCalendar) return numberText(written);
  const date = dateText(Math.floor(seconds / 86_400));
  return time === "00:00:00" ? date : `${date} ${time}`;
}

function clockText(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
}

/** The first two months of 1900 lie a day off, as the calendar of spreadsheets has a 29 February 1900. */
function dateText(day: number): string {
  if (day === 60) return "1900-02-29";
  return new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * dayMs).toISOString().slice(0, 10);
}

/** An ISO date with a time of day as other formats write it: "2025-01-02T00:00:00" -> "2025-01-02". */
export const isoDateText = (written: string): string => written.replace("T", " ").replace(/ 00:00(:00(\.0+)?)?Z?$/, "");

/** Whether a number format shows a number as a date or time. */
export function showsDate(format: string): boolean {
  const [first = ""] = format.split(";");
  const bare = first
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/general|standard/i.test(bare) && /[ymdhs]/i.test(bare);
}

/** Whether a number format that is known by its number alone shows a date or time. */
export const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
