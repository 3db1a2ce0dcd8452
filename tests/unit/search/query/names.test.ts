import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../../../src/search/query/names.ts';

const names = namesOf([
  { entry: 'co-sell', names: ['공동 판매', 'Co-sell', '코셀'] },
  { entry: 'mongodb', names: ['MongoDB', '몽고DB', '몽고디비'] },
  { entry: 'aws', names: ['AWS', 'Amazon Web Services', '아마존 웹 서비스'] },
  { entry: 'second', names: ['MongoDB', 'x', ' — '] },
]);

const named: [words: string, entry: string | undefined][] = [
  ['공동 판매', 'co-sell'],
  ['공동판매', 'co-sell'],
  ['공동판매를', 'co-sell'],
  ['공동 판매에서는', 'co-sell'],
  ['co sell', 'co-sell'],
  ['cosell', 'co-sell'],
  ['co sells', 'co-sell'],
  ['코셀과', 'co-sell'],
  ['몽고db', 'mongodb'],
  ['몽고디비로', 'mongodb'],
  ['mongodb', 'mongodb'],
  ['aws의', 'aws'],
  ['amazon web service', 'aws'],
  ['아마존 웹 서비스를', 'aws'],
  ['공동', undefined],
  ['판매', undefined],
  ['amazon', undefined],
  ['공동 판매 전략', undefined],
  ['x', undefined],
  ['', undefined],
];
for (const [words, entry] of named) {
  test(`“${words}” names ${entry ?? 'nothing'}`, () => assert.equal(names.named(words.split(' ')), entry));
}

test('the other names are those that the words do not say', () => {
  assert.deepEqual(names.others(['공동판매를']), [['co', 'sell'], ['코셀']]);
  assert.deepEqual(names.others(['몽고디비']), [['mongodb'], ['몽고db']]);
  assert.deepEqual(names.others(['aws의']), [
    ['amazon', 'web', 'services'],
    ['아마존', '웹', '서비스'],
  ]);
  assert.deepEqual(names.others(['판매']), []);
});

test('a name in the plural is found in the singular, unless that is the name of another', () => {
  const entries = [
    { entry: 'all', names: ['Leadership Principles', 'Paid Units'] },
    { entry: 'one', names: ['Paid Unit'] },
  ];
  for (const both of [namesOf(entries), namesOf(entries.toReversed())]) {
    assert.equal(both.named(['leadership', 'principle']), 'all');
    assert.equal(both.named(['paid', 'unit']), 'one');
  }
  assert.equal(names.named(['aw']), undefined);
});

test('of two entries with the same name the first is meant', () =>
  assert.equal(names.named(['mongodb']), 'mongodb'));
