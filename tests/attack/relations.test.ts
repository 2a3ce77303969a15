import { beforeAll, describe, expect, test } from "vitest";
import { seenIn, type Seen } from "../../pipelines/attack/relations/seen.ts";
import { changesBetween, smallChanges, unknownsOf } from "../../pipelines/attack/relations/releases.ts";
import { publicRules, type ShownNumber } from "../../pipelines/attack/relations/shown-numbers.ts";
import { isDisclosing } from "../../pipelines/protect/draft.ts";
import type { System } from "../../pipelines/protect/engine/system.ts";
import { jointSystem } from "../../pipelines/protect/joint-system.ts";
import { countedDrafts, thresholdsOf } from "../../pipelines/release/drafts.ts";
import { fill } from "../../pipelines/release/filled.ts";
import { referenceTables } from "../../pipelines/release/reference-tables.ts";
import { modelsOf, scope, villages } from "../models/ascii-tables.ts";
import { received, smallest } from "../release/drawn-office.ts";

const nested = [...scope, ...villages.map((code) => ({ region_code: code, parent_code: code.slice(0, 8) }))];
const parentOf = new Map(
  nested.flatMap(({ region_code, parent_code }) => (parent_code === null ? [] : [[region_code, parent_code] as const]))
);

describe("the attacker's reading of the contracts, which shares no code with the protection's", () => {
  let system: System;
  let seen: Seen;
  beforeAll(async () => {
    const connection = await modelsOf(received);
    const drafts = await countedDrafts(connection, ["pkh"], scope);
    const thresholds = await thresholdsOf(connection, smallest);
    system = jointSystem(drafts.filter(isDisclosing), { regions: nested, thresholds }).system;
    const all = [
      ...drafts.map((draft) => fill(draft, () => false)),
      ...(await referenceTables(connection, ["pkh"], []))
    ];
    const codes = all.find(({ table }) => table.name === "codes")?.rows ?? [];
    seen = seenIn(all, publicRules(smallest, codes), parentOf);
  }, 60_000);

  const line = ({ total, parts }: System["equations"][number]): string => `${total} = ${[...parts].sort().join(" + ")}`;

  test("finds exactly the sums that the protection guards", () => {
    expect(seen.relations.equations.length).toBeGreaterThan(1000);
    expect(seen.relations.equations.map(line).sort()).toEqual(system.equations.map(line).sort());
  });

  test("and the same bounds", () => {
    const bound = ({ inner, outer }: System["atMost"][number]): string => `${inner} <= ${outer}`;
    expect(seen.relations.atMost.map(bound).sort()).toEqual(system.atMost.map(bound).sort());
  });

  test("and the same numbers, with the same smallest counts, those included that no table shows", () => {
    const found = [...seen.numbers.values(), ...seen.relations.rests].map(
      ({ id, threshold }) => `${id} < ${threshold}`
    );
    expect(found.sort()).toEqual(system.cells.map(({ id, threshold }) => `${id} < ${threshold}`).sort());
  });
});

const numberOf = (id: string, value: number | null): ShownNumber => {
  const [name = "", region = "", year = "", code = ""] = id.split("|");
  const [dimension = "", own = ""] = code.split("=");
  return { id, name, region, year, codes: code === "" ? {} : { [dimension]: own }, value, smallest: 5, threshold: 5 };
};

/** A release of a few numbers of which `total` is the sum of `parts`. */
const releaseOf = (release: string, numbers: Readonly<Record<string, number | null>>) => {
  const [total = "", ...parts] = Object.keys(numbers);
  const shown = Object.entries(numbers).map(([id, value]) => [id, numberOf(id, value)] as const);
  return {
    release,
    numbers: new Map(shown),
    relations: { equations: [{ total, parts }], atMost: [], rests: [] }
  };
};

describe("several releases read together", () => {
  const nobody = () => ({ width: 0, yieldsTo: [], alone: false });
  const [all, a, b] = ["n|36.01.01|2025|", "n|36.01.01|2025|k=a", "n|36.01.01|2025|k=b"];
  const valuesOf = (cells: readonly { id: string; value: number | null }[]): Record<string, number | null> =>
    Object.fromEntries(cells.map(({ id, value }) => [id, value]));

  test("a number hidden in one and shown in the next, with nothing changed beside it, is one number", () => {
    const { cells } = unknownsOf(
      [releaseOf("r1", { [all]: 20, [a]: null, [b]: null }), releaseOf("r2", { [all]: 20, [a]: null, [b]: 17 })],
      nobody
    );
    expect(valuesOf(cells)).toEqual({ [`r1: ${all}`]: 20, [`r1: ${a}`]: null, [`r1: ${b}`]: 17 });
  });

  test("where the total changed, the parts are numbers of their own", () => {
    const { cells } = unknownsOf(
      [releaseOf("r1", { [all]: 20, [a]: null, [b]: null }), releaseOf("r2", { [all]: 25, [a]: null, [b]: 17 })],
      nobody
    );
    expect(Object.keys(valuesOf(cells))).toContain(`r2: ${a}`);
    expect(valuesOf(cells)[`r1: ${b}`]).toBeNull();
  });

  test("a change by fewer people than may be shown is told, but not of a whole regency without a code", () => {
    const [early, late] = [
      { [all]: 20, [a]: 8, [b]: 12 },
      { [all]: 23, [a]: 8, [b]: 15 }
    ];
    const changes = changesBetween(releaseOf("r1", early), releaseOf("r2", late));
    expect(smallChanges(changes).map(({ id, by }) => `${id} ${by}`)).toEqual([`${all} 3`, `${b} 3`]);
    const broad = "n|36.01|2025|";
    expect(smallChanges(changesBetween(releaseOf("r1", { [broad]: 20 }), releaseOf("r2", { [broad]: 23 })))).toEqual(
      []
    );
  });
});
