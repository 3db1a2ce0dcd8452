import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLexicon, writeLexicon } from '../../../../src/search/words/lexicon.ts';
import { strangeWords } from '../strange-texts.ts';

const entries: [string, number][] = [
  ['레이아웃', 9],
  ['aws', 300],
  ['aws마켓플레이스', 2],
  ['마켓플레이스', 40],
  ['온라인마켓플레이스', 8],
  ['마켓', 1],
  ['가', 5],
  ['레이블', 4],
  ['s3', 16],
];
const lexicon = readLexicon(writeLexicon(entries));

test('every word that was written is read, whatever its letters', () => {
  const words = [...new Set(strangeWords(2000))];
  const read = readLexicon(writeLexicon(words.map((word, i) => [word, i + 1])));
  assert.equal(read.words.length, words.length);
  for (const [i, word] of words.entries()) {
    assert.ok(read.has(word), word);
    assert.ok(read.begins(word), word);
    assert.equal(read.pages(word), 2 ** Math.min(9, Math.floor(Math.log2(i + 1))), word);
  }
});

test('a lexicon is the same in whatever order its words came', () => {
  assert.equal(writeLexicon(entries.toReversed()), writeLexicon(entries));
});

test('words end in a digit of their own and are not mistaken', () => {
  assert.deepEqual([lexicon.has('s3'), lexicon.pages('s3'), lexicon.has('s')], [true, 16, false]);
});

const counts: [word: string, pages: number][] = [
  ['aws', 256],
  ['레이아웃', 8],
  ['마켓', 1],
  ['가', 4],
  ['없는말', 0],
];
for (const [word, pages] of counts) {
  test(`${word} stands in about ${pages} pages`, () => assert.equal(lexicon.pages(word), pages));
}

const beginnings: [start: string, begins: boolean][] = [
  ['레이아웃', true],
  ['레이아우', true],
  ['레이ㅇ', false],
  ['레이아', true],
  ['레', true],
  ['렝', false],
  ['레입', false],
  ['레입'.normalize('NFD').slice(0, -1), true],
  ['aw', true],
  ['awe', false],
  ['ws', false],
  ['마켓플레이스에', false],
  ['힣', false],
  ['', true],
];
for (const [start, begins] of beginnings) {
  test(`${begins ? 'a' : 'no'} word begins with ${start.normalize('NFC') || 'nothing'}`, () =>
    assert.equal(lexicon.begins(start), begins));
}

test('words that have a part inside come most frequent first; one that only begins with it is not among them', () => {
  assert.deepEqual(lexicon.containing('마켓'), ['온라인마켓플레이스', 'aws마켓플레이스']);
  assert.deepEqual(lexicon.containing('플레이스'), ['마켓플레이스', '온라인마켓플레이스', 'aws마켓플레이스']);
  assert.deepEqual(lexicon.containing('aws'), []);
  assert.deepEqual(lexicon.containing('없는말'), []);
});

test('a part that a word begins with and has again is inside it, once', () => {
  const own = readLexicon(writeLexicon([['나나나나', 1]]));
  assert.deepEqual(own.containing('나'), ['나나나나']);
  assert.deepEqual(own.containing('나나'), ['나나나나']);
});

test('an empty lexicon knows nothing', () => {
  const empty = readLexicon(writeLexicon([]));
  assert.deepEqual(
    [empty.words.length, empty.has(''), empty.begins('a'), empty.containing('a')],
    [0, false, false, []],
  );
});
