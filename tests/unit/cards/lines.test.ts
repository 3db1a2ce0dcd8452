import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEADING, setLines } from '../../../src/cards/lines.ts';

// Half an em for Latin and spaces, a whole one for Hangul.
const advance = (character: string): number => (/\p{Script=Hangul}/u.test(character) ? 1 : 0.5);
const sizes = [100, 50];
const box = { width: 1000, height: 400 };

test('a short title is set in the largest type, on one line', () => {
  assert.deepEqual(setLines('Redis and Valkey', box, advance, sizes), {
    lines: ['Redis and Valkey'],
    size: 100,
  });
});

test('lines are of like length', () => {
  const { lines } = setLines('The arithmetic of a joint SLA', box, advance, sizes);
  assert.deepEqual(lines, ['The arithmetic', 'of a joint SLA']);
});

test('Korean breaks between words and never inside one', () => {
  const { lines, size } = setLines('가나다라마 바사아자차 카타파하', box, advance, sizes);
  assert.deepEqual([lines, size], [['가나다라마', '바사아자차 카타파하'], 100]);
});

test('a title that would be too high is set smaller', () => {
  const { lines, size } = setLines('word '.repeat(20).trim(), box, advance, sizes);
  assert.equal(size, 50);
  assert.ok(lines.length <= 4);
});

test('a title of any length has four lines at most, and says that it goes on', () => {
  const { lines, size } = setLines('word '.repeat(100).trim(), box, advance, sizes);
  assert.equal(lines.length, 4);
  assert.match(lines.at(-1) ?? '', /word…$/);
  for (const line of lines)
    assert.ok(Array.from(line, advance).reduce((a, b) => a + b) * size <= box.width, line);
});

test('the ellipsis takes the place of punctuation', () => {
  const { lines } = setLines('one, two, three, four,', { width: 300, height: 50 * LEADING }, advance, [50]);
  assert.deepEqual(lines, ['one, two…']);
});

test('a word wider than the box is cut rather than lost', () => {
  const { lines } = setLines('x'.repeat(90), box, advance, sizes);
  assert.equal(lines.join(''), 'x'.repeat(90));
});

test('nothing, and no room, give no lines', () => {
  assert.deepEqual(setLines('', box, advance, sizes).lines, []);
  assert.deepEqual(setLines('word', { width: 1000, height: 10 }, advance, sizes).lines, []);
});
