/* Runs in the build and in the browser. What the search knows of every page before it loads any. */

/** Beside Pagefind's own files; names the files of each language, which carry their digest in their names. */
export const manifestFile = 'search.json';

export interface Manifest {
  [language: string]: { pages: number; lexicon: string; catalogue: string };
}

/** A page of the index. */
export interface PageEntry {
  /** As the index calls it. */
  id: string;
  /** From the root of the site, without the base: `/en/articles/redis/`. */
  path: string;
  /** The title, then the headings; only the title, or the first levels, where there are very many. */
  headings: string[];
  about?: About;
}

/** What a page says about itself in `data-search`, in its language. */
export interface About {
  kind?: string;
  topic?: string;
  organizations?: string[];
  year?: string;
  /** Of a term or an organisation: how it is called, in every language. */
  names?: string[];
  /** How many articles speak of it. */
  articles?: number;
}
