import { posix } from "node:path";
import { isBuiltInDate, showsDate } from "./cell-text.ts";
import { broken } from "./fault.ts";
import { most } from "./limits.ts";
import { SharedTexts } from "./shared-texts.ts";
import { attribute, readXml, type XmlEvents } from "./xml.ts";
import type { Member, ZipArchive } from "./zip-archive.ts";

/** A sheet of an XLSX workbook and the part that holds its rows. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly member: Member;
}

/** What the cells of a workbook's sheets are read by. */
export interface XlsxBook {
  readonly sheets: readonly SheetPart[];
  readonly texts: SharedTexts;
  /** Whether the cells of a style show dates, by the style's number. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

type OnOpen = (name: string, attributes: string) => void;

/** Reads a part for the tags that open in it. */
async function readTags(archive: ZipArchive, member: Member, open: OnOpen, close?: (name: string) => void) {
  const events: XmlEvents = { open, close: close ?? (() => undefined), text: () => undefined };
  await readXml(archive.bytesOf(member), events);
}

interface Relation {
  readonly type: string;
  /** Path of the part in the archive. */
  readonly target: string;
}

/** What a part refers to, by the name of the reference. Targets are relative to the part's folder, or to the top. */
async function relationsOf(archive: ZipArchive, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const member = archive.find(posix.join(folder, "_rels", `${posix.basename(part)}.rels`));
  const relations = new Map<string, Relation>();
  if (!member) return relations;
  await readTags(archive, member, (name, attributes) => {
    if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
    const target = (attribute(attributes, "Target") ?? "").replaceAll("\\", "/");
    const path = posix.normalize(target.startsWith("/") ? target.slice(1) : posix.join(folder, target));
    const type = (attribute(attributes, "Type") ?? "").replace(/^.*\//, "");
    if (relations.size < most.members) relations.set(attribute(attributes, "Id") ?? "", { type, target: path });
  });
  return relations;
}

const named = (archive: ZipArchive, relations: ReadonlyMap<string, Relation>, type: string): Member | undefined => {
  const relation = [...relations.values()].find((one) => one.type === type);
  return relation && archive.find(relation.target);
};

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

const isTrue = (written: string | undefined): boolean => written === "1" || written === "true";

async function readWorkbook(archive: ZipArchive, member: Member): Promise<{ listed: Listed[]; from1904: boolean }> {
  const listed: Listed[] = [];
  let from1904 = false;
  await readTags(archive, member, (name, attributes) => {
    if (name === "workbookPr") from1904 = isTrue(attribute(attributes, "date1904"));
    if (name !== "sheet") return;
    if (listed.length >= most.sheets) throw broken(`lebih dari ${most.sheets} lembar`);
    const hidden = (attribute(attributes, "state") ?? "visible") !== "visible";
    listed.push({ name: attribute(attributes, "name") ?? "", hidden, relation: attribute(attributes, "id") ?? "" });
  });
  return { listed, from1904 };
}

const formatId = (attributes: string): number => Number(attribute(attributes, "numFmtId") ?? 0);

async function readDateStyles(archive: ZipArchive, member: Member | undefined): Promise<boolean[]> {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  if (!member) return styles;
  const open: OnOpen = (name, attributes) => {
    if (name === "cellXfs") inCells = true;
    else if (name === "numFmt") formats.set(formatId(attributes), attribute(attributes, "formatCode") ?? "");
    else if (name === "xf" && inCells) {
      const format = formats.get(formatId(attributes));
      styles.push(format === undefined ? isBuiltInDate(formatId(attributes)) : showsDate(format));
    }
  };
  await readTags(archive, member, open, (name) => {
    if (name === "cellXfs") inCells = false;
  });
  return styles;
}

/** Sheets of charts and old macros hold no cells. */
const cellSheets = new Set(["worksheet"]);

/** The sheets in the order of the workbook. */
function sheetParts(archive: ZipArchive, listed: readonly Listed[], relations: ReadonlyMap<string, Relation>) {
  const sheets = listed.flatMap(({ name, hidden, relation }): SheetPart[] => {
    const found = relations.get(relation);
    if (found && !cellSheets.has(found.type)) return [];
    const member = found && archive.find(found.target);
    if (!member) throw broken(`lembar ${name} tidak ada isinya`);
    return [{ name, hidden, member }];
  });
  if (new Set(sheets.map(({ member }) => member)).size < sheets.length) throw broken("dua lembar dengan satu isi");
  return sheets;
}

/** Path of the part that lists a workbook's sheets; undefined when the archive is no such workbook. */
export async function workbookPart(archive: ZipArchive): Promise<Member | undefined> {
  const relations = await relationsOf(archive, "");
  return named(archive, relations, "officeDocument") ?? archive.find("xl/workbook.xml");
}

/** Reads all of an XLSX workbook but its sheets. */
export async function readBook(archive: ZipArchive, workbook: Member): Promise<XlsxBook> {
  const { listed, from1904 } = await readWorkbook(archive, workbook);
  const relations = await relationsOf(archive, workbook.name);
  const texts = new SharedTexts();
  const shared = named(archive, relations, "sharedStrings");
  if (shared) await readXml(archive.bytesOf(shared), texts);
  const dateStyles = await readDateStyles(archive, named(archive, relations, "styles"));
  return { sheets: sheetParts(archive, listed, relations), texts, dateStyles, from1904 };
}
