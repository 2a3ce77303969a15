/** Headings of the disbursement files that these tests write. */
export const headings = [
  "Tahun",
  "Program",
  "Tahap",
  "NIK",
  "No KK",
  "Nama Penerima",
  "Alamat",
  "Kabupaten/Kota",
  "Kecamatan",
  "Desa/Kelurahan",
  "Jumlah",
  "Jadwal Bayar",
  "Tanggal Bayar",
  "Status"
] as const;

interface Said {
  readonly name?: string;
  readonly address?: string;
  readonly amount?: string;
  readonly status?: string;
}

/** A faultless payment to the n-th made-up person, but for what is said otherwise. */
export function disbursement(n: number, said: Said = {}): string[] {
  const serial = String(n).padStart(4, "0");
  return [
    "2024",
    "PKH",
    "1",
    `360401120385${serial}`,
    `360401010115${serial}`,
    said.name ?? "Contoh",
    said.address ?? "Jl. Contoh 1",
    "Kab. Serang",
    "Pontang",
    "Sukanegara",
    said.amount ?? "600.000",
    "10/01/2024",
    "12/01/2024",
    said.status ?? "Tersalur"
  ];
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\n`).join("");
