import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sectionsOf, type Page } from '../../../../src/search/client/sections.ts';

before(() => {
  const address = { href: 'https://example.org/kb/en/search/', origin: 'https://example.org' };
  Object.defineProperty(globalThis, 'location', { value: address, configurable: true });
});

test('an article comes before its sections', () => {
  const sections = sectionsOf(
    page({ sub_results: [section('h1', 'Title'), section('h2', 'One'), section('h2', 'Two')] }),
  );
  assert.deepEqual(
    sections.map(({ heading }) => heading),
    [null, 'One', 'Two'],
  );
  assert.equal(sections[0]?.url, 'https://example.org/kb/en/articles/a/');
  assert.equal(sections[2]?.url, 'https://example.org/kb/en/articles/a/#two');
});

test('the three sections with the weightiest words are kept, in reading order', () => {
  const sub_results = [1, 5, 2, 4, 3].map((weight) => section('h2', `W${weight}`, weight));
  assert.deepEqual(
    sectionsOf(page({ sub_results })).map(({ heading }) => heading),
    [null, 'W5', 'W4', 'W3'],
  );
});

test('an article has an excerpt when its opening matches, or nothing else does', () => {
  const marked = (sub_results: Page['sub_results']): string =>
    sectionsOf(page({ sub_results }))[0]
      ?.excerpt.map(({ text }) => text)
      .join('') ?? '';
  assert.equal(marked([]), 'the page');
  assert.equal(marked([section(undefined, 'Title')]), 'in Title');
  assert.equal(marked([section('h2', 'One')]), '');
});

const elsewhere = [
  'https://example.com/kb/',
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.com/',
  'http://[',
  'blob:https://example.org/x',
];
for (const url of elsewhere) {
  test(`no result leads to ${url}`, () => {
    assert.deepEqual(sectionsOf(page({ url })), []);
    const [, inside] = sectionsOf(page({ sub_results: [{ ...section('h2', 'One'), url }] }));
    assert.equal(inside?.url, 'https://example.org/kb/en/articles/a/');
  });
}

function page(parts: Partial<Page>): Page {
  return {
    url: '/kb/en/articles/a/',
    excerpt: 'the page',
    meta: { title: 'Title' },
    sub_results: [],
    ...parts,
  };
}

function section(element: string | undefined, title: string, weight = 1): Page['sub_results'][number] {
  return {
    title,
    url: `/kb/en/articles/a/#${title.toLowerCase()}`,
    excerpt: `in <mark>${title}</mark>`,
    ...(element && { anchor: { element } }),
    weighted_locations: [{ balanced_score: weight }],
  };
}
