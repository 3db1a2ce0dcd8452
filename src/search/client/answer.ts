// Runs in the browser.

/** An index that can be asked. Pagefind stands behind it (`pagefind.ts`); another could. */
export interface SearchIndex {
  /**
   * @param query as typed
   * @param range which of the articles found to load; the first ones when left out
   * @throws when the index cannot be read; never answers "nothing" because of that
   */
  search(query: string, range?: Range): Promise<Answer>;
}

export interface Answer {
  /** How many articles match. */
  total: number;
  /** Places in the articles of the range, best article first, in reading order inside an article. */
  sections: Section[];
  /** Some articles of the range could not be loaded. */
  incomplete: boolean;
}

/** A place a search leads to. */
export interface Section {
  /** Full address on this site, with the fragment of the section. */
  url: string;
  /** Null for the article itself, which comes before its sections. */
  heading: string | null;
  article: string;
  excerpt: Part[];
}

/** A stretch of an excerpt; `marked` when it is a word that was searched for. */
export interface Part {
  text: string;
  marked: boolean;
}

export interface Range {
  from: number;
  count: number;
}
