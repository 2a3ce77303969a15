import { themes, type Measure } from "./measure.ts";

const files = import.meta.glob<Readonly<Record<string, Measure>>>(["./*.ts", "!./measure.ts", "!./measures.ts"], {
  eager: true
});

/** Every measure of this folder, by theme, in the order in which a theme shows them: a new file is a new measure. */
export const measures: readonly Measure[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .sort((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || a.order - b.order);
