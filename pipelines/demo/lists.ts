import type { Instance } from "../../data/instances/instance.ts";
import { sourcesOf } from "./budget-items.ts";
import type { Parameters } from "./database.ts";
import { latestYear, years } from "./parameters.ts";
import type { Draft } from "./file-plan.ts";

type Wish = Draft["wish"];

const list = (dataset: string, stem: string, wish: Wish, parameters: Parameters): Draft => ({
  stem,
  wish,
  title: stem.toUpperCase(),
  dataset,
  year: latestYear,
  rows: 0,
  parameters
});

const facilitators = "pendamping_pkh,pendamping_jamsosratu";
const decided = `tksk,${facilitators},korcam_pkh,tagana,operator_siksng,pensosmas`;

/** The lists of which an office keeps one and changes it as things change. */
const standing: readonly Draft[] = [
  list("worker_roster", "Daftar TKSK", "xlsx", { roles: "tksk" }),
  list("worker_roster", "Pendamping Program", "csv", { roles: facilitators }),
  list("worker_roster", "Tagana dan PSM", "xlsx", { roles: "tagana,psm" }),
  list("worker_roster", "Peksos, Penyuluh, dan WPKS", "xlsx", { roles: "peksos,pensosmas,wpks" }),
  list("worker_roster", "Petugas Data dan SLRT", "csv", { roles: "korcam_pkh,fasilitator_slrt,operator_siksng" }),
  list("institutions", "Panti Pemerintah", "xlsx", { owners: "central,province,regency" }),
  list("institutions", "LKS dan Panti Swasta", "csv", { owners: "private" }),
  list("psks_bodies", "LKS, LK3, dan LKKS", "xlsx", { kinds: "lks,lk3,lkks" }),
  list("psks_bodies", "Karang Taruna", "csv", { kinds: "karang_taruna" }),
  list("psks_bodies", "Dunia Usaha dan WKSBM", "xlsx", { kinds: "dunia_usaha,wksbm,keluarga_pioner" }),
  list("incentive_rates", "Besaran Tali Asih Pusat", "csv", { payers: "central" }),
  list("incentive_rates", "Besaran Insentif Daerah", "xlsx", { payers: "province,regency" }),
  list("puskesos", "Puskesos 2019-2022", "csv", { from: 2019, to: 2022 }),
  list("puskesos", "Puskesos sejak 2023", "xlsx", { from: 2023, to: latestYear })
];

/** The lists that every year has one of, whatever the scale. */
function yearly(year: number, instance: Instance): Draft[] {
  const { own } = sourcesOf(instance);
  const others = ["apbn", "apbd_province", "apbd_regency", "village_fund", "grant", "csr", "zakat"];
  const wish: Wish = year === years[0] ? "csv" : "xlsx";
  const later: Wish = year === latestYear ? "csv" : "xlsx";
  const one = (dataset: string, stem: string, title: string, [as, parameters]: [Wish, Parameters]): Draft => ({
    ...list(dataset, `${stem} ${year}`, as, { year, ...parameters }),
    title: `${title} TAHUN ${year}`,
    year
  });
  const plain = (dataset: string, stem: string, title: string, as: Wish): Draft => one(dataset, stem, title, [as, {}]);
  return [
    one("incentive_payments", "Insentif TKSK", "PEMBAYARAN INSENTIF TKSK", ["xlsx", { roles: "tksk" }]),
    one("incentive_payments", "Insentif Pendamping dan Tagana", "INSENTIF PETUGAS", [
      "csv",
      { roles: `${facilitators},tagana` }
    ]),
    plain("occupancy", "Rekap Penghuni Panti", "REKAPITULASI PENGHUNI PANTI", wish),
    plain("institution_clients", "Binaan Lembaga", "BINAAN LEMBAGA MENURUT JENIS PPKS", later),
    plain("district_population", "Penduduk Kecamatan", "JUMLAH PENDUDUK MENURUT KECAMATAN", wish),
    {
      ...one("required_posts", "Formasi Petugas", "FORMASI PETUGAS", [later, { roles: decided }]),
      ...(year === years[1] ? { wrongTotals: true } : {})
    },
    plain("activities", "Pembinaan dan Rakor", "REKAP PEMBINAAN, RAKOR, DAN PELATIHAN", wish),
    plain("service_cases", "SLRT dan Pengaduan", "REKAP LAYANAN SLRT DAN PENGADUAN", later),
    plain("lk3_cases", "Konsultasi LK3", "REKAP KONSULTASI KELUARGA", wish),
    { ...one("budget", "Realisasi APBD", "LAPORAN REALISASI ANGGARAN", [wish, { sources: own }]), layout: "accounts" },
    {
      ...one("budget", "Anggaran per Sumber Dana", "ANGGARAN DAN REALISASI PER SUMBER DANA", [
        later,
        { sources: others.filter((source) => source !== own).join(",") }
      ]),
      layout: "sections"
    },
    one("budget_months", "Realisasi Kas Bulanan", "RENCANA DAN REALISASI KAS", [wish, { sources: own }]),
    plain("grants", "Hibah dan CSR", "HIBAH, BANSOS LEMBAGA, DAN CSR", later)
  ];
}

/** The lists that do not follow the scale: those that stand, and one of each kind per year. */
export const listDrafts = (instance: Instance): Draft[] => [
  ...standing,
  ...years.flatMap((year) => yearly(year, instance))
];
