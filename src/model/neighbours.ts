import type { Article } from '../content/article.ts';
import { listArticles, listing, type Listing } from './listing.ts';
import type { Model } from './model.ts';

/** The articles before and after `slug` among its own kin: its topic, or the folder it stands in. */
export function neighbours(
  model: Model,
  locale: string,
  slug: string,
): { previous?: Listing; next?: Listing } {
  const kin = kinOf(model, locale).get(shelf(listing(model, locale, slug)?.article)) ?? [];
  const at = kin.findIndex((candidate) => candidate.article.slug === slug);
  const previous = at > 0 ? kin[at - 1] : undefined;
  const next = at === -1 ? undefined : kin[at + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Up to `limit` articles tied to `slug` by links in either direction, strongest tie first. */
export function relatedArticles(model: Model, locale: string, slug: string, limit = 3): Listing[] {
  const ties = new Map<string, number>();
  const tie = (other: string): void => void ties.set(other, (ties.get(other) ?? 0) + 1);
  for (const article of model.pairs.get(slug)?.values() ?? []) {
    for (const link of model.links.get(article.id) ?? []) if (link.type === 'article') tie(link.slug);
  }
  for (const backlink of model.backlinks.get(slug) ?? []) {
    const from = model.articles.get(backlink.from);
    if (from) tie(from.slug);
  }
  ties.delete(slug);
  return [...ties]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .flatMap(([other]) => listing(model, locale, other) ?? [])
    .slice(0, limit);
}

const shelf = (article: Article | undefined): string =>
  article?.topic ?? `/${article?.slug.split('/').slice(0, -1).join('/') ?? ''}`;

const shelves = new WeakMap<Model, Map<string, Map<string, Listing[]>>>();

function kinOf(model: Model, locale: string): Map<string, Listing[]> {
  const known = shelves.get(model) ?? new Map<string, Map<string, Listing[]>>();
  shelves.set(model, known);
  const kin = known.get(locale) ?? Map.groupBy(listArticles(model, locale), ({ article }) => shelf(article));
  known.set(locale, kin);
  return kin;
}
