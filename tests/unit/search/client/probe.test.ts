import assert from 'node:assert/strict';
import { test } from 'node:test';
import { probesFor, probesIn } from '../../../../src/search/client/probe.ts';

const en: [string, string][] = [
  ['0', 'p0'],
  ['build', 'p1'],
  ['happi', 'p2'],
  ['over', 'p3'],
];

const table: [query: string, questions: string[]][] = [
  ['apple', ['p0']],
  ['cat', ['p1']],
  ['zebra', ['p3']],
  ['apple zebra', ['p0', 'p3']],
  // A part begins inside the word: its stem may stand on either side.
  ['happy', ['p1', 'p2']],
  ['ábc', ['p0']],
  ['!', ['p0']],
];
for (const [query, questions] of table) {
  test(`"${query}" is believed missing after ${questions.join(', ')} answered`, () =>
    assert.deepEqual(probesFor(query, en), questions));
}

test('the order of words is that of decomposed Hangul', () => {
  const ko: [string, string][] = ['가', '나', '하'].map((word) => [word.normalize('NFD'), word]);
  assert.deepEqual(probesFor('다리', ko), ['나']);
});

test('a language is found as Pagefind finds it', () => {
  const probes = { ko: [['가', 'ko']], en: [['a', 'en']] } as Record<string, [string, string][]>;
  assert.deepEqual(probesIn(probes, 'en'), [['a', 'en']]);
  assert.deepEqual(probesIn(probes, 'en-GB'), [['a', 'en']]);
  assert.deepEqual(probesIn(probes, 'fr'), [['가', 'ko']]);
  assert.deepEqual(probesIn({}, 'fr'), []);
});
