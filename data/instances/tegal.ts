import type { Instance } from "./instance.ts";

/** Kabupaten Tegal, Jawa Tengah: 18 districts. */
export const tegal: Instance = {
  id: "tegal",
  scope: "33.28",
  office: {
    name: { id: "Dinas Sosial Kabupaten Tegal", en: "Tegal Regency Social Affairs Office" },
    address: "Slawi, Kabupaten Tegal, Jawa Tengah",
    email: "dinsos-tegal@example.go.id",
    complaints: "Loket pengaduan Dinas Sosial Kabupaten Tegal, Slawi"
  },
  place: { id: "Kabupaten Tegal", en: "Tegal Regency" },
  site: "https://terang-tegal.example.go.id",
  languages: ["id", "en"],
  programmes: ["pkh", "sembako", "permakanan", "pbi_jk", "atensi", "kube", "pelatihan", "lksa", "bansos"],
  thresholds: { 1: 5, 2: 10, 3: 10 }
};
