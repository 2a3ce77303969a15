/** Where the site shows an item: a page, or any page of a kind of region, and a figure or section on it. */
export interface Shown {
  readonly page: string;
  readonly figure: string;
}

/** What the five source articles tell of, item by item: where it is shown, or why it is not available. */
export interface ArticleItem {
  readonly item: string;
  readonly shown: readonly Shown[];
  readonly unavailable?: string;
}

const at = (page: string, figure: string): Shown => ({ page, figure });

export const articleItems: readonly ArticleItem[] = [
  { item: "forums and workers that the office fosters", shown: [at("/psks/", "roles-f"), at("/psks/", "bodies-f")] },
  { item: "coaching, held and planned, at each forum's cadence", shown: [at("/psks/", "forums-f")] },
  { item: "where workers are placed, down to the district", shown: [at("@district", "psks-f")] },
  { item: "one TKSK per district: posts filled and required", shown: [at("/psks/", "roles-f")] },
  { item: "roles that a regency does not have", shown: [at("@regency", "insentif-f")] },
  {
    item: "citizens led to BPJS by Pensosmas",
    shown: [at("/layanan/", "complaints-f")],
    unavailable: "cases record that they were referred, not by which role and to whom"
  },
  { item: "family cases and their outcomes (LK3)", shown: [at("/layanan/", "problems-f")] },
  { item: "whom LKS and homes serve, inside and outside", shown: [at("/panti/", "clients-f")] },
  { item: "the three promises", shown: [at("/", "janji")] },
  { item: "what complaints are about", shown: [at("/layanan/", "complaints-f")] },
  { item: "received, verified, referred, resolved", shown: [at("/layanan/", "requests-f")] },
  { item: "registration and permits of bodies", shown: [at("/psks/", "bodies-f")] },
  {
    item: "channels, the independent ones included",
    shown: [at("/layanan/", "channels-f"), at("/layanan/", "mengadu")]
  },
  { item: "training of workers and bodies", shown: [at("/psks/", "sessions-f")] },
  { item: "categories of need, old and new names", shown: [at("/ppks/", "categories-f"), at("/istilah/", "pmks")] },
  { item: "official kinds of PSKS and local usage", shown: [at("/psks/", "bodies-f"), at("/istilah/", "psks")] },
  { item: "sanctions against workers", shown: [], unavailable: "rosters hold dates of duty, not why somebody left" },
  { item: "village operators and verification", shown: [at("/ppks/", "verification-f"), at("/psks/", "roles-f")] },
  { item: "the four pillars", shown: [at("/anggaran/", "pillars-f")] },
  {
    item: "unmet need by domain",
    shown: [],
    unavailable: "the register holds categories of people, not needs by domain"
  },
  { item: "programmes: Jamsosratu, training, others", shown: [at("/bantuan/", "programmes-f")] },
  { item: "government, business and community as funders", shown: [at("/anggaran/", "sources-f")] },
  {
    item: "coordination meetings per district, discussions",
    shown: [at("/psks/", "peta"), at("/psks/", "sessions-f")]
  },
  { item: "incentives with the period in which they hold", shown: [at("/insentif/", "besaran")] },
  { item: "validation of poor households, progress only", shown: [at("/ppks/", "verification-f")] },
  { item: "TKSK: monthly and yearly rates", shown: [at("/insentif/", "besaran")] },
  { item: "Jamsosratu facilitators: rates", shown: [at("/insentif/", "besaran")] },
  { item: "PKH facilitators: operational money by payer", shown: [at("/insentif/", "besaran")] },
  { item: "Puskesos in every district", shown: [at("/layanan/", "peta")] },
  {
    item: "Puskesos in villages: share and what is left",
    shown: [at("/layanan/", "peta"), at("@district", "services-f")]
  },
  { item: "who formed a Puskesos", shown: [at("/metode/puskesos-by-village/", "rumus"), at("/layanan/", "tabel")] },
  {
    item: "cases settled near home",
    shown: [at("/layanan/", "requests-f")],
    unavailable: "distances are not recorded"
  },
  {
    item: "Puskesos over the years",
    shown: [at("/layanan/", "tren-f")],
    unavailable: "the regulation behind a post is not in the office's files"
  },
  { item: "roles, coordinators included", shown: [at("/psks/", "roles-f")] },
  { item: "problems that end in the village", shown: [at("/layanan/", "requests-f")] },
  { item: "LKKS as a body", shown: [at("/psks/", "bodies-f")] },
  { item: "aid to bodies and grants, with accounts given", shown: [at("/anggaran/", "grants-f")] },
  { item: "performance targets", shown: [at("/pimpinan/", "ukuran")] },
  { item: "CSR promised and paid out", shown: [at("/anggaran/", "grants-f")] },
  { item: "government homes, need and capacity", shown: [at("/panti/", "panti-f"), at("@regency", "panti-f")] },
  { item: "types of home that do not exist", shown: [at("/panti/", "panti-f"), at("/panti/", "jenis-f")] },
  { item: "building works at Ona, Lebak", shown: [], unavailable: "the office sends no file on building projects" },
  { item: "Jamsosratu for those whom the centre leaves out", shown: [at("/bantuan/", "bersama-f")] },
  { item: "poverty as context, without a claim of cause", shown: [at("/kemiskinan/p0/", "isi")] }
];
