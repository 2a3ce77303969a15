import { defineTable, type Bilingual, type Row } from "../table.ts";
import { exact } from "./shared-columns.ts";

const percent = (title: Bilingual, description: Bilingual) =>
  ({ type: "decimal", scale: 1, unit: "percent", title, description }) as const;

/** Who tries to work out what is hidden, from the weakest to the strongest. */
export const attackers = ["linear", "outsider", "insider", "rule_aware"] as const;
export type AttackerCode = (typeof attackers)[number];

export const regionLevels = ["province", "regency", "district", "village"] as const;

export const disclosureLevels = defineTable({
  name: "disclosure_levels",
  title: { id: "Yang disembunyikan, per tabel dan tingkat", en: "What is hidden, by table and level" },
  description: {
    id: "Satu baris per tabel dan tingkat wilayah: berapa sel yang berangka, dan berapa yang disembunyikan.",
    en: "One row per table and level of region: how many cells have a number, and how many are hidden."
  },
  grain: ["table_name", "level"],
  columns: {
    table_name: {
      type: "text",
      title: { id: "Tabel", en: "Table" },
      description: { id: "Nama tabel.", en: "Name of the table." }
    },
    level: {
      type: "text",
      oneOf: regionLevels,
      title: { id: "Tingkat", en: "Level" },
      description: { id: "Tingkat wilayah barisnya.", en: "Level of region of the rows." }
    },
    cells: exact(
      "cells",
      { id: "Sel", en: "Cells" },
      {
        id: "Angka orang, pembayaran, atau rupiah yang ada datanya, nol termasuk.",
        en: "Numbers of people, payments or rupiah for which there are data, zero included."
      }
    ),
    hidden: exact(
      "cells",
      { id: "Disembunyikan", en: "Hidden" },
      {
        id: "Di antaranya, yang disembunyikan, entah karena kecil atau untuk melindungi yang lain.",
        en: "Of these, those hidden, be it because they are small or to protect others."
      }
    ),
    hidden_percent: percent(
      { id: "Bagian sel", en: "Share of cells" },
      { id: "Sel yang disembunyikan per seratus sel.", en: "Hidden cells per hundred cells." }
    ),
    people_percent: {
      ...percent(
        { id: "Bagian orang", en: "Share of people" },
        {
          id: "Orang dalam sel yang disembunyikan per seratus orang, dibulatkan ke persepuluhan. Kosong bila tabel tidak menghitung orang.",
          en: "People in hidden cells per hundred people, rounded to a tenth. Empty where the table counts no people."
        }
      ),
      nullable: true
    }
  }
});

export const disclosureAttacks = defineTable({
  name: "disclosure_attacks",
  title: { id: "Serangan terhadap rilis ini", en: "Attacks on this release" },
  description: {
    id: "Satu baris per penyerang: program yang hanya membaca yang terbit dan mencoba menghitung yang disembunyikan.",
    en: "One row per attacker: a program that reads only what is published and tries to work out what is hidden."
  },
  grain: ["attacker"],
  columns: {
    attacker: {
      type: "text",
      oneOf: attackers,
      title: { id: "Penyerang", en: "Attacker" },
      description: {
        id: "linear: menambah dan mengurang. outsider: juga tahu bahwa tidak ada angka di bawah nol. insider: juga tahu bahwa ia sendirian dalam satu sel. rule_aware: juga tahu aturan kami.",
        en: "linear: adds and subtracts. outsider: also knows that no number is below zero. insider: also knows to be alone in a cell. rule_aware: also knows our rules."
      }
    },
    releases: exact(
      "releases",
      { id: "Rilis", en: "Releases" },
      {
        id: "Rilis yang dibaca bersama-sama, yang lama termasuk.",
        en: "Releases read together, earlier ones included."
      }
    ),
    cells: exact(
      "cells",
      { id: "Sel diserang", en: "Cells attacked" },
      { id: "Sel tersembunyi yang dicoba dihitung.", en: "Hidden cells that it tried to work out." }
    ),
    recovered: exact(
      "cells",
      { id: "Terbongkar", en: "Recovered" },
      { id: "Sel terlindung yang nilainya dapat dipastikan.", en: "Protected cells whose value it could tell." }
    ),
    narrow: exact(
      "cells",
      { id: "Terlalu sempit", en: "Too narrow" },
      {
        id: "Sel yang dapat diperkirakan lebih dekat daripada jarak pengamannya.",
        en: "Cells that it could tell to within less than their protection."
      }
    ),
    undecided: exact(
      "cells",
      { id: "Belum pasti", en: "Undecided" },
      {
        id: "Sel yang tidak dapat dipersempitnya, tetapi yang ragamnya pun tidak dapat ditunjukkannya dengan bilangan bulat.",
        en: "Cells that it could not narrow, but could not show to be open in whole numbers either."
      }
    )
  }
});

export type DisclosureLevel = Row<typeof disclosureLevels>;
export type DisclosureAttack = Row<typeof disclosureAttacks>;
