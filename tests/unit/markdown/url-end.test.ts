import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urlEnd } from '../../../src/markdown/url-end.ts';

/** `|` stands where the URL ends. */
const cases = [
  'https://example.org/a|를',
  'https://example.org/a|에서는',
  'https://example.org|를',
  'https://example.org/|에서',
  'https://example.org/|은',
  'https://example.org:8080|으로',
  'https://example.org/a?b=1|을',
  'https://example.org/a#b|는',
  'https://example.org/a.html|에',
  'https://example.org/a|.그리고',
  'https://example.org/a|,그리고',
  'https://example.org/a|)를',
  'https://example.org/a|")라고',
  'https://example.org/a_(b)|를',
  'https://example.org/a|(참고)를',
  'https://example.org/a|**는',
  'https://example.org/a|~~는',
  'https://example.org/a|。',
  'https://example.org/a|」에',
  'https://example.org/a|”라고',
  'https://example.org/a|…',
  'https://example.org/a|·b',
  'https://example.org/a|を見る',
  'https://example.org/a|是',
  'www.example.org|가',
  'https://example.org/%ED%95%9C|을',
  // A word of the URL itself
  'https://example.org/한글|',
  'https://example.org/wiki/한글_(문자)|를',
  'https://example.org/한글-이야기/첫째|',
  'https://example.org/?q=한글&lang=ko|',
  'https://example.org/#한글|',
  'https://example.org/~홍길동|',
  'https://example.org/posts/aws의-전략|',
  'https://example.org/2022년/3월호/a|',
  'https://한국.kr/가나|',
  'https://www.한국.kr|',
  // What cannot be told apart stays whole
  'https://example.org/wiki/한글을|',
  // Nothing of ours: left as GFM had it
  'https://example.org/a_(b)|',
  'https://example.org/a(b|',
];

for (const written of cases) {
  const text = written.replace('|', '');
  test(`${text} ends where a reader sees it end`, () => {
    assert.equal(`${text.slice(0, urlEnd(text))}|${text.slice(urlEnd(text))}`, written);
  });
}
