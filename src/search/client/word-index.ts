// Runs in the browser.
import { bundleFolder, probesFile } from '../bundle.ts';
import { spellHangul } from '../normalise.ts';
import type { Hit } from '../query/rank.ts';
import { probesFor, probesIn, type Probes } from './probe.ts';
import { allowWorker } from './trusted-types.ts';

/** The index of one language, asked word by word. */
export interface WordIndex {
  /** The pages that have a word with this beginning; in quotes, the word itself. */
  ask(term: string): Promise<readonly Hit[]>;
  /**
   * Pagefind answers "nothing" when a part of its index is missing, so that answer is believed only after this.
   *
   * @throws when a part in which the word would stand did not load
   */
  prove(word: string): Promise<void>;
  /** A page among those found so far; undefined when it could not be loaded. */
  page(id: string): Promise<Page | undefined>;
  /** Gives up the worker and what is loaded. */
  close(): void;
}

/** A page of the index, as far as it is used. */
export interface Page {
  url: string;
  /** Words parted by white space, Hangul by letters: see `spellHangul`. */
  content: string;
  meta: { title?: string };
  /** Where headings stand, in words from the beginning. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** Opens Pagefind's index under `base` (`/` or `/kb/`) in a language. */
export async function openWordIndex(base: string, language: string, attempt: number): Promise<WordIndex> {
  const bundle = new URL(`${base}${bundleFolder}/`, location.href);
  allowWorker(new URL('pagefind-worker.js', bundle));
  const address = new URL('pagefind.js', bundle);
  // The browser keeps a failed import; another address is another try.
  if (attempt > 0) address.searchParams.set('r', String(attempt));
  const module = (await import(/* @vite-ignore */ address.href)) as PagefindModule;
  const pagefind = inLanguage(language, () => module.createInstance());
  const answers = new Map<string, Promise<readonly Hit[]>>();
  const results = new Map<string, Result>();

  async function find(term: string): Promise<readonly Hit[]> {
    const found = await pagefind.search(spellHangul(term));
    for (const result of found.results) results.set(result.id, result);
    return found.results.map(({ id, score, words }) => ({ page: id, score, places: words }));
  }

  async function ask(term: string): Promise<readonly Hit[]> {
    const word = term.replaceAll('"', '');
    // In quotes Pagefind takes a word without its stem and its particles; a longer one is asked without, and believed
    // when the page has it.
    const doubted = word !== term && word.length > (/^[\x21-\x7E]+$/.test(word) ? 2 : 1);
    const hits = await find(doubted ? word : term);
    return doubted && !(await isTrue(word, hits)) ? [] : hits;
  }

  /** Where no word begins so, Pagefind answers for the longest word that the question begins with. */
  async function isTrue(word: string, [first]: readonly Hit[]): Promise<boolean> {
    const content = first && (await page(first.page))?.content.toLowerCase();
    const isLatin = /^[\x21-\x7E]+$/.test(word);
    // The index holds English stems: the end of a Latin word may differ.
    const start = isLatin ? word.slice(0, Math.max(3, word.length - 3)) : word.normalize('NFD');
    const pattern = `(?<![\\p{L}\\p{M}\\p{N}])${start.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&')}`;
    return content !== undefined && new RegExp(pattern, 'u').test(content);
  }

  async function prove(word: string): Promise<void> {
    const response = await fetch(new URL(probesFile, bundle), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${probesFile}: ${response.status}`);
    for (const question of probesFor(word, probesIn((await response.json()) as Probes, language))) {
      if ((await find(question)).length === 0)
        throw new Error(`The part of the index with ${question} did not load.`);
    }
  }

  async function page(id: string): Promise<Page | undefined> {
    try {
      return (await results.get(id)?.data()) ?? undefined;
    } catch {
      return undefined;
    }
  }

  return {
    page,
    prove,
    ask(term) {
      const answer = answers.get(term) ?? ask(term);
      answers.set(term, answer);
      return answer;
    },
    close: () => void pagefind.destroy().catch(() => undefined),
  };
}

/** Pagefind reads the language of an index from the page, and offers no other way to say it. */
function inLanguage<T>(language: string, open: () => T): T {
  const root = document.documentElement;
  const own = root.lang;
  root.lang = language;
  try {
    return open();
  } finally {
    root.lang = own;
  }
}

/** What is used of Pagefind's browser module. */
interface PagefindModule {
  createInstance(): { search(words: string): Promise<{ results: Result[] }>; destroy(): Promise<void> };
}

interface Result {
  id: string;
  score: number;
  words: number[];
  data(): Promise<Page | null>;
}
