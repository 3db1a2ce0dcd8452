import { readLexicon, writeLexicon, type Lexicon } from '../../../src/search/words/lexicon.ts';

/** A lexicon of words parted by white space, each in `pages` pages unless it says otherwise: `aws:64`. */
export function lexiconOf(words: string, pages = 4): Lexicon {
  const entries = words
    .trim()
    .split(/\s+/)
    .map((word): [string, number] => {
      const [text = '', own] = word.split(':');
      return [text, Number(own ?? pages)];
    });
  return readLexicon(writeLexicon(entries));
}
