/** A buffer as the parser of old workbooks knows it: `l` is where it reads next. */
type Read = Buffer & { l: number };

/** What it gives every buffer, and calls as `buffer.read_shift(size, kind)`. */
type ReadNext = (this: Read, size: number | undefined, kind?: string) => unknown;

const counted = ["cpstr", "sbcs-cont", "dbcs-cont"];

/** A text that is longer than its record, or of which not even the length is there. */
const isEndless = (bytes: Read, size = -1, kind = ""): boolean =>
  kind === "cstr" ? !bytes.includes(0, bytes.l) : counted.includes(kind) && !(size >= 0 && size <= bytes.length);

const guarded = (read: ReadNext): ReadNext =>
  function (size, kind) {
    if (isEndless(this, size, kind)) throw new Error("text without an end");
    return read.call(this, size, kind);
  };

const place = Symbol("place");

/**
 * Makes the parser of old workbooks throw where it would never end: on a text of which it would collect letters until the
 * memory is full, as it looks for the last one beyond the bytes that are there; and at a place that is no number, as a
 * length from beyond the last byte makes it, which it would compare for ever with the one that it wants to reach. Holds
 * for the whole process.
 */
export function guardReading(): void {
  Object.defineProperty(Buffer.prototype, "read_shift", {
    set(this: Read, read: ReadNext) {
      Object.defineProperty(this, "read_shift", { value: guarded(read), writable: true });
    }
  });
  Object.defineProperty(Buffer.prototype, "l", {
    get(this: { [place]?: number }) {
      return this[place];
    },
    set(this: { [place]?: number }, next: number) {
      if (Number.isNaN(next)) throw new Error("reading at no place");
      this[place] = next;
    }
  });
}
