import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptParts } from '../../../../src/search/client/excerpt.ts';

/** Marked words in square brackets. */
const shown = (excerpt: string, heading?: string): string =>
  excerptParts(excerpt, heading)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

const table: [what: string, excerpt: string, expected: string, heading?: string][] = [
  ['marks words', 'one <mark>two</mark> three', 'one [two] three'],
  ['leaves punctuation outside the mark', 'a <mark>“파트너십”,</mark> b', 'a “[파트너십]”, b'],
  ['reads escaped brackets as text', '&lt;img src=x&gt; <mark>&lt;b&gt;</mark>', '<img src=x> [<b>]'],
  ['reads other entities as they are written', 'R&D &amp; &quot;', 'R&D &amp; &quot;'],
  ['joins words that were cut for Chinese', '<mark>检索</mark>\u200B引擎', '[检索]引擎'],
  ['leaves out the heading', 'The arithmetic. Two <mark>promises</mark>', 'Two [promises]', 'The arithmetic'],
  ['leaves out the end of a heading', '<mark>promise</mark> mean? Two', 'Two', 'What does a promise mean?'],
  [
    'leaves out a heading that no full stop ends',
    'each other, add Take a',
    'Take a',
    'What depends on each other, add',
  ],
  ['keeps a text that only shares a word', 'promises were kept', 'promises were kept', 'Two promises'],
  ['composes Hangul', `<mark>${'파트너십'.normalize('NFD')},</mark>`, '[파트너십],'],
  ['has nothing for nothing', '', ''],
];

for (const [what, excerpt, expected, heading] of table) {
  test(`an excerpt ${what}`, () => assert.equal(shown(excerpt, heading), expected));
}
