import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingTime } from '../../../src/markdown/reading-time.ts';

test('words are counted where they are spaced, characters in Korean, Japanese and Chinese', () => {
  assert.equal(readingTime("AWS's open-source stance, 3.5 % of $71B.").words, 6);
  assert.equal(readingTime('클라우드 파트너').words, 7);
  assert.equal(readingTime('AWS는 2022년에 71억').words, 7);
  assert.equal(readingTime('強調を使う').words, 5);
  assert.equal(readingTime(' — … 😀 ').words, 0);
});

test('reading takes a minute at least', () => {
  assert.equal(readingTime('').minutes, 1);
});

test('English is read at 220 words a minute, Korean at 500 characters, code at half its weight', () => {
  assert.equal(readingTime('word '.repeat(1100)).minutes, 5);
  assert.equal(readingTime('글'.repeat(2500)).minutes, 5);
  assert.equal(readingTime('word '.repeat(1100), ['word '.repeat(880)]).minutes, 7);
});

test('code does not count as words of the article', () => {
  assert.equal(readingTime('one two', ['three four']).words, 2);
});
