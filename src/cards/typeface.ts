import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Gowun Batang Bold, a book serif for Hangul and Latin, as the pictures of the build use it. */
export interface Typeface {
  /** The family cut into files, in the form satori takes. */
  files: { name: string; data: Buffer; weight: 700; style: 'normal' }[];
  /** The value of `font-family` that tries every file in turn. */
  family: string;
  /** Whether a character has a glyph; where it has none, an empty box would be drawn. */
  covers(character: string): boolean;
  /** Width of a character in em. */
  advance(character: string): number;
}

/** Reads the font files once; satori keys its own cache by this very list of files. */
export function typeface(): Typeface {
  face ??= readTypeface();
  return face;
}

const FOLDER = path.resolve('node_modules/@fontsource/gowun-batang/files');

// The package cuts the family into slices for browsers. `korean` has every syllable of Hangul; punctuation and signs
// such as 「」, ≤, → and ％ are strewn over slice 0 and the last ones.
const SLICES = [
  'latin',
  'latin-ext',
  'korean',
  '0',
  ...Array.from({ length: 22 }, (_, index) => `${93 + index}`),
];

// Syllables are 0.86 to 0.96 em wide. To look one up, the reader inflates 1.5 MB of outlines, 60 ms for each.
const HANGUL_ADVANCE = 0.93;

let face: Typeface | undefined;

function readTypeface(): Typeface {
  const files = SLICES.map((slice) => ({
    name: `Gowun Batang ${slice}`,
    data: readFileSync(path.join(FOLDER, `gowun-batang-${slice}-700-normal.woff`)),
    weight: 700 as const,
    style: 'normal' as const,
  }));
  const fonts = files.map(({ data }) => create(data)).filter((font): font is Font => !font.isCollection);
  const advances = new Map<string, number | undefined>();

  function advance(character: string): number | undefined {
    if (!advances.has(character)) advances.set(character, measure(character, fonts));
    return advances.get(character);
  }

  return {
    files,
    family: files.map((file) => file.name).join(', '),
    covers: (character) => Array.from(character).every((point) => advance(point) !== undefined),
    advance: (character) => advance(character) ?? 0,
  };
}

function measure(character: string, fonts: readonly Font[]): number | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(codePoint));
  if (!font) return undefined;
  if (/\p{Script=Hangul}/u.test(character)) return HANGUL_ADVANCE;
  return font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
}
