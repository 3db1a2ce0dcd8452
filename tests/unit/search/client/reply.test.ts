import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageEntry } from '../../../../src/search/catalogue.ts';
import {
  countsOf,
  fits,
  isWrittenIn,
  missing,
  termsOf,
  understood,
  worthShowing,
  type Merged,
} from '../../../../src/search/client/reply.ts';
import type { Reading } from '../../../../src/search/query/plan.ts';
import type { Ranked } from '../../../../src/search/query/rank.ts';

const reading = (parts: Partial<Reading>): Reading => ({
  ...{ from: 0, to: 0, terms: [], weight: 1, guess: false },
  ...parts,
});
const page = (name: string, coverage: number, ...readings: Reading[]): Ranked => ({
  ...{ page: name, score: coverage, coverage, readings },
});
const hit = [{ page: 'a', score: 1, places: [1] }];

function merged(words: string, parts: Partial<Omit<Merged, 'plan'>> & { readings?: Reading[] }): Merged {
  const { readings = [], ...rest } = parts;
  return { plan: { words: words.split(' '), readings }, ranked: [], hits: new Map(), others: [], ...rest };
}

test('a page with two fifths of what the best has is shown, one with less is not', () => {
  const names = (coverages: number[]): string =>
    worthShowing(coverages.map((coverage) => page(String(coverage), coverage)))
      .map((one) => one.page)
      .join(' ');
  assert.equal(names([1, 0.4, 0.39, 0.9]), '1 0.4 0.9');
  assert.equal(names([0.4, 0.2, 0.1]), '0.4 0.2');
  assert.equal(names([]), '');
});

const scripts: [query: string, language: string, expected: boolean][] = [
  ['파트너', 'ko', true],
  ['AWS의', 'ko', true],
  ['ㅍㅌ', 'ko', true],
  ['aws', 'ko', false],
  ['aws', 'en', true],
  ['AWS의', 'en', true],
  ['파트너', 'en', false],
  ['2022', 'en', false],
  ['2022', 'ko', false],
];
for (const [query, language, expected] of scripts) {
  test(`“${query}” ${expected ? 'may be' : 'is not'} written in ${language}`, () =>
    assert.equal(isWrittenIn(query, language), expected));
}

const entry = (about: PageEntry['about']): PageEntry => ({
  ...{ id: 'a', path: '/', headings: [] },
  ...(about && { about }),
});

test('a page fits a limit when it is all of it', () => {
  const own = entry({ kind: 'article', organizations: ['aws', 'redis'], year: '2022' });
  assert.ok(fits(own, {}));
  assert.ok(fits(own, { kind: 'article', organization: 'redis', year: '2022' }));
  assert.ok(!fits(own, { kind: 'article', organization: 'google' }));
  assert.ok(!fits(own, { kind: 'term' }));
  assert.ok(!fits(own, { topic: 'x' }));
  assert.ok(fits(undefined, {}));
  assert.ok(!fits(undefined, { kind: 'article' }));
  assert.ok(!fits(entry(undefined), { kind: 'article' }));
});

test('pages are counted by what they say about themselves, the most frequent first, then by the alphabet', () => {
  const counts = countsOf([
    entry({ kind: 'article', organizations: ['redis', 'aws'], year: '2022' }),
    entry({ kind: 'article', organizations: ['aws'], topic: 'co-sell' }),
    entry({ kind: 'term' }),
    undefined,
  ]);
  assert.deepEqual(counts, {
    kind: [
      { value: 'article', count: 2 },
      { value: 'term', count: 1 },
    ],
    topic: [{ value: 'co-sell', count: 1 }],
    organization: [
      { value: 'aws', count: 2 },
      { value: 'redis', count: 1 },
    ],
    year: [{ value: '2022', count: 1 }],
  });
  assert.deepEqual(
    countsOf([entry({ year: '2023' }), entry({ year: '2019' })]).year.map(({ value }) => value),
    ['2019', '2023'],
  );
});

