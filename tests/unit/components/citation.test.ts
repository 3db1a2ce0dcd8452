import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citations } from '../../../src/components/citation.ts';
import type { Article } from '../../../src/content/article.ts';

const place = { site: 'Field Notes', url: 'https://example.org/en/articles/tides/' };

test('an article by two people cites as a sentence, in APA and in BibTeX', () => {
  assert.deepEqual(citations(article(), place), {
    plain: 'Ada Byron, Li Wei, “Tides & reeds”, Field Notes, 15 March 2026, https://example.org/en/articles/tides/',
    apa: 'Ada Byron & Li Wei. (2026, March 15). Tides & reeds. Field Notes. https://example.org/en/articles/tides/',
    bibtex: String.raw`@online{shore-tides,
  author = {Ada Byron and Li Wei},
  title = {{Tides \& reeds}},
  organization = {Field Notes},
  date = {2026-03-15},
  year = {2026},
  langid = {en},
  url = {https://example.org/en/articles/tides/},
}`,
  });
});

test('without authors the title comes first, and without a day the reference says so', () => {
  const cited = citations(article({ authors: [], published: undefined }), place);
  assert.equal(cited.apa, 'Tides & reeds (n.d.). Field Notes. https://example.org/en/articles/tides/');
  assert.match(cited.bibtex, /author = \{\{Field Notes\}\}/);
});

test('the last revision dates the reference', () => {
  assert.match(citations(article({ updated: '2026-04-01' }), place).plain, /1 April 2026/);
});

test('a Korean article is dated the Korean way', () => {
  assert.match(citations(article({ locale: 'ko' }), place).apa, /\(2026년 3월 15일\)/);
});

test('a title that ends with a question mark gets no full stop', () => {
  assert.match(citations(article({ title: 'Why tides?' }), place).apa, /Why tides\? Field Notes/);
});

function article(changes: Partial<Article> = {}): Article {
  return {
    id: 'en/shore/tides',
    locale: 'en',
    slug: 'shore/tides',
    file: 'articles/en/shore/tides.md',
    title: 'Tides & reeds',
    description: '',
    takeaways: [],
    published: '2026-03-15',
    authors: ['Ada Byron', 'Li Wei'],
    aliases: [],
    draft: false,
    headings: [],
    links: [],
    images: [],
    words: 1,
    minutes: 1,
    digest: '',
    ...changes,
  };
}
