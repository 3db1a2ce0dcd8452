import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentId, headingSlugger } from '../../../src/markdown/heading-ids.ts';

const idsOf = (...headings: string[]): string[] => headings.map(headingSlugger());

test('ids are those GitHub gives', () => {
  assert.deepEqual(idsOf('The sum', 'The sum', "It's 5.5 %", '🚀 Start', 'snake_case'), [
    'the-sum',
    'the-sum-1',
    'its-55-',
    '-start',
    'snake_case',
  ]);
});

test('Korean ids are composed, from decomposed headings too', () => {
  assert.deepEqual(idsOf('한글 제목', '한글 제목'.normalize('NFD')), ['한글-제목', '한글-제목-1']);
});

test('a heading without letters still gets an id', () => {
  assert.deepEqual(idsOf('', '!!!', 'Section'), ['section', 'section-1', 'section-2']);
});

test('no heading takes a name that a script may ask for', () => {
  const ids = idsOf(
    'Search',
    'search',
    '__proto__',
    'Constructor',
    'Content',
    'Footnote label',
    'User-content-search',
  );
  assert.deepEqual(ids, [
    'user-content-search',
    'user-content-search-1',
    'user-content-__proto__',
    'user-content-constructor',
    'user-content-content',
    'user-content-footnote-label',
    'user-content-user-content-search',
  ]);
  assert.equal(new Set(ids).size, ids.length);
});

test('a link to such a heading is led to it', () => {
  assert.equal(fragmentId('search'), 'user-content-search');
  assert.equal(fragmentId('Search-1'), 'user-content-Search-1');
  assert.equal(fragmentId('searching'), 'searching');
  assert.equal(fragmentId(''), '');
});
