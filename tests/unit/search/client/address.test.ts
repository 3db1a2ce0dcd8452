import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, limitedTo, questionIn, type Question } from '../../../../src/search/client/address.ts';

const page = 'https://example.org/kb/en/search/';

const cases: [Question, string][] = [
  [{ query: '' }, ''],
  [{ query: 'redis' }, '?q=redis'],
  [{ query: '공동 판매', language: 'ko' }, '?q=%EA%B3%B5%EB%8F%99+%ED%8C%90%EB%A7%A4&language=ko'],
  [
    { query: 'a&b', literal: true, limit: { topic: 'Open source', year: '2024' } },
    '?q=a%26b&topic=Open+source&year=2024&literal=1',
  ],
];

for (const [question, search] of cases) {
  test(`${JSON.stringify(question)} has the address ${search}, and comes back from it`, () => {
    assert.equal(addressOf(`${page}?q=before#there`, question), page + search);
    assert.deepEqual(questionIn(page + search), question);
  });
}

test('reads composed letters from an address, and nothing that it does not know', () => {
  assert.deepEqual(questionIn(`${page}?q=${encodeURIComponent('파'.normalize('NFD'))}&from=5&kind=`), {
    query: '파',
  });
});

test('a limit is put on, changed and taken off', () => {
  const question = limitedTo({ query: 'a' }, 'topic', 'Open source');
  assert.deepEqual(question.limit, { topic: 'Open source' });
  assert.deepEqual(limitedTo(question, 'year', '2024').limit, { topic: 'Open source', year: '2024' });
  assert.deepEqual(limitedTo(question, 'topic').limit, {});
});
