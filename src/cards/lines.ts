/** Line height as a share of the size. */
export const LEADING = 1.22;

/**
 * Sets a text in the largest of `sizes` that its box allows, in four lines at most and lines of like length.
 * Lines break between words only, which is `keep-all` for Korean; a word wider than the box is cut.
 *
 * @param advance width of a character in em
 * @param sizes in pixels, largest first
 */
export function setLines(text: string, box: Box, advance: Advance, sizes: readonly number[]): SetText {
  const space = advance(' ');
  const words = text
    .split(' ')
    .filter(Boolean)
    .map((word) => wordOf(word, advance));
  for (const size of sizes) {
    const width = box.width / size;
    if (words.some((word) => word.width > width)) continue;
    const lines = balance(words, width, space);
    if (lines.length <= MOST_LINES && lines.length * size * LEADING <= box.height) return set(lines, size);
  }
  const smallest = sizes.at(-1) ?? 16;
  const most = Math.min(MOST_LINES, Math.floor(box.height / (smallest * LEADING)));
  const width = box.width / smallest;
  const parts = words.flatMap((word) => (word.width > width ? cut(word.text, width, advance) : word));
  const lines = fill(parts, width, space);
  if (lines.length <= most) return set(lines, smallest);
  return set(most > 0 ? shorten(lines, most, width - advance('…'), space) : [], smallest);
}

const MOST_LINES = 4;

/** The narrowest setting that needs no more lines than the full width does. */
function balance(words: readonly Word[], width: number, space: number): Word[][] {
  const fewest = fill(words, width, space).length;
  let low = Math.max(...words.map((word) => word.width));
  let high = width;
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    if (fill(words, middle, space).length > fewest) low = middle;
    else high = middle;
  }
  return fill(words, high, space);
}

function fill(words: readonly Word[], width: number, space: number): Word[][] {
  const lines: Word[][] = [];
  let filled = 0;
  for (const word of words) {
    const line = lines.at(-1);
    filled += space + word.width;
    if (line && filled <= width) {
      line.push(word);
      continue;
    }
    lines.push([word]);
    filled = word.width;
  }
  return lines;
}

function cut(text: string, width: number, advance: Advance): Word[] {
  const parts: Word[] = [];
  for (const character of text) {
    const longer = wordOf(`${parts.at(-1)?.text ?? ''}${character}`, advance);
    if (longer.width <= width && parts.length > 0) parts[parts.length - 1] = longer;
    else parts.push(wordOf(character, advance));
  }
  return parts;
}

/** The first `most` lines, the last of them ending in an ellipsis. */
function shorten(lines: readonly Word[][], most: number, width: number, space: number): Word[][] {
  const kept = lines.slice(0, most - 1);
  const [last = []] = fill(lines[most - 1] ?? [], width, space);
  const text = last.map((word) => word.text).join(' ');
  return [...kept, [{ text: `${text.replace(/[\s,.:;·–—-]+$/u, '')}…`, width }]];
}

const wordOf = (text: string, advance: Advance): Word => ({
  text,
  width: Array.from(text, advance).reduce((sum, width) => sum + width, 0),
});

const set = (lines: readonly Word[][], size: number): SetText => ({
  lines: lines.map((words) => words.map((word) => word.text).join(' ')),
  size,
});

/** A text set in lines. */
export interface SetText {
  lines: string[];
  /** Size of the type in pixels. */
  size: number;
}

type Advance = (character: string) => number;

/** A word and its width in em. */
interface Word {
  text: string;
  width: number;
}

/** In pixels. */
export interface Box {
  width: number;
  height: number;
}
