import { open } from "node:fs/promises";
import { Fault } from "./fault.ts";
import type { Member, ZipArchive } from "./zip-archive.ts";

/** A member's path as it is told to the reader. */
const pathOf = ({ name }: Member): string => name.replaceAll("\\", "/");

/** What systems and programs leave behind; none of it is an office's data. */
const isJunk = (path: string): boolean =>
  path.split("/").some((part) => part.startsWith(".") || part.startsWith("~$") || part === "__MACOSX") ||
  /(^|\/)(thumbs\.db|desktop\.ini)$/i.test(path);

const leavesArchive = (path: string): boolean =>
  path.startsWith("/") || /^[a-z]:/i.test(path) || path.split("/").includes("..");

function refuseTricks({ isLink }: Member, path: string): void {
  const next = "Buat lagi ZIP-nya dari berkas tabel saja, lalu taruh lagi.";
  if (leavesArchive(path)) throw new Fault("Isi ZIP menunjuk ke luar foldernya.", next);
  if (isLink) throw new Fault("Isi ZIP adalah tautan, bukan berkas.", next);
  if (/[\u0000-\u001f\u007f]/.test(path)) throw new Fault("Nama berkas di dalam ZIP tidak sah.", next);
}

/** A file in an archive that is to be read. */
export interface ArchivedFile {
  readonly path: string;
  readonly member: Member;
}

/** The files of an archive in the order of their names. Throws a Fault for paths that no honest archive holds. */
export function filesIn(archive: ZipArchive): ArchivedFile[] {
  const files = archive.members.map((member) => ({ path: pathOf(member), member }));
  for (const { path, member } of files) refuseTricks(member, path);
  const read = files.filter(({ path, member }) => !member.isFolder && !isJunk(path));
  if (read.length === 0) throw new Fault("ZIP ini tidak berisi tabel.", "Masukkan berkas tabelnya, lalu taruh lagi.");
  return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Unpacks a member to a path that must be free, for its owner's eyes only. */
export async function unpack(archive: ZipArchive, member: Member, to: string): Promise<void> {
  const file = await open(to, "wx", 0o600);
  try {
    for await (const bytes of archive.bytesOf(member)) await file.appendFile(bytes);
  } finally {
    await file.close();
  }
}
