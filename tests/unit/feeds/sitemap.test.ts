import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { robots } from '../../../src/feeds/robots.ts';
import { sitemap } from '../../../src/feeds/sitemap.ts';
import { article } from '../model/entries.ts';
import { library, pair, single } from './library.ts';

const addresses = (xml: string): string[] =>
  Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, loc]) => loc ?? '');
const paths = (xml: string): string[] =>
  addresses(xml).map((address) => decodeURI(address.replace('https://example.org/kb', '')));

test('the sitemap lists every canonical page once, in all its languages', () => {
  const listed = paths(sitemap(library(...pair, single)));
  assert.deepEqual(listed, [...new Set(listed)]);
  assert.deepEqual(listed, [
    '/',
    ...['/en/', '/ko/'],
    ...['/en/articles/', '/ko/articles/'],
    ...['/en/topics/', '/ko/topics/'],
    ...['/en/topics/contracts/', '/ko/topics/contracts/'],
    ...['/en/kinds/case/', '/ko/kinds/case/'],
    ...['/en/about/', '/ko/about/'],
    '/en/articles/valkey/',
    '/ko/articles/valkey/',
    '/en/articles/가이드/설치/',
  ]);
});

test('an article names its versions, the default one for everybody else, and its last change', () => {
  const xml = sitemap(library(...pair));
  assert.ok(
    xml.includes(
      '<url><loc>https://example.org/kb/ko/articles/valkey/</loc><lastmod>2026-03-05</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/kb/en/articles/valkey/"/>' +
        '<xhtml:link rel="alternate" hreflang="ko" href="https://example.org/kb/ko/articles/valkey/"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/kb/en/articles/valkey/"/></url>',
    ),
    xml,
  );
});

test('front pages leave readers of other languages to choose', () => {
  const [root] = sitemap(library())
    .split('\n')
    .filter((line) => line.startsWith('<url>'));
  assert.match(root ?? '', /hreflang="x-default" href="https:\/\/example\.org\/kb\/"/);
});

test('an article in one language has no versions and no page of another language', () => {
  const line = sitemap(library(single))
    .split('\n')
    .find((each) => each.includes(encodeURI('설치')));
  assert.equal(line, `<url><loc>https://example.org/kb/en/articles/${encodeURI('가이드/설치')}/</loc></url>`);
});

test('drafts are not listed', () => {
  assert.ok(!sitemap(library(article('en/secret', { draft: true }))).includes('secret'));
});

test('robots.txt points to the sitemap under the base', () => {
  assert.match(robots(), /^Sitemap: https:\/\/example\.org\/kb\/sitemap\.xml$/m);
});
