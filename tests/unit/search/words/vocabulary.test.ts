import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyOf, type Text } from '../../../../src/search/words/vocabulary.ts';

/** Pages with a text each, and no heading. */
const pages = (...bodies: string[]): Text[] => bodies.map((body) => ({ headings: [], body }));
const wordsOf = (texts: readonly Text[], most?: number): string[] =>
  vocabularyOf(texts, most).map(([word]) => word);

const stems: [what: string, body: string, word: string, not: string[]][] = [
  ['the word that most different things follow', '스타일 스타일을 스타일이 스타일로 스타', '스타일', []],
  [
    'a noun without its particles',
    '파트너십을 파트너십에서는 파트너십과',
    '파트너십',
    ['파트너십을', '파트너십에서'],
  ],
  ['a noun ending like a particle', '마이크로소프트는 회의 회의를 회의에서', '회의', ['회']],
  ['the noun of a verb', '협력하는 협력한 협력', '협력', ['협력하는', '협력하', '협력한']],
  ['a Latin word without what follows', 'aws의 aws가 aws', 'aws', ['aws의', 'aws가']],
  ['an English word without its inflection', 'partners partnered partner', 'partner', ['partners']],
  ['a word composed', '파트너십을 파트너십이'.normalize('NFD'), '파트너십', []],
];
for (const [what, body, word, not] of stems) {
  test(`the vocabulary has ${what}: ${word}`, () => {
    const words = wordsOf(pages(body, body));
    assert.ok(words.includes(word), words.join(' '));
    for (const other of not) assert.ok(!words.includes(other), `${other} in ${words.join(' ')}`);
  });
}

test('스타일 with many particles is not 스타 with an ending', () => {
  const words = wordsOf(pages('스타일 스타일을 스타일이', '스타일로 스타일의'));
  assert.deepEqual(words, ['스타일']);
});

test('a word of one form, one page and no heading is left out, until it has one of them', () => {
  assert.deepEqual(wordsOf(pages('레디스')), []);
  assert.deepEqual(wordsOf(pages('레디스 레디스는')), ['레디스']);
  assert.deepEqual(wordsOf(pages('레디스', '레디스')), ['레디스']);
  assert.deepEqual(wordsOf([{ headings: ['레디스'], body: '' }]), ['레디스']);
});

test('a compound is kept, for its parts find it in no other way', () => {
  const words = wordsOf(pages('aws마켓플레이스', '공동판매 공동 판매', '공동을 판매를', '마켓플레이스를'));
  assert.ok(words.includes('공동판매'), words.join(' '));
  assert.ok(words.includes('aws마켓플레이스'), words.join(' '));
  assert.ok(!words.includes('마켓플레이스'), words.join(' '));
});

test('a word counts the pages it stands in, in any form, each once', () => {
  assert.deepEqual(vocabularyOf(pages('레디스는 레디스를', '레디스', '레디스와')), [['레디스', 3]]);
});

test('numbers and very long words are left out', () => {
  const long = 'a'.repeat(41);
  assert.deepEqual(wordsOf(pages(`2022 3.5 1,200 ${long}`, `2022 3.5 1,200 ${long}`)), []);
});

test('the most frequent are kept where there are too many, a heading counting for two pages', () => {
  const texts = [
    { headings: ['heading'], body: 'one two three' },
    { headings: [], body: 'one two three' },
    { headings: [], body: 'one two' },
    { headings: [], body: 'one two' },
    { headings: [], body: 'one' },
  ];
  assert.deepEqual(wordsOf(texts, 1), ['one']);
  assert.deepEqual(wordsOf(texts, 3), ['heading', 'one', 'two']);
  assert.equal(wordsOf(texts).length, 4);
});

test('the order is that of the alphabet, whatever the order of the pages', () => {
  const texts = pages('나 마켓 aws 파트너', '파트너 aws 마켓', '가치를 가치', '가치');
  assert.deepEqual(vocabularyOf(texts), vocabularyOf(texts.toReversed()));
  assert.deepEqual(wordsOf(texts), ['aws', '가치', '마켓', '파트너']);
});

test('no pages have no vocabulary', () => assert.deepEqual(vocabularyOf([]), []));
