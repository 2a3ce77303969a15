import type { Measure } from "../data/measures/measure.ts";

/** Name of a measure's method page: its id with hyphens. */
export const methodName = (measure: Measure): string => measure.id.replaceAll("_", "-");

/** The path of a measure's method page, without the language. */
export const methodPath = (measure: Measure): string => `/metode/${methodName(measure)}/`;
