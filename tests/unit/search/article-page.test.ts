import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexDocument } from '../../../src/search/article-page.ts';

const article = (inside: string, attributes = ''): string =>
  `<!doctype html><html lang="en"><head><title>T · Site</title></head><body><nav>Menu</nav><main>
  <article data-pagefind-body ${attributes}><h1>T</h1>${inside}</article></main><footer>Foot</footer></body></html>`;

test('only the article of a page is searched', () => {
  const document = indexDocument(article('<p>Text</p>')) ?? '';
  assert.match(document, /<h1>T<\/h1><p>Text<\/p>/);
  assert.doesNotMatch(document, /Menu|Foot|Site/);
});

test('a page without an article is not searched', () => {
  assert.equal(indexDocument('<html lang="en"><main><h1>T</h1></main></html>'), undefined);
  assert.equal(
    indexDocument('<html lang="en"><main><code>data-pagefind-body</code></main></html>'),
    undefined,
  );
});

test('the language is that of the article, else that of the page', () => {
  assert.match(indexDocument(article('')) ?? '', /^<!doctype html><html lang="en">/);
  assert.match(indexDocument(article('', 'lang="ko"')) ?? '', /^<!doctype html><html lang="ko">/);
});

test('text is put into one spelling, character references too', () => {
  const document = indexDocument(article('<p>ＡＷＳ&nbsp;정책&#x318D;전략 &lt;b&gt;</p>')) ?? '';
  assert.match(document.normalize('NFC'), /<p>AWS 정책 · 전략 &lt;b&gt;<\/p>/);
  assert.doesNotMatch(document, /[가-힣]/);
});

test('no attribute steers the index but the one that keeps text out of it', () => {
  const steering =
    'data-pagefind-meta="url:javascript:alert(1)" data-pagefind-weight="10" data-pagefind-filter="topic:x"';
  const document = indexDocument(
    article(`<p ${steering} data-pagefind-ignore id="p">x</p><svg ${steering}></svg>`, steering),
  );
  assert.match(document ?? '', /<p data-pagefind-ignore="" id="p">x<\/p><svg><\/svg>/);
  assert.equal(document?.match(/data-pagefind-\w+/g)?.join(' '), 'data-pagefind-body data-pagefind-ignore');
});

test('an article without a title is refused', () => {
  assert.throws(
    () => indexDocument('<html lang="en"><article data-pagefind-body>x</article></html>'),
    /no <h1>/,
  );
});
