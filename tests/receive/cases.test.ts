import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exitCodes } from "../../pipelines/refusal.ts";
import { TestOffice, understood, workbookOf } from "./office.ts";

/** What a case says must come of its file. `warnings` is how many; `rows` and `refusals` are looked for, in order. */
interface Expected {
  readonly instance?: string;
  readonly name?: string;
  readonly problem?: string;
  readonly dataset?: string;
  readonly rows_read?: number;
  readonly accepted?: number;
  readonly refused?: Readonly<Record<string, number>>;
  readonly set_aside?: Readonly<Record<string, number>>;
  readonly warnings?: number;
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly refusals?: readonly (readonly string[])[];
}

const folder = join(import.meta.dirname, "../cases");
const offices: TestOffice[] = [];
afterAll(() => offices.forEach((office) => office.remove()));

async function dropCase(office: TestOffice, name: string, as: string | undefined): Promise<string> {
  const input = readdirSync(join(folder, name)).find((file) => file.startsWith("input"));
  if (input === undefined) throw new Error(`no input: ${name}`);
  const content = readFileSync(join(folder, name, input));
  const file = as ?? input.replace(/\.json$/, "");
  office.drop(file, input.endsWith(".json") ? await workbookOf(JSON.parse(content.toString("utf8"))) : content);
  return file;
}

describe.each(readdirSync(folder).sort())("%s", (name) => {
  test("is received as expected", async () => {
    const expected = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as Expected;
    const office = new TestOffice();
    offices.push(office);
    const file = await dropCase(office, name, expected.name);
    const { exitCode, report } = await office.receive(expected.instance);
    const [told] = report.files;
    if (expected.problem !== undefined) {
      expect(exitCode).toBe(exitCodes.refused);
      expect(told).toMatchObject({ dataset: null, problem: { what: expect.stringContaining(expected.problem) } });
      expect(told).toMatchObject({ problem: { where: expect.stringContaining(file) } });
      return;
    }
    const { dataset, rows_read, accepted, refused, set_aside, warnings } = understood(told);
    expect({ exitCode, dataset, rows_read, accepted, refused, set_aside, warnings: warnings.length }).toEqual({
      exitCode: exitCodes.fine,
      dataset: expected.dataset,
      rows_read: expected.rows_read,
      accepted: expected.accepted,
      refused: expected.refused,
      set_aside: expected.set_aside,
      warnings: expected.warnings ?? 0
    });
    await expectRows(office, expected);
    expectRefusals(office, file, expected);
  });
});

/** The wanted columns of the stored rows, in the order of the file. */
async function expectRows(office: TestOffice, { dataset, rows }: Expected): Promise<void> {
  if (!rows || dataset === undefined) return;
  const stored = await office.query<Record<string, unknown>>(`FROM ${dataset} ORDER BY ALL`);
  for (const row of rows) expect(stored).toContainEqual(expect.objectContaining(row));
  expect(stored.length).toBeGreaterThanOrEqual(rows.length);
}

function expectRefusals(office: TestOffice, file: string, { refused, refusals }: Expected): void {
  const path = join(office.home.private, "refusals", `${file}.csv`);
  expect(existsSync(path)).toBe(Object.keys(refused ?? {}).length > 0);
  if (!refusals) return;
  const lines = readFileSync(path, "utf8").trim().split("\r\n").slice(1);
  expect(lines.map((line) => line.split(",").slice(0, 3))).toEqual(refusals);
}