test('marked are the terms that the best pages have, each with its highest weight', () => {
  const others = [
    {
      language: 'en',
      ranked: ['e1', 'e2', 'e3', 'e4'].map((name) => page(name, 1, reading({ terms: [name] }))),
    },
  ];
  const ranked = Array.from({ length: 11 }, (_, i) => page(`p${i}`, 1, reading({ terms: [`t${i}`] })));
  ranked[0] = page(
    'p0',
    1,
    reading({ terms: ['공동', '판매'], weight: 0.8 }),
    reading({ terms: ['판매'], weight: 0.5 }),
  );
  const terms = termsOf(merged('x', { ranked, others }));
  assert.equal(terms.get('판매'), 0.8);
  assert.equal(terms.get('공동'), 0.8);
  assert.ok(terms.has('t9') && !terms.has('t10'));
  assert.ok(terms.has('e3') && !terms.has('e4'));
});

const meant: [what: string, words: string, readings: Reading[], expected: string | undefined][] = [
  ['nothing else', '약정', [reading({ terms: ['약정'] })], undefined],
  ['a stem is no guess', '약정을', [reading({ terms: ['약정'] })], undefined],
  ['one word guessed', 'dkakwhs', [reading({ terms: ['아마존'], guess: true })], '아마존'],
  [
    'one of two words guessed, the other as typed',
    '약정을 marketplase',
    [reading({ terms: ['약정'] }), reading({ from: 1, to: 1, terms: ['marketplace'], guess: true })],
    '약정을 marketplace',
  ],
  [
    'a guess of several terms for several words',
    'rhdehd vksao 전략',
    [reading({ to: 1, terms: ['공동', '"판매"'], guess: true })],
    '공동 판매 전략',
  ],
];
for (const [what, words, readings, expected] of meant) {
  test(`what was understood: ${what}`, () => {
    assert.equal(understood(merged(words, { ranked: [page('a', 1, ...readings), page('b', 1)] })), expected);
  });
}

test('only the best page says what was understood', () => {
  const ranked = [page('a', 1, reading({})), page('b', 1, reading({ terms: ['x'], guess: true }))];
  assert.equal(understood(merged('y', { ranked })), undefined);
  assert.equal(understood(merged('y', {})), undefined);
});

test('a word is missing when no page has any reading of it', () => {
  const readings = [
    reading({ terms: ['약정'] }),
    reading({ from: 1, to: 1, terms: ['"xyzzy"'] }),
    reading({ from: 2, to: 2, terms: ['라이브', '콘텐츠'] }),
    reading({ from: 3, to: 3, terms: ['"kuberntes"'] }),
    reading({ from: 3, to: 3, terms: ['kubernetes'], guess: true }),
  ];
  const hits = new Map([
    ['약정', hit],
    ['"xyzzy"', []],
    ['라이브', hit],
    ['콘텐츠', []],
    ['"kuberntes"', []],
    ['kubernetes', hit],
  ]);
  const words = '약정 xyzzy 라이브콘텐츠 kuberntes';
  assert.deepEqual(missing(merged(words, { readings, hits, ranked: [page('a', 0.6)] })), [
    'xyzzy',
    '라이브콘텐츠',
  ]);
});

test('a word that no page has is missing, initials and what was not asked are not', () => {
  const readings = [reading({ terms: ['xyzzy'] })];
  const hits = new Map([['xyzzy', []]]);
  assert.deepEqual(missing(merged('xyzzy', { readings, hits, ranked: [page('a', 0.3)] })), ['xyzzy']);
  assert.deepEqual(missing(merged('ㅍㅌㄴㅅ', { readings, hits, ranked: [page('a', 1)] })), []);
  assert.deepEqual(missing(merged('xyzzy', { readings, hits: new Map(), ranked: [page('a', 0.3)] })), []);
});

test('where nothing at all was found, that is said, and not what is missing', () => {
  const readings = [reading({ terms: ['xyzzy'] })];
  assert.deepEqual(missing(merged('xyzzy', { readings, hits: new Map([['xyzzy', []]]) })), []);
});
