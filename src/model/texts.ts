import type { Article } from '../content/article.ts';
import type { Entry, Passage } from '../content/collections.ts';
import type { Linking } from './links.ts';
import type { Collections, Scheme } from './model.ts';

/** Every article as a text with links. */
export const articleTexts = (articles: Iterable<Article>): Linking[] =>
  [...articles].map((article) => ({
    key: article.id,
    file: article.file,
    locale: article.locale,
    links: article.links,
    article,
  }));

/** Every passage of every entry as a text with links. */
export function passageTexts(collections: Collections): Linking[] {
  const list = (scheme: Scheme, entries: Iterable<Entry<unknown>>): Linking[] =>
    [...entries].flatMap((entry) => fieldsOf(scheme, entry.id, entry.file, entry.prose));
  return [
    ...list('source', collections.sources.values()),
    ...list('term', collections.terms.values()),
    ...list('org', collections.organizations.values()),
    ...list('claim', collections.claims.values()),
    ...list('chart', collections.charts.values()),
  ];
}

/** What `Model.links` calls a passage. */
export const passageKey = (file: string, field: string, locale: string): string =>
  `${file}#${field}@${locale}`;

function fieldsOf(
  scheme: Scheme,
  id: string,
  file: string,
  prose: Record<string, Record<string, Passage>>,
): Linking[] {
  return Object.entries(prose).flatMap(([field, passages]) =>
    Object.entries(passages).map(([locale, { links }]) => ({
      key: passageKey(file, field, locale),
      file,
      locale,
      links,
      entry: { scheme, id },
    })),
  );
}
