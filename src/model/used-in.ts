import type { Article } from '../content/article.ts';
import { entryPath } from '../i18n/urls.ts';
import { entryName } from './entry-lists.ts';
import { listing } from './listing.ts';
import type { Model, Scheme } from './model.ts';
import { articleUses } from './uses.ts';

/** Who uses an entry, as a page in some language lists it. */
export interface UsedIn {
  /** Each article once, with the sentences. Paths are without the base. */
  articles: { article: Article; path: string; foreign: boolean; sentences: string[] }[];
  entries: { scheme: Scheme; id: string; name: string; path: string }[];
}

/**
 * Where the entries called `keys` are used (`term:coopetition`, `fact:…`), by articles in the reader's language where they exist
 * in it, and by other entries. An entry that is one of `keys` does not use itself.
 */
export function usedIn(model: Model, locale: string, keys: readonly string[]): UsedIn {
  const bySlug = new Map<string, UsedIn['articles'][number]>();
  const entries = new Map<string, UsedIn['entries'][number]>();
  const own = new Set(keys);
  for (const key of keys) {
    const uses = model.uses.get(key) ?? [];
    for (const { id, sentence } of articleUses(uses, locale, (other) => model.articles.has(other))) {
      const article = model.articles.get(id);
      const path = article && listing(model, locale, article.slug)?.href;
      if (!article || path === undefined) continue;
      const known = bySlug.get(article.slug) ?? {
        article,
        path,
        foreign: article.locale !== locale,
        sentences: [],
      };
      // An article in two further languages is quoted in the first that came.
      if (known.article.id === id && !known.sentences.includes(sentence)) known.sentences.push(sentence);
      bySlug.set(article.slug, known);
    }
    for (const use of uses) {
      if (use.type !== 'entry' || own.has(`${use.scheme}:${use.id}`)) continue;
      const name = entryName(model, locale, use.scheme, use.id);
      const path = entryPath(locale, use.scheme, use.id);
      entries.set(`${use.scheme}:${use.id}`, { scheme: use.scheme, id: use.id, name, path });
    }
  }
  return { articles: [...bySlug.values()], entries: [...entries.values()] };
}
