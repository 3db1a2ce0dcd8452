// Runs in the browser.
import type { PageEntry } from '../catalogue.ts';
import { isInitials } from '../query/initials.ts';
import type { Plan, Reading } from '../query/plan.ts';
import type { Hit, Ranked } from '../query/rank.ts';
import { facets, type Answer, type Facet, type Options } from './answer.ts';

/** What one language answers. */
export interface Found {
  plan: Plan;
  ranked: Ranked[];
  hits: ReadonlyMap<string, readonly Hit[]>;
}

/** The list of the reader's language, and what stands in no page of it. */
export interface Merged extends Found {
  others: { language: string; ranked: Ranked[] }[];
}

/** A page that has two fifths of the best one's share of the query is still an answer; one that has a common word is not. */
export function worthShowing(ranked: readonly Ranked[]): Ranked[] {
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return ranked.filter(({ coverage }) => coverage >= best * 0.4);
}

/** Whether the script of a query is that of a language: an English word in a Korean page may be looked for in English. */
export function isWrittenIn(query: string, language: string): boolean {
  return language === 'ko' ? /\p{Script=Hangul}/u.test(query) : /\p{Script=Latin}/u.test(query);
}

export function fits(entry: PageEntry | undefined, limit: NonNullable<Options['limit']>): boolean {
  return facets.every((facet) => limit[facet] === undefined || valuesOf(entry, facet).includes(limit[facet]));
}

function valuesOf(entry: PageEntry | undefined, facet: Facet): string[] {
  const about = entry?.about;
  if (facet === 'organization') return about?.organizations ?? [];
  const value = about?.[facet];
  return value === undefined ? [] : [value];
}

export function countsOf(entries: readonly (PageEntry | undefined)[]): Answer['counts'] {
  const counts = facets.map((facet) => {
    const own = new Map<string, number>();
    for (const value of entries.flatMap((entry) => valuesOf(entry, facet)))
      own.set(value, (own.get(value) ?? 0) + 1);
    const list = [...own].map(([value, count]) => ({ value, count }));
    return [facet, list.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))] as const;
  });
  return Object.fromEntries(counts) as Answer['counts'];
}

/** What is marked in the pages: the terms that were found, of the readings that the best pages have. */
export function termsOf({ ranked, others }: Merged): Map<string, number> {
  const terms = new Map<string, number>();
  const best = [...ranked.slice(0, 10), ...others.flatMap((other) => other.ranked.slice(0, 3))];
  for (const { terms: own, weight } of best.flatMap(({ readings }) => readings)) {
    for (const term of own) terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  }
  return terms;
}

/** The query as the best page answers it, where a word of it is not what was typed. */
export function understood({ plan, ranked }: Merged): string | undefined {
  const readings = ranked[0]?.readings ?? [];
  if (!readings.some(({ guess }) => guess)) return undefined;
  const words: string[] = [];
  for (let i = 0; i < plan.words.length; i += 1) {
    const reading = readings.find(({ from, to }) => from <= i && i <= to);
    words.push(reading?.guess ? plain(reading) : (plan.words[i] ?? ''));
    i = reading?.to ?? i;
  }
  return words.join(' ');
}

const plain = ({ terms }: Reading): string => terms.join(' ').replaceAll('"', '');

/** Words that no page has in any reading; initials stand for words and are none. */
export function missing({ plan, hits, ranked }: Merged): string[] {
  if (hits.size === 0 || ranked.length === 0) return [];
  return plan.words.filter((word, i) => !isInitials(word) && !isFound(i, plan, hits));
}

/** Whether the index has a word of the query, in any reading. */
export function isFound(
  word: number,
  { readings }: Plan,
  hits: ReadonlyMap<string, readonly Hit[]>,
): boolean {
  return readings.some(
    ({ from, to, terms }) =>
      from <= word && word <= to && terms.every((term) => (hits.get(term) ?? []).length > 0),
  );
}
