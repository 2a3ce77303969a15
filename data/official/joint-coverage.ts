/** Where a figure was read. Press figures are what officials said on that day, not audited values. */
export interface PressSource {
  readonly publisher: string;
  /** Null where only an excerpt of the page was read. */
  readonly title: string | null;
  readonly url: string;
}

/** What officials stated of one year about the poor, the central programme and the local one beside it. */
export interface StatedCoverage {
  /** Kemendagri code of the area. */
  readonly region_code: string;
  readonly year: number;
  /** Short names of the programmes. */
  readonly central: string;
  readonly local: string;
  /** Households. */
  readonly poor: number;
  readonly reachedByCentral: number;
  readonly reachedByLocal: number;
  /** Of the local programme, rupiah, and by how many percent officials said it grew. */
  readonly budget: { readonly before: number; readonly after: number; readonly statedGrowth: number };
  /** Another figure for the same budget, rupiah, and where it stands in `sources`. */
  readonly otherBudget: { readonly amount: number; readonly publisher: string };
  readonly sources: readonly PressSource[];
}

/** Shown on the page about aid of the office whose area it is, apart from the numbers of any release. */
export const statedCoverages: readonly StatedCoverage[] = [
  {
    region_code: "36",
    year: 2019,
    central: "PKH",
    local: "Jamsosratu",
    poor: 654_785,
    reachedByCentral: 314_514,
    reachedByLocal: 50_000,
    budget: { before: 57_590_000_000, after: 90_979_000_000, statedGrowth: 37 },
    otherBudget: { amount: 56_000_000_000, publisher: "Sekilas Indonesia" },
    sources: [
      { publisher: "ANTARA Banten, 2019", title: null, url: "https://banten.antaranews.com/berita/67028" },
      {
        publisher: "Warta Kota, 30 Agustus 2019",
        title: "Idealnya Pendataan Penerima Jamsosratu Dimulai Saat Musyawarah Pembangunan Desa",
        url: "https://wartakota.tribunnews.com/2019/08/30/idealnya-pendataan-penerima-bantuan-sosial-jamsosratu-dimulai-saat-musyawarah-pembangunan-desa?page=2"
      },
      {
        publisher: "Sekilas Indonesia, 12 April 2019",
        title: "Pemprov Banten Salurkan Jamsosratu 56 Milyar",
        url: "https://sekindo.id/2019/04/12/pemprov-banten-salurkan-jamsosratu-56-milyar"
      }
    ]
  }
];
