import { entryName, factsAbout, factsOf } from './entry-lists.ts';
import { COLLECTION_OF, type Chart, type Fact, type Model, type Scheme } from './model.ts';
import { pageKey } from './page-key.ts';
import { usedIn } from './used-in.ts';

/** A digest of everything the page or the preview of an entry shows, for `cacheKey`. */
export function entryKey(model: Model, locale: string, scheme: Scheme, id: string): string {
  const facts = factsOn(model, scheme, id);
  const uses = usedIn(model, locale, [`${scheme}:${id}`, ...facts.map((fact) => `fact:${fact.id}`)]);
  return pageKey(
    model,
    model[COLLECTION_OF[scheme]].get(id),
    facts.map((fact) => [
      { ...fact, prose: passagesIn(fact.prose) },
      namesOf(model, locale, fact),
      publication(model, fact.source),
    ]),
    uses.articles.map(({ article, path, foreign, sentences }) => [
      article.title,
      article.locale,
      path,
      foreign,
      sentences,
    ]),
    uses.entries,
    scheme === 'claim' && publication(model, model.claims.get(id)?.data.source ?? ''),
  );
}

/** The facts that the page of an entry tells. */
export function factsOn(model: Model, scheme: Scheme, id: string): Fact[] {
  const source = scheme === 'source' ? model.sources.get(id) : undefined;
  if (source) return factsOf(model, source);
  if (scheme === 'org') return factsAbout(model, id);
  if (scheme === 'fact') return [model.facts.get(id)].filter((fact) => fact !== undefined);
  if (scheme === 'chart') return factsIn(model, model.charts.get(id));
  if (scheme === 'claim')
    return (model.claims.get(id)?.data.facts ?? []).flatMap((fact) => model.facts.get(fact) ?? []);
  return [];
}

/** The facts that a chart draws, in the order of its file. */
const factsIn = (model: Model, chart: Chart | undefined): Fact[] =>
  (chart?.data.series ?? []).flatMap(({ facts }) => facts.flatMap((id) => model.facts.get(id) ?? []));

const passagesIn = (prose: Fact['prose']): unknown => [prose.statement, prose.note];

const namesOf = (model: Model, locale: string, { organizations }: Fact): string[] =>
  organizations.map((id) => entryName(model, locale, 'org', id));

function publication(model: Model, id: string): unknown {
  const { title, publisher, date, url, grade } = model.sources.get(id)?.data ?? {};
  return [title, publisher, date, url, grade];
}
