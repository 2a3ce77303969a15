/** What makes a file unreadable, found by a reader that does not know the file's name. Holds no cell. */
export class Fault extends Error {
  readonly next: string;
  /** Where in the file, such as "lembar Data, baris 5"; "" when that does not matter. */
  readonly at: string;
  constructor(what: string, next: string, at = "") {
    super(what);
    this.name = "Fault";
    this.next = next;
    this.at = at;
  }
}

const saveAgain = "Buka di Excel atau LibreOffice, simpan lagi sebagai .xlsx tanpa kata sandi, lalu taruh lagi.";

/** A file whose bytes do not hold what its format promises. `what` says which promise. */
export const broken = (what: string, at = ""): Fault =>
  new Fault(`Berkas tidak bisa dibuka: rusak atau terpotong (${what}).`, saveAgain, at);

/** A file that nobody reads without its password. */
export const locked = (): Fault =>
  new Fault("Berkas tidak bisa dibuka: berkata sandi.", "Simpan lagi tanpa kata sandi, lalu taruh lagi.");

/** A file that would need more memory or time than any honest one. */
export const tooBig = (what: string, next: string, at = ""): Fault => new Fault(`Berkas ditolak: ${what}.`, next, at);
