// Runs in the browser.
import { bundleFolder, probesFile } from '../bundle.ts';
import { normaliseQuery, spellHangul } from '../normalise.ts';
import type { Answer, Range, SearchIndex } from './answer.ts';
import { probesFor, probesIn, type Probes } from './probe.ts';
import { sectionsOf, type Page } from './sections.ts';
import { allowWorker } from './trusted-types.ts';

/**
 * The index of the site under `base` (`/` or `/kb/`). Nothing is loaded before the first question.
 *
 * A failure is tried once more with the module imported anew, which recovers from anything that was momentary; the
 * browser would keep a failed import of the same address. What still fails then is thrown.
 */
export function pagefindIndex(base: string): SearchIndex {
  const bundle = new URL(`${base}${bundleFolder}/`, location.href);
  let imports = 0;
  let current: Promise<Pagefind> | undefined;

  return {
    async search(query, range = { from: 0, count: 5 }) {
      const words = normaliseQuery(query);
      if (words === '') return { total: 0, sections: [], incomplete: false };
      try {
        const answer = await attempt(words, range);
        if (!answer.incomplete) return answer;
      } catch {
        // Tried again below.
      }
      return attempt(words, range);
    },
  };

  async function attempt(words: string, range: Range): Promise<Answer> {
    const mine = (current ??= start());
    const discard = (): void => {
      if (current === mine) current = undefined;
      void mine.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    };
    try {
      const answer = await inTime(ask(await inTime(mine), words, range));
      if (answer.incomplete) discard();
      return answer;
    } catch (cause) {
      discard();
      throw new Error('The search index cannot be read.', { cause });
    }
  }

  async function start(): Promise<Pagefind> {
    allowWorker(new URL('pagefind-worker.js', bundle));
    const address = new URL('pagefind.js', bundle);
    if (imports > 0) address.searchParams.set('r', String(imports));
    imports += 1;
    const module = (await import(/* @vite-ignore */ address.href)) as PagefindModule;
    return module.createInstance();
  }

  async function ask(pagefind: Pagefind, words: string, { from, count }: Range): Promise<Answer> {
    const { results } = await pagefind.search(spellHangul(words));
    if (results.length === 0) await prove(pagefind, words);
    // Pagefind lets go of the data of results that nobody holds any more; `results` holds them until all are here.
    const pages = await Promise.allSettled(results.slice(from, from + count).map((result) => result.data()));
    const loaded = pages.flatMap((page) => (page.status === 'fulfilled' && page.value ? [page.value] : []));
    if (pages.length > 0 && loaded.length === 0) throw new Error('No result could be loaded.');
    const sections = loaded.flatMap((page) => sectionsOf(page));
    return { total: results.length, sections, incomplete: loaded.length < pages.length };
  }

  /** Pagefind answers "nothing" when a part of its index is missing, so that answer is believed only after a proof. */
  async function prove(pagefind: Pagefind, words: string): Promise<void> {
    const response = await fetch(new URL(probesFile, bundle), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${probesFile}: ${response.status}`);
    const known = probesIn((await response.json()) as Probes, document.documentElement.lang);
    for (const question of probesFor(words, known)) {
      const { results } = await pagefind.search(question);
      if (results.length === 0) throw new Error(`The part of the index with ${question} did not load.`);
    }
  }
}

/** Slow is not broken, but an answer that never comes is. */
const patience = 30_000;

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Too slow.')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** What is used of Pagefind's browser module. */
interface PagefindModule {
  createInstance(): Pagefind;
}

interface Pagefind {
  search(words: string): Promise<{ results: { data(): Promise<Page | null> }[] }>;
  destroy(): Promise<void>;
}
