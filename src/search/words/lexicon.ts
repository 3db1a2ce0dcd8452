/* Runs in the build and in the browser. */

/** The words of one language that the index knows, in the order of their letters. */
export interface Lexicon {
  /** Words, composed. */
  words: readonly string[];
  has(word: string): boolean;
  /** Whether a word begins so, letter by letter: `레이아우` begins 레이아웃. */
  begins(start: string): boolean;
  /** How many words begin so. */
  count(start: string): number;
  /** In how many pages the word stands, to the next lower power of two; 0 for an unknown word. */
  pages(word: string): number;
  /** Words that have `part` inside, not at their beginning; the most frequent first. */
  containing(part: string): string[];
}

/** One word per line with the power of two of its pages as a digit: `aws3`. Sorted by letters. */
export function writeLexicon(entries: readonly (readonly [word: string, pages: number])[]): string {
  return entries
    .map(([word, pages]) => ({
      letters: lettersOf(word),
      line: word + Math.min(9, Math.floor(Math.log2(pages))),
    }))
    .toSorted((a, b) => (a.letters < b.letters ? -1 : 1))
    .map(({ line }) => line)
    .join('\n');
}

export function readLexicon(text: string): Lexicon {
  const lines = text === '' ? [] : text.split('\n');
  const words = lines.map((line) => line.slice(0, -1));
  const pages = new Map(lines.map((line) => [line.slice(0, -1), 2 ** Number(line.slice(-1))]));
  const letters = words.map(lettersOf);
  const joined = `\n${words.join('\n')}\n`;

  return {
    words,
    has: (word) => pages.has(word),
    pages: (word) => pages.get(word) ?? 0,
    begins(start) {
      const key = lettersOf(start);
      return letters[firstFrom(letters, key)]?.startsWith(key) ?? false;
    },
    count(start) {
      const key = lettersOf(start);
      return firstFrom(letters, `${key}\uFFFF`) - firstFrom(letters, key);
    },
    containing(part) {
      const found: string[] = [];
      let at = joined.indexOf(part);
      while (at >= 0) {
        const isBeginning = joined[at - 1] === '\n';
        const end = joined.indexOf('\n', at);
        if (!isBeginning) found.push(joined.slice(joined.lastIndexOf('\n', at) + 1, end));
        at = joined.indexOf(part, isBeginning ? at + 1 : end);
      }
      return found.toSorted((a, b) => (pages.get(b) ?? 0) - (pages.get(a) ?? 0));
    },
  };
}

/** Hangul by letters, so that a word begins with the letters that are typed first. */
export const lettersOf = (word: string): string => word.normalize('NFD');

function firstFrom(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
