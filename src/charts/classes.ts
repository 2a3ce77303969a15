/** Class breaks of a map: `breaks[i]` to `breaks[i + 1]` is class `i + 1`; the last includes its end. */
export interface Classes {
  /** Ascending, rounded; one more than there are classes. */
  readonly breaks: readonly number[];
  /** 1 to 5, from low to high. */
  readonly of: (value: number) => number;
}

type Rounding = (value: number, away: "near" | "down" | "up") => number;

const clean = (value: number): number => Number(value.toPrecision(12));
const roundings = { near: Math.round, down: Math.floor, up: Math.ceil };

/** To a multiple of a unit. */
const byUnit =
  (unit: number): Rounding =>
  (value, away) =>
    clean(roundings[away](clean(value / unit)) * unit);

/** To so many digits, each value by its own size: for values of very different sizes. */
const byDigits =
  (digits: number): Rounding =>
  (value, away) => {
    if (value === 0) return 0;
    return byUnit(10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits))(value, away);
  };

/** From coarse to fine. */
const roundingsFor = (spread: number): Rounding[] => {
  const power = 10 ** Math.floor(Math.log10(spread));
  const units = [1, 0.1, 0.01].flatMap((part) => [5, 2.5, 2, 1].map((times) => part * times * power));
  const coarse = units.filter((unit) => unit <= spread / 2);
  return [...coarse.map(byUnit), byDigits(1), byDigits(2), byDigits(3)];
};

const quantile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
};

const distinct = (values: readonly number[]): number[] => [...new Set(values)];

/** Rounded breaks; the ends go outwards so that no value falls outside. */
const breaksAt = (sorted: readonly number[], count: number, round: Rounding): number[] => {
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? low;
  const [start, end] = [round(low, "down"), round(high, "up")];
  const whole = sorted.every(Number.isInteger);
  const inner = Array.from({ length: count - 1 }, (_, i) => {
    const at = round(quantile(sorted, (i + 1) / count), "near");
    return whole ? Math.round(at) : at;
  });
  return [Math.min(start, low), ...distinct(inner).filter((at) => at > start && at < end), Math.max(end, high)];
};

const emptyClasses = (breaks: readonly number[], sorted: readonly number[]): number =>
  breaks.slice(0, -1).filter((from, i) => {
    const to = breaks[i + 1] ?? from;
    const last = i === breaks.length - 2;
    return !sorted.some((value) => value >= from && (last ? value <= to : value < to));
  }).length;

/** The roundest breaks with which every class holds a value; of equal shares, else of the distinct values. */
const roundest = (sorted: readonly number[], count: number): number[] | undefined => {
  const rounds = roundingsFor((sorted.at(-1) ?? 0) - (sorted[0] ?? 0));
  const from = (values: readonly number[]): number[] | undefined =>
    rounds
      .map((round) => breaksAt(values, count, round))
      .find((breaks) => breaks.length === count + 1 && emptyClasses(breaks, sorted) === 0);
  return from(sorted) ?? from(distinct(sorted));
};

const classOf = (breaks: readonly number[], value: number): number => {
  const inner = breaks.slice(1, -1);
  return 1 + inner.filter((at) => value >= at).length;
};

/**
 * Five classes (fewer where there are few distinct values) by quantiles, with breaks as round as they can be while every
 * class holds a value. Null when there is no value. Values are in the measure's unit.
 */
export const classes = (values: readonly number[], most = 5): Classes | null => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return null;
  if (low === high) return { breaks: [low, high], of: () => 1 };
  const counts = [most, 4, 3, 2].filter((count) => count <= most && count <= distinct(sorted).length);
  const fits = counts.map((count) => roundest(sorted, count)).find((breaks) => breaks !== undefined);
  const breaks = fits ?? [low, (low + high) / 2, high];
  return { breaks, of: (value) => classOf(breaks, value) };
};
