import type { Article } from '../content/article.ts';
import { articlePath } from '../i18n/urls.ts';
import type { Model } from './model.ts';
import { translations } from './pairs.ts';

/** An article as a list in some language shows it. */
export interface Listing {
  article: Article;
  /** Path of its page in the reader's language, without the base. */
  href: string;
  /** True when the article does not exist in the reader's language. */
  foreign: boolean;
}

/** Every published article once, in `locale` where it exists; newest first, then by title. */
export function listArticles(model: Model, locale: string): Listing[] {
  const known = lists.get(model) ?? new Map<string, Listing[]>();
  lists.set(model, known);
  const list = known.get(locale) ?? sortedList(model, locale);
  known.set(locale, list);
  return list;
}

export const listByTopic = (model: Model, locale: string, topic: string): Listing[] =>
  listArticles(model, locale).filter((listing) => listing.article.topic === topic);

export const listByKind = (model: Model, locale: string, kind: string): Listing[] =>
  listArticles(model, locale).filter((listing) => listing.article.kind === kind);

/** The listing of one slug in `locale`, or undefined when nothing is published there. */
export function listing(model: Model, locale: string, slug: string): Listing | undefined {
  const pair = model.pairs.get(slug);
  const article =
    pair?.get(locale) ?? pair?.get(model.site.defaultLocale) ?? translations(model, slug)[0]?.article;
  return article && { article, href: articlePath(locale, slug), foreign: article.locale !== locale };
}

/** How much there is to read in `locale`. */
export function counts(model: Model, locale: string) {
  const all = listArticles(model, locale);
  return {
    articles: all.length,
    topics: model.topics.length,
    words: all.reduce((sum, { article }) => sum + article.words, 0),
    languages: model.site.locales.length,
  };
}

// A list is asked for by every page of a language; sorting it each time would make the build quadratic.
const lists = new WeakMap<Model, Map<string, Listing[]>>();

function sortedList(model: Model, locale: string): Listing[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...model.pairs.keys()]
    .flatMap((slug) => listing(model, locale, slug) ?? [])
    .sort(
      ({ article: a }, { article: b }) =>
        (b.published ?? '').localeCompare(a.published ?? '', 'en') ||
        collator.compare(a.title, b.title) ||
        (a.slug < b.slug ? -1 : 1),
    );
}
