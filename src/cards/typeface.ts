import { create } from 'fontkitten';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One file of the family, in the form satori takes. */
export interface FontFile {
  name: string;
  data: Buffer;
  weight: 400 | 700;
  style: 'normal';
}

/** Gowun Batang, a book serif for Hangul and Latin, as the build's pictures use it. */
export interface Typeface {
  files: FontFile[];
  /** The value of `font-family` that tries every file in turn. */
  family: string;
  /** Whether a code point has a glyph; where none has, satori would draw an empty box. */
  covers(codePoint: number): boolean;
  /** Width of a bold character in em. */
  advance(character: string): number;
}

/** Reads the font files: some 20 ms, and 4 MB kept. Repeated calls give the same object, which satori keys its cache by. */
export function typeface(): Typeface {
  face ??= readTypeface();
  return face;
}

const FOLDER = path.resolve('node_modules/@fontsource/gowun-batang/files');

// The package cuts the family into slices for browsers. `korean` has every Hangul syllable; punctuation and signs
// such as 「」, ≤, → and ％ are strewn over slice 0 and the last ones.
const SLICES = ['latin', 'latin-ext', 'korean', '0', ...Array.from({ length: 22 }, (_, index) => `${93 + index}`)];

let face: Typeface | undefined;

function readTypeface(): Typeface {
  const bold = SLICES.map((slice) => readSlice(slice, 700));
  const regular = ['latin', 'latin-ext', 'korean'].map((slice) => readSlice(slice, 400));
  const fonts = bold.map(({ data }) => create(data));
  const fontOf = (codePoint: number) => fonts.find((font) => font.type === 'WOFF' && font.hasGlyphForCodePoint(codePoint));
  const advances = new Map<string, number>();

  return {
    files: [...bold, ...regular],
    family: bold.map((file) => file.name).join(', '),
    covers: (codePoint) => fontOf(codePoint) !== undefined,
    advance(character) {
      const known = advances.get(character) ?? measure(character, fontOf(character.codePointAt(0) ?? 0));
      advances.set(character, known);
      return known;
    },
  };
}
