import { expect, test } from "vitest";
import { instances } from "../../data/instances/instances.ts";
import { measures } from "../../data/measures/measures.ts";
import { notApplicable, notAvailable, published, suppressed } from "../../src/cell.ts";
import { achievement } from "../../src/sentences/achievement.ts";

const more = (value: number) => ({ value, direction: "more_is_better" }) as const;
const less = (value: number) => ({ value, direction: "less_is_better" }) as const;

test.each([
  ["more is better: the share reached", 54, more(72), 75],
  ["over the target is not cut off", 90, more(72), 125],
  ["less is better: at the target", 6, less(6), 100],
  ["less is better: below it is more than reached", 4.5, less(6), 125],
  ["less is better: over it is less than reached", 7.5, less(6), 75],
  ["less is better: over twice the target is negative", 15, less(6), -50],
  ["nothing reached", 0, more(72), 0]
])("%s", (_, actual, target, reached) => {
  expect(achievement(published(actual), target)).toEqual(published(reached));
});

test("a target of zero has no percentage", () => {
  expect(achievement(published(3), less(0))).toEqual(notApplicable);
  expect(achievement(published(3), more(0))).toEqual(notApplicable);
});

test("without a target, or without a number, there is no achievement", () => {
  expect(achievement(published(3), undefined)).toEqual(notAvailable);
  expect(achievement(suppressed, more(72))).toEqual(suppressed);
  expect(achievement(notAvailable, less(6))).toEqual(notAvailable);
});

test("every declared target has a source and the direction of its measure", () => {
  const targets = instances.flatMap((instance) => instance.targets ?? []);
  const odd = targets.filter(({ of, direction, source }) => {
    const known = measures.find((measure) => measure.id === of)?.direction ?? "neutral";
    return source === "" || (known !== "neutral" && known !== direction);
  });
  expect(odd).toEqual([]);
});
