import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, finder, type Word } from '../../../../src/search/client/excerpt.ts';

const finderOf = (terms: string) => finder(new Map(terms.split(' ').map((term) => [term, 1])));

/** Marked words in square brackets. */
const shown = (text: string, terms: string): string =>
  finderOf(terms)
    .parts(text)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

const marked: [what: string, text: string, terms: string, expected: string][] = [
  ['marks words', 'one two three', 'two', 'one [two] three'],
  ['marks a word in the form it has', '파트너십에서도, 파트너는', '파트너', '[파트너십에서도], [파트너는]'],
  [
    'marks from the beginning of a word only',
    'AWS마켓플레이스 마켓플레이스',
    '마켓',
    'AWS마켓플레이스 [마켓플레이스]',
  ],
  ['marks the word itself where it was asked for so', '공동 공동의', '"공동"', '[공동] 공동의'],
  ['leaves punctuation outside the mark', 'a “파트너십”, b', '파트너십', 'a “[파트너십]”, b'],
  ['marks whatever the case', 'AWS and aws', 'aws', '[AWS] and [aws]'],
  ['marks more terms than one', 'open source', 'sour open', '[open] [source]'],
  ['marks the whole of a word that two terms begin', '파트너십을', '파트 파트너십', '[파트너십을]'],
  ['reads brackets and signs as text', '<b>c++ (x) a.b</b>', 'a.b', '<b>c++ (x) [a.b]</b>'],
  ['takes no sign of a term for a pattern', 'axb a.b', 'a.b', 'axb [a.b]'],
  ['marks by letters: half a syllable begins a word', '컴포넌트', '컴포'.concat('\u1102'), '[컴포넌트]'],
  ['composes Hangul', '파트너십, 파트'.normalize('NFD'), '파트너', '[파트너십], 파트'],
  ['marks nothing where nothing was asked', 'one two', '', 'one two'],
  ['has nothing for nothing', '', 'one', ''],
];
for (const [what, text, terms, expected] of marked) {
  test(`an excerpt ${what}`, () => {
    const own = terms === '' ? finder(new Map()).parts(text) : undefined;
    assert.equal(own ? own.map((part) => part.text).join('') : shown(text, terms), expected);
    if (own) assert.ok(own.every((part) => !part.marked));
  });
}

test('a text keeps every letter, and no part of it is empty', () => {
  const text = ' 파트너십에서도, “AWS의” — café  끝 ';
  const parts = finderOf('aws 파트너 caf').parts(text);
  assert.equal(parts.map((part) => part.text).join(''), text);
  assert.ok(parts.every((part) => part.text !== ''));
});

test('each word of a page has the weightiest of the terms that begin it', () => {
  const find = finder(
    new Map([
      ['파트', 0.5],
      ['파트너', 1],
      ['aws', 0.7],
    ]),
  );
  assert.deepEqual(
    find.words('“파트너십” 파트 (AWS의)\n끝'.normalize('NFD')).map(({ term, weight }) => [term, weight]),
    [
      ['파트너', 1],
      ['파트', 0.5],
      ['aws', 0.7],
      [undefined, 0],
    ],
  );
});

/** Words by number; those named are found, each by a term of its own unless another is given. */
function wordsOf(count: number, found: Record<number, string>, weight = 1): Word[] {
  return Array.from({ length: count }, (_, i) => {
    const term = found[i];
    return { text: `w${i}`, term, weight: term === undefined ? 0 : weight };
  });
}

const numbersIn = (excerpt: string): number[] => [...excerpt.matchAll(/w(\d+)/g)].map(([, n]) => Number(n));

test('an excerpt is thirty words, and says where the text goes on', () => {
  const middle = excerptOf(wordsOf(200, { 100: 'a' }));
  assert.equal(numbersIn(middle).length, 30);
  assert.match(middle, /^… w\d+ .* w\d+ …$/);
  assert.match(excerptOf(wordsOf(200, { 2: 'a' })), /^w0 .* …$/);
  assert.match(excerptOf(wordsOf(200, { 199: 'a' })), /^… .* w199$/);
  assert.equal(excerptOf(wordsOf(3, {})), 'w0 w1 w2');
  assert.equal(excerptOf([]), '');
});

test('an excerpt begins a few words before what was found', () => {
  assert.equal(numbersIn(excerptOf(wordsOf(200, { 100: 'a' })))[0], 95);
});

test('the window with the most different terms is shown, not that with the most words', () => {
  const words = wordsOf(300, { 50: 'a', 51: 'a', 52: 'a', 53: 'a', 200: 'a', 210: 'b' });
  const own = numbersIn(excerptOf(words));
  assert.ok(own.includes(200) && own.includes(210), String(own));
});

test('of two windows the weightier is shown, of equals the first', () => {
  const heavy = wordsOf(300, { 50: 'a' }).map((word, i) =>
    i === 200 ? { ...word, term: 'b', weight: 2 } : word,
  );
  assert.ok(numbersIn(excerptOf(heavy)).includes(200));
  assert.ok(numbersIn(excerptOf(wordsOf(300, { 50: 'a', 200: 'a' }))).includes(50));
});
