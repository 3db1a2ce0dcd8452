import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingsOf, matchHeadings, pagesNaming } from '../../../../src/search/query/headings.ts';
import type { Plan, Reading } from '../../../../src/search/query/plan.ts';

const headings = headingsOf([
  { page: 'co-sell', headings: ['공동 판매', '파트너에게 남는 것', 'AWS Marketplace'] },
  { page: 'korea', headings: ['한국 시장의 공동 판매', '시장'] },
  { page: 'redis', headings: ['Redis and Valkey', '파트너십 전략'] },
  { page: 'empty', headings: [] },
]);

/** Each word read as itself; `=`: with a weight, `+`: with several terms. */
function planOf(words: string, ...others: Reading[]): Plan {
  const own = words.split(' ');
  const readings = own.map((word, i) => ({ from: i, to: i, terms: [word], weight: 1, guess: false }));
  return { words: own, readings: [...readings, ...others] };
}
const read = (from: number, to: number, terms: string[], weight = 1): Reading => ({
  ...{ from, to, terms, weight, guess: false },
});

function valuesOf(plan: Plan, rarity = plan.words.map(() => 1)): Record<string, number> {
  const matches = matchHeadings(plan, headings, rarity);
  return Object.fromEntries(matches.map(({ page, value }) => [page, Math.round(value * 1000) / 1000]));
}

test('a title that has the query and nothing else is worth one', () => {
  assert.equal(valuesOf(planOf('공동 판매'))['co-sell'], 1);
});

test('a longer title is worth less, a heading less than a title, a part of the query least', () => {
  const { 'co-sell': whole = 0, korea: longer = 0 } = valuesOf(planOf('공동 판매'));
  assert.ok(longer < whole && longer > 0.7, String(longer));
  const inHeading = valuesOf(planOf('파트너십 전략')).redis ?? 0;
  assert.ok(inHeading < 1 && inHeading > 0.8, String(inHeading));
  const half = valuesOf(planOf('공동 약정'))['co-sell'] ?? 1;
  assert.ok(half < 0.25, String(half));
});

test('the best heading of a page counts, not their sum', () => {
  assert.deepEqual(valuesOf(planOf('시장')), { korea: 0.85 });
});

test('a rare word weighs more than a common one', () => {
  const rare = valuesOf(planOf('한국 약정'), [9, 1]).korea ?? 0;
  const common = valuesOf(planOf('한국 약정'), [1, 9]).korea ?? 0;
  assert.ok(rare > common, `${rare} ${common}`);
});

test('a word is found by its beginning, letter by letter, and not in the middle of another', () => {
  assert.deepEqual(Object.keys(valuesOf(planOf('파트'))).toSorted(), ['co-sell', 'redis']);
  assert.deepEqual(Object.keys(valuesOf(planOf('발'))), []);
  assert.deepEqual(Object.keys(valuesOf(planOf('너십'))), []);
  assert.deepEqual(Object.keys(valuesOf(planOf('val'))), ['redis']);
});

test('a reading of several terms needs all of them in one heading', () => {
  assert.deepEqual(Object.keys(valuesOf({ ...planOf('xx'), readings: [read(0, 0, ['한국', '판매'])] })), [
    'korea',
  ]);
  assert.deepEqual(valuesOf({ ...planOf('xx'), readings: [read(0, 0, ['공동', '남는'])] }), {});
});

test('a reading that is less sure is worth less', () => {
  const [sure, unsure] = [1, 0.5].map((weight) => {
    const plan = { words: ['x'], readings: [read(0, 0, ['redis'], weight)] };
    return valuesOf(plan).redis ?? 0;
  });
  assert.ok((sure ?? 0) > 2 * (unsure ?? 0) && (unsure ?? 0) > 0);
});

test('a reading over several words covers them all; quotes are no part of a term', () => {
  const plan = { words: ['공', '동판매'], readings: [read(0, 1, ['"공동"', '판매'])] };
  assert.equal(valuesOf(plan)['co-sell'], 1);
});

test('initials find a heading by the beginnings of its syllables', () => {
  assert.deepEqual(Object.keys(valuesOf(planOf('ㄱㄷ'))).toSorted(), ['co-sell', 'korea']);
  assert.deepEqual(Object.keys(valuesOf(planOf('ㅈㄹ'))), ['redis']);
  assert.deepEqual(Object.keys(valuesOf(planOf('ㅎㄱ'))), ['korea']);
});

test('the pages that name a word are counted once each', () => {
  assert.equal(pagesNaming(planOf('시장'), 0, headings), 1);
  assert.equal(pagesNaming(planOf('공동 판매'), 1, headings), 2);
  assert.equal(pagesNaming(planOf('약정'), 0, headings), 0);
  assert.equal(pagesNaming(planOf('ㄱㄷ'), 0, headings), 2);
  assert.equal(pagesNaming(planOf('x redis'), 0, headings), 0);
});

test('headings are read in the spelling of a query', () => {
  const decomposed = headingsOf([{ page: 'a', headings: ['파트너십'.normalize('NFD'), 'ＡＷＳ'] }]);
  assert.equal(matchHeadings(planOf('파트너십'), decomposed, [1])[0]?.value, 1);
  assert.equal(matchHeadings(planOf('aws'), decomposed, [1])[0]?.page, 'a');
});
