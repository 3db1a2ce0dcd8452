import { createHash } from 'node:crypto';
import { listing } from './listing.ts';
import { COLLECTION_OF, type Model, type ResolvedLink } from './model.ts';
import { neighbours, relatedArticles } from './neighbours.ts';
import { translations } from './pairs.ts';
import { pathsThrough } from './reading-paths.ts';
import { sectionsOf } from './sections.ts';

/**
 * A digest of everything a page shows, for `cacheKey`: a page whose key is unchanged is not rendered again.
 * The shell (site, topics, sections) is part of every key; the code is Astro's to watch.
 */
export function pageKey(model: Model, ...shown: unknown[]): string {
  const shell = [model.site, model.topics, sectionsOf(model)];
  return createHash('sha256')
    .update(JSON.stringify([shell, shown]))
    .digest('hex')
    .slice(0, 20);
}

/** What the page of an article shows: itself, its versions, what it links to, who links to it, its neighbours. */
export function articleKey(model: Model, locale: string, slug: string, pictures: unknown): string {
  const shown = listing(model, locale, slug);
  const backlinks = (model.backlinks.get(slug) ?? []).map((backlink) => [
    backlink,
    model.articles.get(backlink.from)?.title,
  ]);
  const near = [...Object.values(neighbours(model, locale, slug)), ...relatedArticles(model, locale, slug)];
  return pageKey(
    model,
    translations(model, slug).map(({ article }) => article),
    linked(model, model.links.get(shown?.article.id ?? '') ?? []),
    backlinks,
    near.map(({ article, href }) => [
      article.id,
      article.title,
      article.description,
      article.kind,
      article.published,
      article.minutes,
      href,
    ]),
    pathsThrough(model, locale, slug).map(({ path, at, previous, next }) => [
      ...[path.id, path.title, at, path.steps.length],
      ...[previous, next].map((step) => step && [step.article.id, step.article.title, step.href]),
    ]),
    pictures,
  );
}

/** Where the links lead, and what the page tells of it: facts as evidence, their sources at the foot, charts with their facts. */
function linked(model: Model, links: readonly ResolvedLink[]): unknown[] {
  const entries = links.filter((link) => link.type === 'entry');
  const charts = entries.flatMap(({ scheme, id }) =>
    scheme === 'chart' ? (model.charts.get(id) ?? []) : [],
  );
  const facts = new Set([
    ...entries.flatMap(({ scheme, id }) => (scheme === 'fact' ? [id] : [])),
    ...charts.flatMap(({ data }) => data.series.flatMap((series) => series.facts)),
  ]);
  const sources = new Set([
    ...entries.flatMap(({ scheme, id }) => (scheme === 'source' ? [id] : [])),
    ...[...facts].flatMap((id) => model.facts.get(id)?.source ?? []),
  ]);
  // Of a source only what is said of the publication: the facts that nobody links are not on the page.
  const publication = (id: string): unknown => ({ ...model.sources.get(id)?.data, facts: [] });
  const others = entries.filter(({ scheme }) => scheme !== 'fact' && scheme !== 'source');
  return [
    links,
    // In which languages the linked articles exist decides which of them a reader is led to.
    links.map((link) => link.type === 'article' && [...(model.pairs.get(link.slug)?.keys() ?? [])]),
    others.map(({ scheme, id }) => model[COLLECTION_OF[scheme]].get(id)),
    [...facts].map((id) => model.facts.get(id)),
    // The evidence says where else a fact or source is used, by title.
    [...facts].map((id) => usesOf(model, `fact:${id}`)),
    [...sources].map((id) => usesOf(model, `source:${id}`)),
    [...sources].map(publication),
  ];
}

function usesOf(model: Model, key: string): unknown[] {
  return (model.uses.get(key) ?? []).map((use) =>
    use.type === 'article'
      ? [use.id, model.articles.get(use.id)?.title]
      : [use.scheme, use.id, model[COLLECTION_OF[use.scheme]].get(use.id)],
  );
}
