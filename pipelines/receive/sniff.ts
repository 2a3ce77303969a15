import { open } from "node:fs/promises";
import { Refusal } from "../refusal.ts";

const known: readonly (readonly [string, string])[] = [
  ["d0cf11e0a1b11ae1", "buku kerja Excel lama (.xls)"],
  ["25504446", "PDF"],
  ["ffd8ff", "gambar"],
  ["89504e47", "gambar"],
  ["52617221", "arsip RAR"],
  ["377abcaf", "arsip 7z"],
  ["1f8b", "arsip gzip"]
];

/** What a file is by its first bytes, whatever its name says. Refuses what holds no table that can be read. */
export async function kindOf(path: string, file: string): Promise<"csv" | "xlsx"> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const head = buffer.subarray(0, bytesRead).toString("hex");
    if (bytesRead === 0) {
      throw new Refusal("Berkas kosong.", { where: file, next: "Ekspor ulang datanya lalu taruh lagi berkasnya." });
    }
    const other = known.find(([signature]) => head.startsWith(signature));
    if (other) {
      throw new Refusal(`Berkas ini ${other[1]}; yang diterima hanya tabel CSV atau XLSX.`, {
        where: file,
        next: "Simpan tabelnya sebagai .xlsx atau .csv lalu taruh lagi."
      });
    }
    return head.startsWith("504b0304") ? "xlsx" : "csv";
  } finally {
    await handle.close();
  }
}
