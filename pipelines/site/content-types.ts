interface FileKind {
  readonly type: string;
  /** Text that shrinks on the way to the reader. */
  readonly compressible: boolean;
}

const text = (type: string): FileKind => ({ type: `${type}; charset=utf-8`, compressible: true });
const packed = (type: string): FileKind => ({ type, compressible: false });

const kinds: Readonly<Record<string, FileKind>> = {
  ".html": text("text/html"),
  ".css": text("text/css"),
  ".js": text("text/javascript"),
  ".mjs": text("text/javascript"),
  ".json": text("application/json"),
  ".topojson": text("application/json"),
  ".webmanifest": text("application/manifest+json"),
  ".svg": text("image/svg+xml"),
  ".csv": text("text/csv"),
  ".txt": text("text/plain"),
  ".md": text("text/markdown"),
  ".xml": text("application/xml"),
  ".sql": text("text/plain"),
  ".arrow": { type: "application/vnd.apache.arrow.file", compressible: true },
  ".arrows": { type: "application/vnd.apache.arrow.stream", compressible: true },
  ".wasm": { type: "application/wasm", compressible: true },
  ".parquet": packed("application/vnd.apache.parquet"),
  ".xlsx": packed("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ".woff2": packed("font/woff2"),
  ".png": packed("image/png"),
  ".ico": packed("image/x-icon"),
  ".pdf": packed("application/pdf"),
  ".zip": packed("application/zip"),
  ".gz": packed("application/gzip")
};

/** How a file of that extension (`.csv`) travels; bytes without a known kind travel as they are. */
export const kindOf = (extension: string): FileKind =>
  kinds[extension.toLowerCase()] ?? packed("application/octet-stream");
