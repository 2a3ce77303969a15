/** A piece of a sentence; what stands between `**` in the words is strong. */
export interface Piece {
  readonly text: string;
  readonly isStrong: boolean;
}

/** Splits a sentence at its `**` marks. */
export const piecesOf = (sentence: string): readonly Piece[] =>
  sentence
    .split("**")
    .map((text, i) => ({ text, isStrong: i % 2 === 1 }))
    .filter((piece) => piece.text !== "");

/** The sentence without its marks, for titles and descriptions. */
export const plain = (sentence: string): string => sentence.replaceAll("**", "");
