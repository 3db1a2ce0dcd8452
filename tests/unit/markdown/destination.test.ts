import assert from 'node:assert/strict';
import { test } from 'node:test';
import { destination } from '../../../src/markdown/destination.ts';

const inside: [url: string, target: string, fragment: string][] = [
  ['./a.md', './a.md', ''],
  ['a%20b.md#c%20d', 'a b.md', 'c d'],
  ['#here', '', 'here'],
  ['', '', ''],
  ['/a/good/', '/a/good/', ''],
  ['a.md?x=1&y#z', 'a.md', 'z'],
  ['what%3F.md', 'what?.md', ''],
  ['100%.md#50%', '100%.md', '50%'],
  ['%ED%95%9C.md', '한.md', ''],
  ['한.md#글'.normalize('NFD'), '한.md', '글'],
  ['a#b#c', 'a', 'b#c'],
];

for (const [url, target, fragment] of inside) {
  test(`"${url}" stays inside the site`, () => {
    assert.deepEqual(destination(url), { target, fragment });
  });
}

for (const url of [
  'https://example.org',
  'HTTP://example.org',
  'mailto:a@b.c',
  '//example.org/a',
  'fact:x',
  'javascript:x',
]) {
  test(`"${url}" leads elsewhere`, () => {
    assert.equal(destination(url), undefined);
  });
}
