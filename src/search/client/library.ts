// Runs in the browser.
import { bundleFolder } from '../bundle.ts';
import { manifestFile, type Manifest, type PageEntry } from '../catalogue.ts';
import { headingsInSlices, headingsOf, type Headings } from '../query/headings.ts';
import { namesOf, type Names } from '../query/names.ts';
import type { Knowledge } from '../query/plan.ts';
import { readLexicon, type Lexicon } from '../words/lexicon.ts';
import { nextTask } from './next-task.ts';

/** What is known of the pages of one language without asking the index. */
export interface Catalogue {
  pages: readonly PageEntry[];
  byId: ReadonlyMap<string, PageEntry>;
  byPath: ReadonlyMap<string, PageEntry>;
  headings: Headings;
  names: Names<PageEntry>;
}

/** The files beside Pagefind's, each loaded once, when it is first needed. */
export class Library {
  readonly #bundle: URL;
  #manifest: Promise<Manifest> | undefined;
  readonly #lexicons = new Map<string, Promise<Lexicon>>();
  readonly #catalogues = new Map<string, Promise<Catalogue>>();

  constructor(base: string) {
    this.#bundle = new URL(`${base}${bundleFolder}/`, location.href);
  }

  async languages(): Promise<Manifest> {
    this.#manifest ??= this.#load(manifestFile, 'no-cache').then(
      (response) => response.json() as Promise<Manifest>,
    );
    return this.#manifest;
  }

  async knowledge(language: string): Promise<Knowledge> {
    const [lexicon, { names }] = await Promise.all([this.#lexicon(language), this.catalogue(language)]);
    return { lexicon, names };
  }

  catalogue(language: string): Promise<Catalogue> {
    return kept(this.#catalogues, language, async () => {
      const response = await this.#load((await this.#files(language)).catalogue);
      const pages = (await response.json()) as PageEntry[];
      return catalogueOf(pages, await headingsInSlices(outlinesOf(pages), nextTask));
    });
  }

  #lexicon(language: string): Promise<Lexicon> {
    return kept(this.#lexicons, language, async () => {
      const response = await this.#load((await this.#files(language)).lexicon);
      return readLexicon(await response.text());
    });
  }

  async #files(language: string): Promise<Manifest[string]> {
    const files = (await this.languages())[language];
    if (!files) throw new Error(`The index has no pages in ${language}.`);
    return files;
  }

  async #load(file: string, cache: RequestCache = 'default'): Promise<Response> {
    const response = await fetch(new URL(file, this.#bundle), { cache });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response;
  }
}

/** The pages of a language, made ready to be asked. */
export function catalogueOf(
  pages: readonly PageEntry[],
  headings: Headings = headingsOf(outlinesOf(pages)),
): Catalogue {
  return {
    pages,
    byId: new Map(pages.map((page) => [page.id, page])),
    byPath: new Map(pages.map((page) => [page.path, page])),
    headings,
    names: namesOf(
      pages.flatMap((entry) => (entry.about?.names ? [{ entry, names: entry.about.names }] : [])),
    ),
  };
}

const outlinesOf = (pages: readonly PageEntry[]): { page: string; headings: string[] }[] =>
  pages.map(({ id, headings }) => ({ page: id, headings }));

async function kept<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const own = cache.get(key) ?? make();
  cache.set(key, own);
  return own;
}
