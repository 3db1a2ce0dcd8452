import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Part } from '../../../../src/search/client/answer.ts';
import { finder } from '../../../../src/search/client/excerpt.ts';
import { placesIn, withoutTitle, type Places } from '../../../../src/search/client/sections.ts';
import type { Page } from '../../../../src/search/client/word-index.ts';

const address = new URL('https://example.org/kb/en/articles/a/?mark=needle');

/** Where words are found in a page of sections: heading → text; '' is the text under the title. */
function placesOf(sections: Record<string, string>, terms = 'needle', more: Page['anchors'] = []): Places {
  return placesIn(
    pageOf(sections, more),
    finder(new Map(terms.split(' ').map((term) => [term, 1]))),
    address,
  );
}

function pageOf(sections: Record<string, string>, more: Page['anchors'] = []): Page {
  const words: string[] = [];
  const anchors: Page['anchors'] = [...more];
  for (const [heading, text] of Object.entries(sections)) {
    const own = heading === '' ? 'Title.' : heading;
    if (heading !== '')
      anchors.push({ element: 'h2', id: own.toLowerCase(), text: own, location: words.length });
    words.push(...`${own} ${text}`.split(/\s+/));
  }
  return { url: '/kb/en/articles/a/', content: words.join(' '), meta: { title: 'Title' }, anchors };
}

const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
const headingsOf = ({ sections }: Places): string[] => sections.map(({ heading }) => heading);

test('an article has an excerpt when its opening matches, or nothing else does', () => {
  assert.equal(textOf(placesOf({ '': 'a needle here', One: 'x' }).excerpt), 'a needle here');
  assert.equal(textOf(placesOf({ '': 'nothing here', One: 'x' }).excerpt), 'nothing here');
  assert.equal(textOf(placesOf({ '': 'nothing here', One: 'a needle' }).excerpt), '');
});

test('sections that match are shown with their address, the words to mark kept in it', () => {
  const { sections } = placesOf({ '': 'x', One: 'no', Two: 'a needle' });
  assert.deepEqual(
    sections.map(({ heading, url }) => [heading, url]),
    [['Two', 'https://example.org/kb/en/articles/a/?mark=needle#two']],
  );
  assert.equal(address.hash, '');
});

test('the excerpt of a section leaves its heading out and marks the words', () => {
  const [section] = placesOf({ '': 'x', 'The needle': 'one needles two' }).sections;
  assert.deepEqual(section?.excerpt, [
    { text: 'one ', marked: false },
    { text: 'needles', marked: true },
    { text: ' two', marked: false },
  ]);
});

test('a word in a heading makes its section match', () => {
  assert.deepEqual(headingsOf(placesOf({ '': 'x', 'A needle': 'y', Other: 'z' })), ['A needle']);
});

test('the three sections with the weightiest words are kept, in reading order', () => {
  const found = placesOf(
    { '': 'x', S1: 'a b', S2: 'a b c d', S3: 'a b c', S4: 'a b c d e', S5: 'z' },
    'a b c d e',
  );
  assert.deepEqual(headingsOf(found), ['S2', 'S3', 'S4']);
});

test('a section with half as much as the best is not shown', () => {
  assert.deepEqual(headingsOf(placesOf({ '': 'x', Half: 'a', Full: 'a b c' }, 'a b c')), ['Full']);
});

test('different words count for more than the same word again', () => {
  const many = Object.fromEntries(['M1', 'M2', 'M3'].map((heading) => [heading, 'a b']));
  assert.deepEqual(headingsOf(placesOf({ '': 'x', Same: 'a a a a a a a a', ...many }, 'a b')), [
    'M1',
    'M2',
    'M3',
  ]);
});

test('headings without a text or an address, and anchors that are no headings, begin no section', () => {
  const more = [
    { element: 'h2', id: '', text: 'No address', location: 1 },
    { element: 'h2', id: 'x', text: ' ', location: 1 },
    { element: 'p', id: 'y', text: 'paragraph', location: 1 },
    { element: 'h1', id: 'title', text: 'Title', location: 0 },
    { element: 'h3', id: 'z', location: 1 },
  ];
  const found = placesOf({ '': 'a needle' }, 'needle', more);
  assert.deepEqual(found.sections, []);
  assert.equal(textOf(found.excerpt), 'a needle');
});

test('headings are read in the order of the page, whatever the order of the index, and composed', () => {
  const page = pageOf({ '': 'x', 하나: 'needle', 둘: 'needle' });
  const anchors = page.anchors
    .toReversed()
    .map((own) => ({ ...own, text: own.text?.normalize('NFD') ?? '' }));
  const found = placesIn({ ...page, anchors }, finder(new Map([['needle', 1]])), address);
  assert.deepEqual(headingsOf(found), ['하나', '둘']);
});

const titles: [what: string, title: string, text: string, rest: string][] = [
  ['with the full stop that the index adds', 'A title', 'A title. The text', 'The text'],
  ['in Hangul by letters', '한국 시장', '한국 시장. 글'.normalize('NFD'), '글'.normalize('NFD')],
  ['that ends in a full stop itself', 'A title.', 'A title. The text', 'The text'],
  ['not where another text begins so', 'A title', 'A titled text', 'A titled text'],
  ['that is all there is', 'A title', 'A title.', ''],
];
for (const [what, title, text, rest] of titles) {
  test(`a text is shown without its title ${what}`, () => {
    const words = text.split(' ').map((word) => ({ text: word, term: undefined, weight: 0 }));
    assert.equal(
      withoutTitle(words, title)
        .map((word) => word.text)
        .join(' '),
      rest,
    );
  });
}
