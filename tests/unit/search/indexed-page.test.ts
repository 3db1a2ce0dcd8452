import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexedPage } from '../../../src/search/indexed-page.ts';

const article = (inside: string, attributes = ''): string =>
  `<!doctype html><html lang="en"><head><title>T · Site</title></head><body><nav>Menu</nav><main>
  <article data-pagefind-body ${attributes}><h1>T</h1>${inside}</article></main><footer>Foot</footer></body></html>`;

const htmlOf = (page: string): string => indexedPage(page)?.html ?? '';

test('only the article of a page is searched', () => {
  const page = indexedPage(article('<p>Text</p>'));
  assert.match(page?.html ?? '', /<h1>T<\/h1><p>Text<\/p>/);
  assert.doesNotMatch(page?.html ?? '', /Menu|Foot|Site/);
  assert.equal(page?.text.replace(/\s+/g, ' ').trim(), 'T Text');
});

test('a page without an article is not searched', () => {
  assert.equal(indexedPage('<html lang="en"><main><h1>T</h1></main></html>'), undefined);
  assert.equal(indexedPage('<html lang="en"><main><code>data-pagefind-body</code></main></html>'), undefined);
});

test('the language is that of the article, else that of the page', () => {
  assert.match(htmlOf(article('')), /^<!doctype html><html lang="en">/);
  assert.match(htmlOf(article('', 'lang="ko"')), /^<!doctype html><html lang="ko">/);
  assert.equal(indexedPage(article(''))?.language, 'en');
  assert.equal(indexedPage(article('', 'lang="ko"'))?.language, 'ko');
  assert.equal(indexedPage(article('', `lang='"><script>'`))?.language, 'script');
});

test('text is put into one spelling, character references too', () => {
  const page = indexedPage(article('<p>ＡＷＳ&nbsp;정책&#x318D;전략 &lt;b&gt;</p>'));
  assert.match((page?.html ?? '').normalize('NFC'), /<p>AWS 정책 · 전략 &lt;b&gt;<\/p>/);
  assert.doesNotMatch(page?.html ?? '', /[가-힣]/);
  assert.match(page?.text ?? '', /AWS 정책 · 전략 <b>/);
});

test('no attribute steers the index but the one that keeps text out of it', () => {
  const steering =
    'data-pagefind-meta="url:javascript:alert(1)" data-pagefind-weight="10" data-pagefind-filter="topic:x" data-search="{}"';
  const html = htmlOf(
    article(`<p ${steering} data-pagefind-ignore id="p">x</p><svg ${steering}></svg>`, steering),
  );
  assert.match(html, /<p data-pagefind-ignore="" id="p">x<\/p><svg><\/svg>/);
  assert.equal(html.match(/data-\w+(?:-\w+)*/g)?.join(' '), 'data-pagefind-body data-pagefind-ignore');
});

test('an article without a title is refused', () => {
  assert.throws(
    () => indexedPage('<html lang="en"><article data-pagefind-body><h2>x</h2></article></html>'),
    /no <h1>/,
  );
});

test('the title comes first among the headings, whatever stands before it', () => {
  const page = indexedPage(
    '<html lang="en"><article data-pagefind-body><h2>Before</h2><h1>The <em>title</em></h1><h3>Af\n ter</h3></article></html>',
  );
  assert.deepEqual(page?.headings, [
    { level: 1, text: 'The title' },
    { level: 2, text: 'Before' },
    { level: 3, text: 'Af ter' },
  ]);
});

test('headings and text are composed, and without what is ignored', () => {
  const page = indexedPage(
    article('<h2>파트너<span data-pagefind-ignore>#</span></h2><p data-pagefind-ignore>빠짐</p>'),
  );
  assert.deepEqual(page?.headings[1], { level: 2, text: '파트너' });
  assert.doesNotMatch(page?.text ?? '', /#|빠짐/);
});

test('words of two blocks stay apart, and parts of one word together', () => {
  const text =
    indexedPage(article('<ul><li>one</li><li>two</li></ul><p>파트<b>너십</b>을<br>x</p>'))?.text ?? '';
  assert.match(text, /one\s+two\s+파트너십을\s+x/);
});

test('what a page says about itself is read, and said nowhere else', () => {
  const about = { kind: 'article', organizations: ['aws', 'a"b'], year: '2022' };
  const page = indexedPage(article('', `data-search='${JSON.stringify(about)}'`));
  assert.deepEqual(page?.about, about);
  assert.equal(indexedPage(article(''))?.about, undefined);
  assert.throws(() => indexedPage(article('', "data-search='{'")), SyntaxError);
});
