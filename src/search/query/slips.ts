/* Runs in the browser. */
import { disassemble } from 'es-hangul';
import type { Lexicon } from '../words/lexicon.ts';

/**
 * The words of the lexicon nearest to a mistyped one: one slip in a short word, two in a longer one. A slip is a letter
 * (a jamo in Hangul) that is wrong, missing or too many, or two neighbours (letters or syllables) that changed places.
 *
 * @returns the nearest first, then the most frequent; at most `most`
 */
export function nearest(word: string, lexicon: Lexicon, most = 3): string[] {
  const typed = spell(word);
  // Two syllables are one letter away from many words that nobody meant.
  const short = /[\uAC00-\uD7A3]/.test(word) ? 6 : 4;
  const allowed = typed.letters.length < short ? 0 : typed.letters.length < 9 ? 1 : 2;
  if (allowed === 0) return [];
  const found: { known: string; slips: number }[] = [];
  for (const [i, other] of spelled(lexicon).entries()) {
    if (Math.abs(other.letters.length - typed.letters.length) > allowed) continue;
    if (differingBits(other.signature, typed.signature) > 2 * allowed) continue;
    const known = lexicon.words[i] ?? '';
    const slips = isTransposed(word, known) ? 1 : distance(typed.letters, other.letters, allowed);
    // The first letter is seldom wrong, and a word that begins otherwise is another word.
    if (slips <= allowed) found.push({ known, slips: slips + (known[0] === word[0] ? 0 : 0.5) });
  }
  return found
    .toSorted((a, b) => a.slips - b.slips || lexicon.pages(b.known) - lexicon.pages(a.known))
    .slice(0, most)
    .map(({ known }) => known);
}

/** Two neighbouring syllables or letters changed places: `실적험` for 실험적. */
function isTransposed(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return (
    word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2)
  );
}

/** Optimal string alignment, given up once it must exceed `most`. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    before = above;
    above = row;
  }
  return above[b.length] ?? Infinity;
}

interface Spelling {
  letters: string;
  /** One bit for each letter that occurs: two spellings that differ in more bits than slips allow need no comparison. */
  signature: number;
}

function spell(word: string): Spelling {
  const letters = disassemble(word);
  let signature = 0;
  for (let i = 0; i < letters.length; i += 1) signature |= 1 << (letters.charCodeAt(i) % 31);
  return { letters, signature };
}

const spellings = new WeakMap<Lexicon, Spelling[]>();

function spelled(lexicon: Lexicon): Spelling[] {
  const own = spellings.get(lexicon) ?? lexicon.words.map(spell);
  spellings.set(lexicon, own);
  return own;
}

function differingBits(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
