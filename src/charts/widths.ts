/** Width of the narrowest drawing, in pixels: a phone of 360 without its margins. */
export const narrowWidth = 328;

/** Pixels that a text of 13 px takes, on the wide side. Faces differ by device: nothing may depend on it exactly. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[ilj.,:;'|!()]/.test(sign) ? 4 : /[mwMW%]/.test(sign) ? 11 : 7.3), 0);

/** The text in lines no wider than `most` pixels, at most `count`; the last one ends in an ellipsis if it must. */
export const wrapped = (text: string, most: number, count = 2): string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= count) return lines;
  const shown = lines.slice(0, count);
  return shown.with(-1, `${shown.at(-1) ?? ""}\u2026`);
};
