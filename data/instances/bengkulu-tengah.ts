import type { Instance } from "./instance.ts";

/** Kabupaten Bengkulu Tengah, Bengkulu: 11 districts. */
export const bengkuluTengah: Instance = {
  id: "bengkulu-tengah",
  scope: "17.09",
  office: {
    name: { id: "Dinas Sosial Kabupaten Bengkulu Tengah", en: "Bengkulu Tengah Regency Social Affairs Office" },
    address: "Karang Tinggi, Kabupaten Bengkulu Tengah, Bengkulu",
    email: "dinsos-bengkulutengah@example.go.id",
    complaints: "Loket pengaduan Dinas Sosial Kabupaten Bengkulu Tengah"
  },
  place: { id: "Kabupaten Bengkulu Tengah", en: "Bengkulu Tengah Regency" },
  site: "https://terang-bengkulutengah.example.go.id",
  languages: ["id", "en"],
  programmes: ["pkh", "sembako", "permakanan", "pbi_jk", "atensi", "kube", "pelatihan", "lksa", "bansos"],
  thresholds: { 1: 5, 2: 10, 3: 10 }
};
