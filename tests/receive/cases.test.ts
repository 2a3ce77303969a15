import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exitCodes } from "../../pipelines/refusal.ts";
import { readMapping } from "../../pipelines/receive/meaning/mapping.ts";
import type { FileReport } from "../../pipelines/receive/receive.ts";
import { TestOffice, understood, workbookOf } from "./office.ts";

/**
 * What a case says of a table. `warnings` is how many, `warns` what they say, in order; `rows` are looked for among the
 * stored ones.
 */
interface ExpectedTable {
  readonly part?: string;
  readonly dataset?: string;
  readonly rows_read?: number;
  readonly accepted?: number;
  readonly refused?: Readonly<Record<string, number>>;
  readonly set_aside?: Readonly<Record<string, number>>;
  readonly warnings?: number;
  readonly warns?: readonly string[];
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
}

/** What a case says of its file: one table or several; `notes` and `problem` are looked for in what is told. */
interface ExpectedFile extends ExpectedTable {
  readonly problem?: string;
  readonly tables?: readonly ExpectedTable[];
  readonly notes?: readonly string[];
  readonly refusals?: readonly (readonly string[])[];
}

/** A case: its file `input.*`, or several by name. `questions` are the mapping file's: kind, what was written, candidates. */
interface Expected extends ExpectedFile {
  readonly instance?: string;
  readonly name?: string;
  readonly files?: Readonly<Record<string, ExpectedFile>>;
  readonly questions?: readonly (readonly string[])[];
}

const folder = join(import.meta.dirname, "../cases");
const offices: TestOffice[] = [];
afterAll(() => offices.forEach((office) => office.remove()));

/** Drops a case's files, and puts its mapping file where the office keeps it. Gives the names of the files. */
async function dropCase(office: TestOffice, name: string, as: string | undefined): Promise<string[]> {
  const inputs = readdirSync(join(folder, name)).filter(
    (file) => !["expected.json", "mapping.csv", "made-by.txt"].includes(file)
  );
  if (inputs.length === 0) throw new Error(`no input: ${name}`);
  const mapping = join(folder, name, "mapping.csv");
  if (existsSync(mapping)) {
    mkdirSync(office.home.private, { recursive: true });
    writeFileSync(join(office.home.private, "mapping.csv"), readFileSync(mapping));
  }
  const files = inputs.map((input) => (inputs.length === 1 ? as : undefined) ?? input.replace(/\.json$/, ""));
  for (const [i, input] of inputs.entries()) {
    const content = readFileSync(join(folder, name, input));
    const bytes = input.endsWith(".json") ? await workbookOf(JSON.parse(content.toString("utf8"))) : content;
    office.drop(files[i] ?? input, bytes);
  }
  return files;
}

describe.each(readdirSync(folder).sort())("%s", (name) => {
  test("is received as expected", async () => {
    const expected = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as Expected;
    const office = new TestOffice();
    offices.push(office);
    const files = await dropCase(office, name, expected.name);
    const { exitCode, report } = await office.receive(expected.instance);
    const all = Object.values(expected.files ?? { all: expected });
    expect(exitCode).toBe(all.some(({ problem }) => problem !== undefined) ? exitCodes.refused : exitCodes.fine);
    for (const file of files) {
      const told = report.files.find((one) => one.file === file);
      await expectFile(office, told, file, expected.files?.[file] ?? expected);
    }
    if (expected.questions) {
      const asked = readMapping(office.home).map(({ kind, written, candidates }) => [kind, written, ...candidates]);
      expect(asked).toEqual(expected.questions);
    }
  });
});

async function expectFile(
  office: TestOffice,
  told: FileReport | undefined,
  file: string,
  expected: ExpectedFile
): Promise<void> {
  if (expected.problem !== undefined) {
    expect(told).toMatchObject({ problem: { what: expect.stringContaining(expected.problem) } });
    expect(told).toMatchObject({ problem: { where: expect.stringContaining(file) } });
    return;
  }
  const { tables, notes } = understood(told);
  const wanted = expected.tables ?? [expected];
  expect(tables.map(seen)).toEqual(wanted.map(seen));
  expect(notes).toEqual((expected.notes ?? []).map((note) => expect.stringContaining(note) as string));
  for (const [i, table] of wanted.entries()) {
    if (table.warns) expect(tables[i]?.warnings).toEqual(table.warns.map((text) => expect.stringContaining(text)));
    await expectRows(office, table);
  }
  if (!expected.tables) expectRefusals(office, file, expected);
}

type Told = Omit<ExpectedTable, "warnings" | "refused" | "set_aside"> & {
  readonly warnings?: number | readonly string[];
  readonly refused?: object;
  readonly set_aside?: object;
};

/** What is compared of a table, warnings as their number. */
function seen({ part, dataset, rows_read, accepted, refused, set_aside, warnings, warns }: Told) {
  const told = typeof warnings === "object" ? warnings.length : (warnings ?? warns?.length ?? 0);
  return { part: part ?? "", dataset, rows_read, accepted, refused, set_aside, warnings: told };
}

/** The wanted columns of the stored rows. */
async function expectRows(office: TestOffice, { dataset, rows }: ExpectedTable): Promise<void> {
  if (!rows || dataset === undefined) return;
  const stored = await office.query<Record<string, unknown>>(`FROM ${dataset} ORDER BY ALL`);
  for (const row of rows) expect(stored).toContainEqual(expect.objectContaining(row));
  expect(stored.length).toBeGreaterThanOrEqual(rows.length);
}

function expectRefusals(office: TestOffice, file: string, { refused, refusals }: ExpectedFile): void {
  const path = join(office.home.private, "refusals", `${file}.csv`);
  const inThisFile = Object.keys(refused ?? {}).filter((reason) => reason !== "duplicate_in_other_file");
  expect(existsSync(path)).toBe(inThisFile.length > 0);
  if (!refusals) return;
  const lines = readFileSync(path, "utf8").trim().split("\r\n").slice(1);
  expect(lines.map((line) => line.split(",").slice(0, 3))).toEqual(refusals);
}
