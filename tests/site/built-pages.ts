import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { testSite } from "./prepare.ts";

/** The site under test: what TERANG_TEST_SITE names, or the one prepared for the tests. */
export const builtSite = process.env["TERANG_TEST_SITE"] ?? testSite;

/** Paths of the files of the built site that end so, in any folder. */
export const builtFiles = (ending: string): string[] =>
  readdirSync(builtSite, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(ending))
    .sort();

/** Every page of the built site as an address: `/wilayah/36-banten/`. The page for what is not there is not among them. */
export const builtPages = (): string[] =>
  builtFiles("index.html")
    .map((path) => `/${path.slice(0, -"index.html".length)}`)
    .sort();

/** Whether all of the site is judged, which takes a quarter of an hour longer: `TERANG_WHOLE=1`. */
export const isWhole = process.env["TERANG_WHOLE"] === "1";

/** Every page, but only each fifth of those about a district: they are many, and made alike. */
export const judgedPages = (): string[] => {
  const isDistrict = (path: string): boolean => /\/\d\d\.\d\d\.\d\d-/.test(path);
  const districts = builtPages().filter(isDistrict);
  return [...builtPages().filter((path) => !isDistrict(path)), ...districts.filter((_, i) => isWhole || i % 5 === 0)];
};

export const htmlOf = (address: string): string =>
  readFileSync(join(builtSite, address, address.endsWith("/") ? "index.html" : ""), "utf8");

const ofKind = (kind: RegExp): string => builtPages().find((page) => kind.test(page)) ?? "/";

/** One address of every type of page, in Indonesian; its English twin stands below `/en`. */
export const pageTypes = (): Readonly<Record<string, string>> => ({
  home: "/",
  regions: "/wilayah/",
  area: ofKind(/^\/wilayah\/\d\d(\.\d\d)?-[^/]*\/$/),
  regency: ofKind(/^\/wilayah\/\d\d\.\d\d-[^/]*\/$/),
  district: ofKind(/^\/wilayah\/\d\d\.\d\d\.\d\d-[^/]*\/$/),
  need: "/ppks/",
  aid: "/bantuan/",
  incentives: "/insentif/",
  homes: "/panti/",
  workers: "/psks/",
  services: "/layanan/",
  budget: "/anggaran/",
  standards: "/spm/",
  questions: "/pertanyaan/",
  poverty: "/kemiskinan/",
  indicator: "/kemiskinan/p0/",
  board: "/pimpinan/",
  sheet: ofKind(/^\/pimpinan\/[^/]+\/$/),
  catalogue: "/data/",
  dictionary: "/data/aid/",
  incoming: "/data/ppks_registry/",
  methods: "/metode/",
  method: "/metode/need-coverage/",
  quality: "/mutu/",
  privacy: "/privasi/",
  glossary: "/istilah/",
  about: "/tentang/"
});
