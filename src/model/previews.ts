import { entryKey } from './entry-key.ts';
import { listArticles } from './listing.ts';
import { COLLECTION_OF, type Model, type Scheme } from './model.ts';
import { pageKey } from './page-key.ts';

/** What a link shows in place, as a small page of its own. */
export interface Previewed {
  scheme: Scheme | 'article';
  /** Id of the entry, or slug of the article. */
  id: string;
  cacheKey: string;
}

/** Every preview in `locale`: entries, and the articles that exist in that language. */
export function previewsOf(model: Model, locale: string): Previewed[] {
  const entries = (Object.keys(COLLECTION_OF) as Scheme[]).flatMap((scheme) =>
    [...model[COLLECTION_OF[scheme]].keys()].map((id) => ({
      scheme,
      id,
      cacheKey: entryKey(model, locale, scheme, id),
    })),
  );
  const articles = listArticles(model, locale).filter(({ foreign }) => !foreign);
  return [
    ...entries,
    ...articles.map(({ article: { slug, title, description, minutes, kind } }) => ({
      scheme: 'article' as const,
      id: slug,
      cacheKey: pageKey(model, title, description, minutes, kind),
    })),
  ];
}
