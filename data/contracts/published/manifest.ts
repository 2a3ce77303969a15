/** `manifest.json` of a release: what it holds and how to check it. */
export interface Manifest {
  /** Name of the release: the last month of its data and the digest of its inputs, such as `2025-12-3f9a1c`. */
  readonly release: string;
  /** Names of the releases before it, oldest first; their files lie in `archive/<name>/`. */
  readonly past: readonly string[];
  readonly instance: string;
  /** Kemendagri code of the office's area. */
  readonly scope: string;
  /** True when any file came from the demo generator: every surface then says so. */
  readonly synthetic: boolean;
  /** Share of the real size at which the demo files were made; null for real data. */
  readonly scale: number | null;
  /** Which made-up office it tells of; null for real data. */
  readonly world: string | null;
  /** Last month of the data, `YYYY-MM`. */
  readonly data_through: string;
  /** What was received: sums over the datasets of the table `intake`, rounded as they are there. */
  readonly intake: {
    readonly files: number;
    readonly rows_read: number;
    readonly accepted: number;
    readonly refused: number;
  };
  /** The smallest count published, by tier. */
  readonly thresholds: Readonly<Record<"1" | "2" | "3", number>>;
  /** Cells of people counts: published and hidden, by table. */
  readonly cells: readonly { readonly table: string; readonly published: number; readonly suppressed: number }[];
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
    /** Name of the table, or null for a file that is no table (the map). */
    readonly table: string | null;
    readonly rows: number | null;
  }[];
}
