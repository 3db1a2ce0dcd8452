import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningOf, sentencesAt } from '../../../src/markdown/sentences.ts';

test('a place is given the sentence it stands in', () => {
  const text = 'AWS grew. It partnered, too. Nobody knows why.';
  assert.deepEqual(sentencesAt(text, [0, 4, 13, 30], 'en'), [
    'AWS grew.',
    'AWS grew.',
    'It partnered, too.',
    'Nobody knows why.',
  ]);
});

test('Korean sentences end where Korean sentences end', () => {
  const text = '수수료는 3.5%다. 그 뒤로 “내렸다.”고 한다. 끝이다.';
  assert.deepEqual(sentencesAt(text, [2, 12], 'ko'), ['수수료는 3.5%다.', '그 뒤로 “내렸다.”고 한다.']);
});

test('an endless sentence is cut around the place, at words', () => {
  const text = Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ');
  const [start = '', middle = '', end = ''] = sentencesAt(
    text,
    [0, text.indexOf('word250'), text.indexOf('word499')],
    'en',
  );
  assert.match(start, /^word0 .*…$/);
  assert.match(middle, /^…word\d+ .*word250 .*…$/);
  assert.match(end, /^…word\d+ .*word499$/);
  for (const sentence of [start, middle, end]) assert.ok(sentence.length <= 300, String(sentence.length));
});

test('a text that fits is left as it is', () => {
  assert.equal(beginningOf('Short.', 200, 'en'), 'Short.');
});

test('a longer text ends with its last whole sentence that fits', () => {
  const text = `${'One sentence of some length that says something. '.repeat(3)}${'X'.repeat(100)}.`;
  assert.equal(
    beginningOf(text, 200, 'en'),
    'One sentence of some length that says something. '.repeat(3).trim(),
  );
});

test('a long sentence is cut after a word', () => {
  const cut = beginningOf('단어 '.repeat(200), 200, 'ko');
  assert.match(cut, /단어…$/);
  assert.ok(cut.length <= 200);
});

test('a word without an end is cut, but no character in two', () => {
  const cut = beginningOf('😀'.repeat(300), 200, 'en');
  assert.ok(cut.length <= 201 && cut.isWellFormed());
});
