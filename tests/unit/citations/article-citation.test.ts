import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleCitations } from '../../../src/citations/article-citation.ts';
import type { Article } from '../../../src/content/article.ts';

const place = { site: 'Field Notes', url: 'https://example.org/en/articles/tides/' };

test('an article by two people cites as a sentence, in APA, in Chicago and in BibTeX', () => {
  assert.deepEqual(articleCitations(article(), place), {
    plain:
      'Ada Byron, Li Wei, “Tides & reeds”, Field Notes, 15 March 2026, https://example.org/en/articles/tides/',
    apa: 'Ada Byron & Li Wei. (2026, March 15). Tides & reeds. Field Notes. https://example.org/en/articles/tides/',
    chicago:
      'Ada Byron and Li Wei. 2026. “Tides & reeds.” Field Notes. March 15, 2026. https://example.org/en/articles/tides/.',
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
  const cited = articleCitations(article({ authors: [], published: undefined }), place);
  assert.equal(cited.apa, 'Tides & reeds. (n.d.). Field Notes. https://example.org/en/articles/tides/');
  assert.match(cited.bibtex, /author = \{\{Field Notes\}\}/);
});

test('the last revision dates the reference', () => {
  assert.match(articleCitations(article({ updated: '2026-04-01' }), place).plain, /1 April 2026/);
});

test('a Korean article is dated and lists its authors the Korean way', () => {
  const cited = articleCitations(
    article({ locale: 'ko', title: '밀물', authors: ['김하늘', '이바다'] }),
    place,
  );
  assert.equal(
    cited.apa,
    '김하늘, 이바다. (2026년 3월 15일). 밀물. Field Notes. https://example.org/en/articles/tides/',
  );
  assert.equal(
    cited.chicago,
    '김하늘, 이바다. 2026. “밀물”. Field Notes. 2026년 3월 15일. https://example.org/en/articles/tides/.',
  );
});

test('a title that ends with a question mark gets no full stop', () => {
  assert.match(articleCitations(article({ title: 'Why tides?' }), place).apa, /Why tides\? Field Notes/);
});

test('titles keep the capitals and the signs their authors gave them', () => {
  const cited = articleCitations(article({ title: 'AWS at <b>71</b> & the eBPF of it' }), place);
  for (const text of [cited.apa, cited.chicago])
    assert.ok(text.includes('AWS at <b>71</b> & the eBPF of it'), text);
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
    looseFigures: [],
    diskFile: 'articles/en/tides.md',
    words: 1,
    minutes: 1,
    digest: '',
    ...changes,
  };
}
