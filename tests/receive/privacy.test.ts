import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exclusively } from "../../pipelines/receive/store/exclusive.ts";
import { workPath } from "../../pipelines/receive/store/home-folders.ts";
import { TestOffice } from "./office.ts";
import { csv, disbursement, headings } from "./disbursements.ts";

const canaries = ["3604011203850001", "3604010101150001", "KANARI NAMA", "KANARI ALAMAT"] as const;

const rows = [
  headings,
  disbursement(1, { name: canaries[2], address: canaries[3] }),
  disbursement(2, { name: canaries[2], address: canaries[3], amount: "banyak" }),
  disbursement(3, { name: "=HYPERLINK(1)", status: "entah" })
];

let office: TestOffice;
beforeEach(() => (office = new TestOffice()));
afterEach(() => office.remove());

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name)
  );
}

describe("the door", () => {
  test("lets no identifier, name or address into the store or the report, and stores nothing in the clear", async () => {
    office.drop("data.csv", csv(rows));
    const { report } = await office.receive();
    const opened = JSON.stringify(await office.query("SELECT * FROM disbursements"));
    const stored = filesBelow(join(office.home.private, "received/disbursements"));
    expect(opened).toContain("600000");
    expect(stored.map((path) => readFileSync(path).subarray(0, 6).toString())).toEqual(["terang"]);
    for (const canary of canaries) {
      expect(JSON.stringify(report)).not.toContain(canary);
      expect(opened).not.toContain(canary);
    }
  });

  test("keeps nothing that others may read, and no work folder", async () => {
    office.drop("data.csv", csv(rows));
    await office.receive();
    const paths = [office.home.private, ...filesBelow(office.home.private)];
    const modes = paths.map((path) => [path, (statSync(path).mode & 0o777).toString(8), statSync(path).isDirectory()]);
    expect(modes.filter(([, mode, folder]) => mode !== (folder ? "700" : "600"))).toEqual([]);
    expect(existsSync(workPath(office.home))).toBe(false);
  });

  test("works where TERANG_WORK says, such as a disk in memory", async () => {
    process.env["TERANG_WORK"] = join(office.root, "memory");
    try {
      await exclusively(office.home, "test", (work) => {
        expect(work.startsWith(join(office.root, "memory", "terang-"))).toBe(true);
        return Promise.resolve();
      });
      expect(readdirSync(join(office.root, "memory"))).toEqual([]);
    } finally {
      delete process.env["TERANG_WORK"];
    }
  });

  test("makes the pseudonym that RFC 2104 says", async () => {
    office.drop("data.csv", csv(rows));
    await office.receive();
    const key = readFileSync(join(office.home.private, "key"));
    expect(key.length).toBe(32);
    const hmac = createHmac("sha256", key).update(canaries[0]).digest("hex").slice(0, 32);
    const [row] = await office.query<{ nik: string }>(
      "SELECT replace(nik::VARCHAR, '-', '') AS nik FROM disbursements"
    );
    expect(row?.nik).toBe(hmac);
  });

  test("shows the office its refused rows, with formulas that do not run", async () => {
    office.drop("data.csv", csv(rows));
    await office.receive();
    const list = readFileSync(join(office.home.private, "refusals", "data.csv.csv"), "utf8");
    expect(list).toContain("KANARI ALAMAT");
    expect(list).toContain("'=HYPERLINK(1)");
    expect(list).not.toContain(",=HYPERLINK");
  });
});
