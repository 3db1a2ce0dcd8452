// Runs in the browser.
import type { Part } from './answer.ts';

/** A stretch of text between white space, with what was found in it. */
export interface Word {
  text: string;
  /** The weightiest term that begins a word in it. */
  term: string | undefined;
  weight: number;
}

/** Terms of a query, as they are found in a text: beginnings of words; in quotes, the word itself. */
export interface Finder {
  /** The text of a page, word by word. Hangul may be spelled by letters, as the index holds it. */
  words(content: string): Word[];
  /** A text in parts; a word that was found is marked as a whole, in whatever form it has: `파트너십에서도`. */
  parts(text: string): Part[];
}

/** @param terms term → weight */
export function finder(terms: ReadonlyMap<string, number>): Finder {
  const known = [...terms]
    .map(([term, weight]) => ({ term, weight, pattern: patternOf(term) }))
    .toSorted((a, b) => b.weight - a.weight);
  const all = known.length > 0 ? known.map(({ pattern }) => pattern).join('|') : '$^';
  const any = new RegExp(all, 'iu');
  const each = new RegExp(`(?:${all})[\\p{L}\\p{M}\\p{N}]*`, 'giu');
  return {
    words: (content) =>
      content.split(/\s+/).map((text) => {
        const found = any.test(text) && known.find(({ pattern }) => new RegExp(pattern, 'iu').test(text));
        return found
          ? { text, term: found.term, weight: found.weight }
          : { text, term: undefined, weight: 0 };
      }),
    parts(text) {
      const spelled = text.normalize('NFD');
      const parts: Part[] = [];
      let done = 0;
      for (const { 0: found, index } of spelled.matchAll(each)) {
        parts.push({ text: spelled.slice(done, index), marked: false }, { text: found, marked: true });
        done = index + found.length;
      }
      parts.push({ text: spelled.slice(done), marked: false });
      return parts
        .filter((part) => part.text !== '')
        .map((part) => ({ ...part, text: part.text.normalize('NFC') }));
    },
  };
}

function patternOf(term: string): string {
  const bare = term.replaceAll('"', '');
  const letters = bare.normalize('NFD').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return `(?<![\\p{L}\\p{M}\\p{N}])${letters}${bare === term ? '' : '(?![\\p{L}\\p{M}\\p{N}])'}`;
}

const length = 30;

/** The thirty words in which most was found. */
export function excerptOf(words: readonly Word[]): string {
  const start = densest(words);
  const text = words
    .slice(start, start + length)
    .map((word) => word.text)
    .join(' ');
  return `${start > 0 ? '… ' : ''}${text}${start + length < words.length ? ' …' : ''}`;
}

/** Where the window begins that has the weightiest different terms; a few words before the first of them. */
function densest(words: readonly Word[]): number {
  let best = { start: 0, weight: 0 };
  for (const [start, { term }] of words.entries()) {
    if (term === undefined) continue;
    const seen = new Map<string, number>();
    for (const word of words.slice(start, start + length - 5)) {
      if (word.term !== undefined) seen.set(word.term, word.weight);
    }
    const sum = [...seen.values()].reduce((all, own) => all + own, 0);
    if (sum > best.weight) best = { start, weight: sum };
  }
  return Math.max(0, Math.min(best.start - 5, words.length - length));
}
