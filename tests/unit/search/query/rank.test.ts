import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsOf } from '../../../../src/search/query/headings.ts';
import type { Plan, Reading } from '../../../../src/search/query/plan.ts';
import { rank, type Hit, type Ranked } from '../../../../src/search/query/rank.ts';

type Places = Record<string, number[] | [places: number[], score: number]>;
const noHeadings = headingsOf([]);

/** Each word read as itself; `others` are further readings. */
function planOf(words: string, ...others: Partial<Reading>[]): Plan {
  const own = words.split(' ');
  const readings = own.map((word, i) => reading({ from: i, to: i, terms: [word] }));
  return { words: own, readings: [...readings, ...others.map(reading)] };
}

function reading(parts: Partial<Reading>): Reading {
  return { from: 0, to: 0, terms: [], weight: 1, guess: false, ...parts };
}

/** term → page → places of the term, and the score of the index, 1 when left out. */
function hitsOf(terms: Record<string, Places>): Map<string, Hit[]> {
  return new Map(
    Object.entries(terms).map(([term, pages]) => [
      term,
      Object.entries(pages).map(([page, found]): Hit => {
        const [places, score] = Array.isArray(found[0])
          ? (found as [number[], number])
          : [found as number[], 1];
        return { page, places, score };
      }),
    ]),
  );
}

const order = (ranked: readonly Ranked[]): string => ranked.map(({ page }) => page).join(' ');

/** Words that are in a few pages beside those of the question. */
const elsewhere = (count: number): Places =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`other-${i}`, [[1], 0.1]]));

const decided: [what: string, plan: Plan, hits: Record<string, Places>, order: string][] = [
  [
    'coverage: a page with both words comes before one that has one of them better',
    planOf('공동 판매'),
    { 공동: { one: [[5], 1], both: [[5], 0.2] }, 판매: { both: [[90], 0.2], other: [[5], 1] } },
    'both one other',
  ],
  [
    'rarity: of two pages with one word each, the one with the rarer word',
    planOf('시장 약정'),
    { 시장: { common: [1], ...elsewhere(20) }, 약정: { rare: [1] } },
    'rare common',
  ],
  [
    'nearness: of two pages with both words, the one in which they stand together',
    planOf('공동 판매'),
    { 공동: { apart: [10], together: [40] }, 판매: { apart: [60], together: [41] } },
    'together apart',
  ],
  [
    'order: of two pages with both words together, the one in which they stand as typed',
    planOf('공동 판매'),
    { 공동: { turned: [11], typed: [40] }, 판매: { turned: [10], typed: [41] } },
    'typed turned',
  ],
  [
    'the score of the index: of two pages with the word, the one that the index prefers',
    planOf('약정'),
    { 약정: { a: [[1], 0.3], b: [[1], 0.9] } },
    'b a',
  ],
  [
    'certainty: a page with what was typed before one with what may have been meant',
    planOf('redis', { terms: ['레디스'], weight: 0.85 }),
    { redis: { typed: [1] }, 레디스: { meant: [1] } },
    'typed meant',
  ],
  [
    'all terms of a reading: a page with one part of a compound is not an answer',
    { words: ['공동판매'], readings: [reading({ terms: ['공동', '판매'] })] },
    { 공동: { half: [1], whole: [1] }, 판매: { whole: [2], other: [2] } },
    'whole',
  ],
  ['the address, where nothing else decides', planOf('약정'), { 약정: { b: [1], a: [1] } }, 'a b'],
];
for (const [what, plan, hits, expected] of decided) {
  test(`a pair is decided by ${what}`, () => {
    const all = rank(plan, hitsOf(hits), noHeadings, 100);
    assert.equal(order(all.filter(({ page }) => !page.startsWith('other-'))), expected);
  });
}

test('a pair is decided by headings: of two pages with the word, the one that is about it', () => {
  const headings = headingsOf([
    { page: 'a', headings: ['Something else'] },
    { page: 'b', headings: ['약정'] },
  ]);
  const hits = hitsOf({ 약정: { a: [[1], 1], b: [[1], 0.5] } });
  assert.equal(order(rank(planOf('약정'), hits, noHeadings, 100)), 'a b');
  assert.equal(order(rank(planOf('약정'), hits, headings, 100)), 'b a');
});

test('a title with the whole query comes before any text that has it', () => {
  const headings = headingsOf([{ page: 'titled', headings: ['공동 판매'] }]);
  const hits = hitsOf({ 공동: { text: [[1], 1] }, 판매: { text: [[2], 1] } });
  assert.equal(order(rank(planOf('공동 판매'), hits, headings, 100)), 'titled text');
});

test('coverage is the share of the query that a page has, by the weight of its words', () => {
  const hits = hitsOf({ 시장: { a: [1], b: [1], ...elsewhere(30) }, 약정: { b: [2] } });
  const ranked = rank(planOf('시장 약정'), hits, noHeadings, 100);
  const coverage = (page: string): number => ranked.find((one) => one.page === page)?.coverage ?? -1;
  assert.equal(coverage('b'), 1);
  assert.ok(coverage('a') > 0 && coverage('a') < 0.4, String(coverage('a')));
});

test('a word that no page has tells nothing against a page', () => {
  const [first] = rank(planOf('약정 xyzzy'), hitsOf({ 약정: { a: [1] }, xyzzy: {} }), noHeadings, 100);
  assert.equal(first?.coverage, 1);
});

test('each word is covered once, by the best reading, and what covered it is told', () => {
  const plan = planOf('공동 판매', { from: 0, to: 1, terms: ['공동판매'], weight: 0.9 });
  const hits = hitsOf({ 공동판매: { joined: [1] }, 공동: { apart: [1] }, 판매: { apart: [2] } });
  const used = (page: string): string[] =>
    rank(plan, hits, noHeadings, 100)
      .find((one) => one.page === page)
      ?.readings.flatMap(({ terms }) => [...terms]) ?? [];
  assert.deepEqual(used('joined'), ['공동판매']);
  assert.deepEqual(used('apart'), ['공동', '판매']);
});

test('without an answer of the index, headings alone are searched', () => {
  const headings = headingsOf([{ page: 'b', headings: ['Co-sell'] }]);
  const ranked = rank(planOf('co sell'), new Map(), headings, 10);
  assert.deepEqual(
    ranked.map(({ page, readings }) => [page, readings.length]),
    [['b', 0]],
  );
  assert.deepEqual(rank(planOf('약정'), new Map(), headings, 10), []);
});

test('nothing asked and nothing found are no pages', () => {
  assert.deepEqual(rank({ words: [], readings: [] }, new Map(), noHeadings, 10), []);
  assert.deepEqual(rank(planOf('약정'), hitsOf({ 약정: {} }), noHeadings, 10), []);
});
