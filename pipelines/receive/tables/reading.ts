import type { Instance } from "../../../data/instances/instance.ts";
import type { HeadingWords } from "./heading-words.ts";

/** What is the same for all parts of a file while its tables are looked for. */
export interface Reading {
  readonly instance: Instance;
  readonly words: HeadingWords;
  /** A private folder that lasts until the file is done. */
  readonly work: string;
}
