/** The distance of lines, as a part of their size. */
export const LINE_HEIGHT = 1.2;

/**
 * How wide a text will be, near enough to place it: no browser is there to ask, and each reader has another typeface.
 * Errs on the wide side.
 */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += /[\p{Script=Hangul}\p{Script=Han}]/u.test(character) ? 0.95 : widthOfLatin(character);
  return width * size;
}

/** The text in lines of at most `width`, broken at spaces, and after a hyphen where a word is too wide for a line. */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  const add = (part: string, joint: string): void => {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line + joint + part, size) <= width)
      lines[lines.length - 1] = line + joint + part;
    else lines.push(part);
  };
  for (const word of text.split(' ')) {
    const parts = widthOf(word, size) > width ? word.split(/(?<=-)/) : [word];
    parts.forEach((part, index) => add(part, index === 0 ? ' ' : ''));
  }
  return lines;
}

const widthOfLatin = (character: string): number => {
  if (/[ilj.,:;'’|·!()[\]\s]/.test(character)) return 0.31;
  if (/[%mwMW]/.test(character)) return 0.92;
  return /[A-Z&]/.test(character) ? 0.7 : 0.58;
};
