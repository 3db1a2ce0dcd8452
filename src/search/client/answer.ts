// Runs in the browser.
import type { About } from '../catalogue.ts';

/** An index that can be asked. Pagefind stands behind it (`word-index.ts`); another could. */
export interface SearchIndex {
  /**
   * @param query as typed
   * @throws when the index cannot be read; never answers "nothing" because of that
   */
  search(query: string, options?: Options): Promise<Answer>;
  /** Titles, headings and names that begin like the query, at once from what is loaded; the best first. */
  complete(query: string): Promise<Completion[]>;
}

export interface Options {
  /** Which of the articles found to load; the first five when left out. */
  from?: number;
  count?: number;
  /** Only what was typed, no guess at what was meant. */
  literal?: boolean;
  /** Only pages that are all this. */
  limit?: Partial<Record<Facet, string>>;
  /** Only pages of one language; both when left out. */
  language?: string;
}

/** What a search can be limited by. */
export const facets = ['kind', 'topic', 'organization', 'year'] as const;
export type Facet = (typeof facets)[number];

export interface Answer {
  /** How many pages of the reader's language match, those included whose version in another language does. */
  total: number;
  pages: FoundPage[];
  /** Pages that have no version in the reader's language, by language; the first few are loaded. */
  others: { language: string; total: number; pages: FoundPage[] }[];
  /** The term or organisation that the query names. */
  card: Card | undefined;
  /** What the answer is for, where that is not what was typed. */
  understood: string | undefined;
  /** Words of the query that no page has; the answer is for the rest. */
  missing: string[];
  /** Of all pages found, before any limit: how many there are of each; the most frequent first. */
  counts: Record<Facet, { value: string; count: number }[]>;
  /** Where nothing was found: words that are near. */
  near: string[];
  /** Some pages could not be loaded. */
  incomplete: boolean;
}

export interface FoundPage {
  /** Full address on this site, with the words to mark there. */
  url: string;
  title: string;
  language: string;
  about: About | undefined;
  /** From the text before the first heading; empty where nothing was found there. */
  excerpt: Part[];
  /** Up to three, in reading order. */
  sections: FoundSection[];
}

export interface FoundSection {
  url: string;
  heading: string;
  excerpt: Part[];
}

/** A stretch of an excerpt; `marked` when it is a word that was searched for. */
export interface Part {
  text: string;
  marked: boolean;
}

/** A term or an organisation. */
export interface Card {
  url: string;
  name: string;
  summary: string;
  kind: string | undefined;
  /** How many articles speak of it. */
  articles: number;
}

export interface Completion {
  text: string;
  /** Where it leads, without a search. */
  url: string;
  kind: 'title' | 'heading' | 'name';
}
