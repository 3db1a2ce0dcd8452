/**
 * `text` as a typeface can draw it: without emoji and signs that have no glyph, and without the brackets that they
 * leave empty (`공생(共生)` → `공생`). Undefined when less than half of its letters remain: it is in a script of which
 * nothing readable would be left.
 */
export function legible(text: string, covers: (character: string) => boolean): string | undefined {
  const whole = text.normalize('NFC');
  const kept = Array.from(segmenter.segment(whole), ({ segment }) => segment)
    .filter((character) => isSpace(character) || covers(character))
    .join('')
    .replace(/\(\s*\)|\[\s*\]|「\s*」|『\s*』/gu, '')
    .replace(/\s+(?=[,.:;!?])|\s+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return letters(kept) > 0 && letters(kept) * 2 >= letters(whole) ? kept : undefined;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const isSpace = (character: string): boolean => /^\s+$/u.test(character);
const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
