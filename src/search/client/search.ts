// Runs in the browser.
import type { PageEntry } from '../catalogue.ts';
import { planQuery, wordsOf, type Plan } from '../query/plan.ts';
import { rank, type Hit, type Ranked } from '../query/rank.ts';
import { nearest } from '../query/slips.ts';
import { contentWords } from '../words/function-words.ts';
import { resultAddress } from './result-address.ts';
import type { Answer, Card, FoundPage, Options, SearchIndex } from './answer.ts';
import { completionsFor } from './completions.ts';
import { excerptOf, finder } from './excerpt.ts';
import { Library } from './library.ts';
import {
  countsOf,
  fits,
  isFound,
  isWrittenIn,
  missing,
  termsOf,
  understood,
  worthShowing,
  type Found,
  type Merged,
} from './reply.ts';
import { nextTask } from './next-task.ts';
import { placesIn, shownWords, withoutTitle } from './sections.ts';
import { openWordIndex, type WordIndex } from './word-index.ts';

/**
 * The search of the site under `base` (`/` or `/kb/`) for a reader of `language`. Nothing is loaded before the first
 * question.
 *
 * A failure is tried once more from the beginning, which recovers from anything that was momentary. What still fails
 * then is thrown.
 */
export function siteSearch(base: string, language: string): SearchIndex {
  let library = new Library(base);
  let indexes = new Map<string, Promise<WordIndex>>();
  let attempt = 0;

  return {
    async search(query, options = {}) {
      try {
        const answer = await inTime(answerTo(query, options));
        if (!answer.incomplete) return answer;
      } catch {
        // Tried again below.
      }
      startAnew();
      try {
        return await inTime(answerTo(query, options));
      } catch (cause) {
        startAnew();
        throw new Error('The search index cannot be read.', { cause });
      }
    },
    async complete(query) {
      return completionsFor(query, await library.catalogue(language), base);
    },
  };

  function startAnew(): void {
    for (const index of indexes.values()) index.then((own) => own.close()).catch(() => undefined);
    library = new Library(base);
    indexes = new Map();
    attempt += 1;
  }

  async function answerTo(query: string, options: Options): Promise<Answer> {
    const manifest = await library.languages();
    const home = manifest[language] ? language : Object.keys(manifest)[0];
    if (home === undefined) return nothing;
    const own = await find(query, home, options);
    const found = new Map<string, Found>([[home, own]]);
    for (const other of Object.keys(manifest).filter((other) => other !== home)) {
      if (isWorthwhile(query, other, own, options))
        found.set(other, await find(query, other, { literal: true }));
      else if (isWrittenIn(query, other)) found.set(other, await findNamed(own.plan, other));
    }
    return toAnswer(options, home, await inOneList(home, found, options.language));
  }

  /** Another index is some 60 KB: asked where the reader's own language has no full answer. */
  function isWorthwhile(query: string, other: string, own: Found, options: Options): boolean {
    if (options.language !== undefined) return options.language === other;
    const best = own.ranked[0]?.coverage ?? 0;
    return best < 0.5 || (best < 0.8 && isWrittenIn(query, other));
  }

  async function find(query: string, locale: string, { literal = false }: Options): Promise<Found> {
    const [knowledge, catalogue, manifest] = await Promise.all([
      library.knowledge(locale),
      library.catalogue(locale),
      library.languages(),
    ]);
    const meant = await planQuery(query, knowledge, nextTask);
    const plan = literal ? { ...meant, readings: meant.readings.filter(({ guess }) => !guess) } : meant;
    const index = await indexIn(locale);
    const hits = new Map<string, readonly Hit[]>();
    await Promise.all(
      [...new Set(plan.readings.flatMap(({ terms }) => terms))].map(async (term) => {
        hits.set(term, await index.ask(term));
      }),
    );
    await Promise.all(plan.words.filter((_, i) => !isFound(i, plan, hits)).map((word) => index.prove(word)));
    const ranked = rank(plan, hits, catalogue.headings, manifest[locale]?.pages ?? 0);
    return { plan, ranked: worthShowing(ranked), hits };
  }

  /** Another language by its titles and headings alone, which costs no index. */
  async function findNamed(plan: Plan, locale: string): Promise<Found> {
    const { headings, pages } = await library.catalogue(locale);
    return { plan, ranked: rank(plan, new Map(), headings, pages.length), hits: new Map() };
  }

  function indexIn(locale: string): Promise<WordIndex> {
    const index = indexes.get(locale) ?? openWordIndex(base, locale, attempt);
    indexes.set(locale, index);
    return index;
  }

  /** A page in another language stands for its version in the reader's, where there is one. */
  async function inOneList(
    home: string,
    found: ReadonlyMap<string, Found>,
    only: string | undefined,
  ): Promise<Merged> {
    const own = await library.catalogue(home);
    const byPage = new Map((found.get(home)?.ranked ?? []).map((ranked) => [ranked.page, { ...ranked }]));
    const others: Merged['others'] = [];
    for (const [locale, { ranked, hits }] of found) {
      if (locale === home) continue;
      const { byId } = await library.catalogue(locale);
      const alone: Ranked[] = [];
      for (const one of ranked) {
        const path = byId.get(one.page)?.path.slice(locale.length + 1) ?? '';
        const twin = only === locale ? undefined : own.byPath.get(`/${home}${path}`);
        if (!twin) {
          if (hits.size > 0) alone.push(one);
          continue;
        }
        const score = one.score * 0.8;
        const known = byPage.get(twin.id);
        if (known) known.score = Math.max(known.score, score) + Math.min(known.score, score) / 5;
        // What was found there is in the other language: the title stands alone.
        else if (one.coverage > 0.5) byPage.set(twin.id, { ...one, page: twin.id, score, readings: [] });
      }
      if (alone.length > 0) others.push({ language: locale, ranked: alone });
    }
    const ranked = [...byPage.values()].toSorted((a, b) => b.score - a.score);
    const plan = found.get(home)?.plan ?? { words: [], readings: [] };
    return { plan, ranked: worthShowing(ranked), others, hits: found.get(home)?.hits ?? new Map() };
  }

  async function toAnswer(options: Options, home: string, merged: Merged): Promise<Answer> {
    const { from = 0, count = 5, limit = {}, language: only } = options;
    const { byId, names } = await library.catalogue(home);
    const isWithin = ({ page }: Ranked): boolean => fits(byId.get(page), limit);
    const own = only === undefined || only === home ? merged.ranked.filter(isWithin) : [];
    // What a search is limited by is said in the reader's language.
    const isLimited = Object.keys(limit).length > 0;
    const others = merged.others.filter(
      ({ language: other }) => only === other || (only === undefined && !isLimited),
    );
    const terms = termsOf(merged);
    const pages = await loaded(home, own.slice(from, from + count), terms);
    const elsewhere = await Promise.all(
      others.map(async ({ language: locale, ranked }) => ({
        language: locale,
        total: ranked.length,
        pages: (await loaded(locale, ranked.slice(from, from + (only === locale ? count : 3)), terms)).pages,
      })),
    );
    const meant = understood(merged);
    const named = names.named(contentWords(meant === undefined ? merged.plan.words : wordsOf(meant)));
    const lexicon =
      own.length === 0 && elsewhere.length === 0 ? (await library.knowledge(home)).lexicon : undefined;
    return {
      total: own.length,
      pages: pages.pages,
      others: elsewhere,
      card: named && (await cardOf(named, home)),
      understood: meant,
      missing: missing(merged),
      counts: countsOf(merged.ranked.map(({ page }) => byId.get(page))),
      near: lexicon ? merged.plan.words.flatMap((word) => nearest(word, lexicon, 3)).slice(0, 5) : [],
      incomplete: pages.incomplete,
    };
  }

  async function cardOf({ id, path, headings, about }: PageEntry, locale: string): Promise<Card> {
    const page = await (await indexIn(locale)).page(id);
    const title = headings[0] ?? '';
    const opening = page ? withoutTitle(shownWords(page, finder(new Map())), title) : [];
    return {
      url: resultAddress(base, path, new Map()).href,
      name: title,
      summary: excerptOf(opening).normalize('NFC'),
      kind: about?.kind,
      articles: about?.articles ?? 0,
    };
  }

  /** What is shown of each page; the title alone where nothing but a heading answers. */
  async function loaded(
    locale: string,
    ranked: readonly Ranked[],
    terms: ReadonlyMap<string, number>,
  ): Promise<{ pages: FoundPage[]; incomplete: boolean }> {
    const [{ byId }, index] = await Promise.all([library.catalogue(locale), indexIn(locale)]);
    const find = finder(terms);
    const pages = await Promise.all(
      ranked.map(async ({ page: id, readings }): Promise<FoundPage | undefined> => {
        const entry = byId.get(id);
        const page = readings.length > 0 || !entry ? await index.page(id) : undefined;
        if (!page && (readings.length > 0 || !entry)) return undefined;
        const url = resultAddress(base, entry?.path ?? page?.url ?? '/', terms);
        const title = entry?.headings[0] ?? page?.meta.title?.normalize('NFC') ?? url.pathname;
        const places = page ? placesIn(page, find, url) : { excerpt: [], sections: [] };
        return { url: url.href, title, language: locale, about: entry?.about, ...places };
      }),
    );
    const complete = pages.filter((page) => page !== undefined);
    if (pages.length > 0 && complete.length === 0) throw new Error('No result could be loaded.');
    return { pages: complete, incomplete: complete.length < pages.length };
  }
}

const nothing: Answer = {
  ...{
    total: 0,
    pages: [],
    others: [],
    card: undefined,
    understood: undefined,
    missing: [],
    near: [],
    incomplete: false,
  },
  counts: { kind: [], topic: [], organization: [], year: [] },
};

/** Slow is not broken, but an answer that never comes is. */
const patience = 30_000;

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Too slow.')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
