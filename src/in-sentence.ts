/**
 * A name from a code list as it stands inside a sentence: without what is in brackets, lower case except for words that
 * are all capitals. "Anak dengan Kedisabilitasan (ADK)" becomes "anak dengan kedisabilitasan".
 */
export const inSentence = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)/g, "")
    .split(" ")
    .map((word) => (word === word.toUpperCase() && word.length > 1 ? word : word.toLowerCase()))
    .join(" ");
