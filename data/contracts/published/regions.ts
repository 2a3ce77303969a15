import { defineTable, type Row } from "../table.ts";

export const levels = ["province", "regency", "district", "village"] as const;
export type Level = (typeof levels)[number];

export const regions = defineTable({
  name: "regions",
  title: { id: "Wilayah", en: "Regions" },
  description: {
    id: "Satu baris per wilayah dan masa berlakunya, dari provinsi sampai desa/kelurahan.",
    en: "One row per region and validity, from province down to village."
  },
  grain: ["region_code"],
  columns: {
    region_code: {
      type: "text",
      pattern: "^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?$",
      title: { id: "Kode wilayah", en: "Region code" },
      description: { id: "Kode Kemendagri bertitik.", en: "Dotted code of the Ministry of Home Affairs (Kemendagri)." }
    },
    bps_code: {
      type: "text",
      nullable: true,
      title: { id: "Kode BPS", en: "BPS code" },
      description: {
        id: "Kode BPS (Sensus 2010 untuk kecamatan); kosong bila belum diketahui.",
        en: "Code of Statistics Indonesia (2010 census for districts); empty where not known."
      }
    },
    level: {
      type: "text",
      oneOf: levels,
      title: { id: "Tingkat", en: "Level" },
      description: {
        id: "Provinsi, kabupaten/kota, kecamatan, atau desa/kelurahan.",
        en: "Province, regency, district (kecamatan) or village."
      }
    },
    parent_code: {
      type: "text",
      nullable: true,
      title: { id: "Kode induk", en: "Parent code" },
      description: {
        id: "Wilayah yang memuatnya; kosong untuk provinsi.",
        en: "The region that contains it; empty for a province."
      }
    },
    name: {
      type: "text",
      title: { id: "Nama", en: "Name" },
      description: {
        id: "Nama lengkap dengan awalan untuk kabupaten/kota.",
        en: "Full name, with its prefix for a regency or city."
      }
    },
    short_name: {
      type: "text",
      title: { id: "Nama pendek", en: "Short name" },
      description: {
        id: "Untuk peta dan tabel: Kab. Lebak, Kota Serang.",
        en: "For maps and tables: Kab. Lebak, Kota Serang."
      }
    },
    slug: {
      type: "text",
      pattern: "^[a-z0-9-]+$",
      title: { id: "Nama alamat", en: "Address name" },
      description: { id: "Bagian nama pada alamat halaman.", en: "The name as it stands in a page's address." }
    },
    aliases: {
      type: "text",
      nullable: true,
      title: { id: "Nama lain", en: "Other names" },
      description: {
        id: "Nama dan kode lama atau ejaan lain, dipisah tanda |; kosong bila tidak ada.",
        en: "Former names and codes or other spellings, separated by |; empty where there are none."
      }
    },
    valid_from: {
      type: "date",
      nullable: true,
      title: { id: "Berlaku sejak", en: "Valid from" },
      description: { id: "Kosong bila sejak awal data.", en: "Empty: from the beginning of the data." }
    },
    valid_to: {
      type: "date",
      nullable: true,
      title: { id: "Berlaku sampai", en: "Valid to" },
      description: { id: "Kosong bila masih berlaku.", en: "Empty: still valid." }
    },
    replaced_by: {
      type: "text",
      nullable: true,
      title: { id: "Diganti oleh", en: "Replaced by" },
      description: { id: "Kode penerus bila kodenya berubah.", en: "The code that took over, where it changed." }
    }
  }
});
export type Region = Row<typeof regions>;
