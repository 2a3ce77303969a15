/** How often a property is drawn: `few` times, or as often as TERANG_RUNS says. */
export const runsOf = (few: number): number => Number(process.env["TERANG_RUNS"] ?? few);

/** Milliseconds that many runs may take. */
export const patience = (few: number): number => runsOf(few) * 10_000;
