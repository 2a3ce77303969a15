import type { Instance } from "./instance.ts";

/** Provinsi Banten: 8 regencies, 155 districts. The default. */
export const banten: Instance = {
  id: "banten",
  scope: "36",
  office: {
    name: { id: "Dinas Sosial Provinsi Banten", en: "Banten Provincial Social Affairs Office" },
    address: "Kawasan Pusat Pemerintahan Provinsi Banten (KP3B), Kota Serang",
    email: "dinsos@example.go.id",
    complaints: "Loket pengaduan Dinas Sosial Provinsi Banten, KP3B, Kota Serang"
  },
  place: { id: "Banten", en: "Banten" },
  site: "https://terang.example.go.id",
  languages: ["id", "en"],
  programmes: ["pkh", "sembako", "jamsosratu", "permakanan", "pbi_jk", "atensi", "kube", "pelatihan", "lksa", "bansos"],
  thresholds: { 1: 5, 2: 10, 3: 10 }
};
