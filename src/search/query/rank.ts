/* Runs in the browser. */
import { isFunctionWord } from '../words/function-words.ts';
import { matchHeadings, pagesNaming, type Headings } from './headings.ts';
import type { Plan, Reading } from './plan.ts';

/** A page that has a term, as the index answers. */
export interface Hit {
  page: string;
  score: number;
  /** Places of the term in the page, in words from its beginning. */
  places: readonly number[];
}

export interface Ranked {
  page: string;
  score: number;
  /** The share of the query that the page has, by the weight of its words. */
  coverage: number;
  /** What was found in it. */
  readings: readonly Reading[];
}

/**
 * Pages in the order in which they answer a query.
 *
 * A page is scored by the share of the query it has (rare words weigh more), by how well it has it (the index's own
 * score), by how near the words stand to one another, and by its best heading. The weights were fitted to the
 * development set of `npm run bench -- search`; they matter less than that all four are there.
 *
 * @param hits the answer of the index to each term of the plan; none at all when only headings are to be searched
 * @param pages how many the index holds
 */
export function rank(
  plan: Plan,
  hits: ReadonlyMap<string, readonly Hit[]>,
  headings: Headings,
  pages: number,
): Ranked[] {
  const matches = plan.readings.map((reading) => ({ reading, pages: pagesWith(reading, hits) }));
  const rarity = plan.words.map((word, i) => {
    const having = pagesHaving(i, matches) || pagesNaming(plan, i, headings);
    // A word that no page has tells nothing; one that no heading has tells that the headings are about something else.
    const own = having === 0 && hits.size > 0 ? 0 : rarityOf(having, pages);
    return isFunctionWord(word) ? own / 5 : own;
  });
  const whole = rarity.reduce((sum, own) => sum + own, 0);
  if (whole === 0) return [];
  const found = new Map<string, Match[]>();
  for (const { reading, pages: own } of matches) {
    for (const [page, { score, places }] of own) {
      const list = found.get(page) ?? [];
      found.set(page, list);
      list.push({ reading, score, places });
    }
  }
  const named = new Map(matchHeadings(plan, headings, rarity).map(({ page, value }) => [page, value]));
  const ranked = [...new Set([...found.keys(), ...named.keys()])].map((page) => {
    const heading = named.get(page) ?? 0;
    const { covered, relevance, used } = cover(plan.words.length, found.get(page) ?? [], rarity);
    const coverage = covered / whole;
    const fit = relevance / whole;
    const score =
      0.75 * coverage ** 4 +
      0.4 * coverage * fit +
      0.85 * (nearness(used, rarity) / whole) +
      12 * heading ** 6 +
      heading * fit;
    return {
      page,
      score,
      coverage: Math.max(coverage, heading),
      readings: used.map(({ reading }) => reading),
    };
  });
  return ranked.toSorted((a, b) => b.score - a.score || (a.page < b.page ? -1 : 1));
}

/** A reading as a page has it. */
interface Match {
  reading: Reading;
  /** Of the index, as a share of the best page's. */
  score: number;
  places: readonly number[];
}

/** The pages that have all terms of a reading; the score is that of the weakest. */
function pagesWith(
  { terms }: Reading,
  hits: ReadonlyMap<string, readonly Hit[]>,
): Map<string, Omit<Match, 'reading'>> {
  let pages: Map<string, Omit<Match, 'reading'>> | undefined;
  for (const term of terms) {
    const own = hits.get(term) ?? [];
    const best = own.reduce((most, { score }) => Math.max(most, score), Number.MIN_VALUE);
    const next = new Map<string, Omit<Match, 'reading'>>();
    for (const { page, score, places } of own) {
      const before = pages?.get(page);
      if (pages && !before) continue;
      next.set(page, {
        score: Math.min(before?.score ?? 1, score / best),
        places: before ? [...before.places, ...places] : places,
      });
    }
    pages = next;
  }
  return pages ?? new Map();
}

/** In how many pages a word is found in its likeliest readings. */
function pagesHaving(
  word: number,
  matches: readonly { reading: Reading; pages: ReadonlyMap<string, unknown> }[],
): number {
  const own = matches.filter(
    ({ reading, pages }) => reading.from <= word && word <= reading.to && pages.size > 0,
  );
  const strongest = Math.max(0, ...own.map(({ reading }) => reading.weight));
  const likely = own.filter(({ reading }) => reading.weight >= strongest - 0.15);
  return new Set(likely.flatMap(({ pages }) => [...pages.keys()])).size;
}

/** Inverse document frequency. */
function rarityOf(having: number, pages: number): number {
  return Math.log(1 + (Math.max(pages, having) - having + 0.5) / (having + 0.5)) + 0.05;
}

interface Cover {
  covered: number;
  relevance: number;
  used: readonly Match[];
}

/** The readings that together cover most of the query, each word once. */
function cover(count: number, matches: readonly Match[], rarity: readonly number[]): Cover {
  const best: Cover[] = [{ covered: 0, relevance: 0, used: [] }];
  for (let end = 1; end <= count; end += 1) {
    let state = best[end - 1] as Cover;
    for (const match of matches) {
      if (match.reading.to !== end - 1) continue;
      const before = best[match.reading.from] as Cover;
      const span = rarity.slice(match.reading.from, end).reduce((sum, own) => sum + own, 0);
      const covered = before.covered + span * match.reading.weight;
      const relevance = before.relevance + span * match.reading.weight * match.score;
      if (covered + 0.3 * relevance <= state.covered + 0.3 * state.relevance) continue;
      state = { covered, relevance, used: [...before.used, match] };
    }
    best.push(state);
  }
  return best[count] as Cover;
}

/** How near the words of the query stand in the page, in their order; the weight of the words when they stand as typed. */
function nearness(used: readonly Match[], rarity: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < used.length; i += 1) {
    const [one, two] = [used[i - 1] as Match, used[i] as Match];
    const weight = ((rarity[two.reading.from] ?? 0) + (rarity[one.reading.to] ?? 0)) / 2;
    sum += weight / (1 + Math.max(0, smallestGap(one.places, two.places) - 1) / 2);
  }
  return sum;
}

/** Words from the one to the other; a word that should come later and comes before counts one more. */
function smallestGap(first: readonly number[], second: readonly number[]): number {
  const places = second.toSorted((x, y) => x - y);
  let least = Infinity;
  let j = 0;
  for (const place of first.toSorted((x, y) => x - y)) {
    while (j < places.length && (places[j] ?? 0) <= place) j += 1;
    if (j < places.length) least = Math.min(least, (places[j] ?? 0) - place);
    if (j > 0) least = Math.min(least, place - (places[j - 1] ?? 0) + 1);
  }
  return least;
}
