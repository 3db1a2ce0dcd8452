/** The distance of lines, as a part of their size. */
export const LINE_HEIGHT = 1.2;

/**
 * How wide a text will be, near enough to place it: no browser is there to ask, and each reader has another typeface.
 * Errs on the wide side.
 */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += /[\p{Script=Hangul}\p{Script=Han}]/u.test(character) ? 0.95 : widthOfLatin(character);
  return width * size;
}

/** The text in lines of at most `width`, broken at spaces; a word that is wider stands alone. */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const widthOfLatin = (character: string): number => {
  if (/[ilj.,:;'’|·!()[\]\s]/.test(character)) return 0.31;
  if (/[A-Z%$mw&]/.test(character)) return 0.74;
  return 0.57;
};
