import type { Instance } from "./instance.ts";

/** Kabupaten Serang: 29 districts. */
export const kabSerang: Instance = {
  id: "kab-serang",
  scope: "36.04",
  office: {
    name: { id: "Dinas Sosial Kabupaten Serang", en: "Serang Regency Social Affairs Office" },
    address: "Kabupaten Serang, Banten",
    email: "dinsos-kabserang@example.go.id",
    complaints: "Loket pengaduan Dinas Sosial Kabupaten Serang"
  },
  place: { id: "Kabupaten Serang", en: "Serang Regency" },
  site: "https://terang-kabserang.example.go.id",
  languages: ["id", "en"],
  programmes: ["pkh", "sembako", "jamsosratu", "permakanan", "pbi_jk", "atensi", "kube", "pelatihan", "lksa", "bansos"],
  thresholds: { 1: 5, 2: 10, 3: 10 }
};
