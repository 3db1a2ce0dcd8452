import type { Collections, Use } from './model.ts';

/** Adds to what links say what entries say of each other: a claim rests on facts, a chart draws them, a fact is about organisations. */
export function withEntryUses(
  uses: ReadonlyMap<string, Use[]>,
  collections: Collections,
): Map<string, Use[]> {
  const all = new Map([...uses].map(([key, list]) => [key, [...list]]));
  const add = (key: string, use: Use): void => void all.set(key, [...(all.get(key) ?? []), use]);
  for (const { id, data } of collections.claims.values()) {
    for (const fact of data.facts) add(`fact:${fact}`, { type: 'entry', scheme: 'claim', id });
    add(`source:${data.source}`, { type: 'entry', scheme: 'claim', id });
  }
  for (const { id, data } of collections.charts.values()) {
    for (const fact of new Set(data.series.flatMap(({ facts }) => facts))) {
      add(`fact:${fact}`, { type: 'entry', scheme: 'chart', id });
    }
  }
  return all;
}

/** Uses by articles in `locale`, and in other languages only where that article does not exist in `locale`. */
export function articleUses(uses: readonly Use[] | undefined, locale: string, has: (id: string) => boolean) {
  return (uses ?? []).flatMap((use) => {
    if (use.type !== 'article') return [];
    const [from = '', ...slug] = use.id.split('/');
    return from === locale || !has(`${locale}/${slug.join('/')}`) ? [use] : [];
  });
}
