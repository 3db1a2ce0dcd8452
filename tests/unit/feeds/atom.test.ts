import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed } from '../../../src/feeds/atom.ts';
import { feedOf } from '../../../src/feeds/feed.ts';
import { article } from '../model/entries.ts';
import { library, pair, single } from './library.ts';

test('a feed says who, where and when, and escapes what authors wrote', () => {
  assert.equal(
    atomFeed(feedOf(library(...pair), 'en')),
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://example.org/kb/en/</id>
<title>A &#x3C;b>site&#x3C;/b></title>
<subtitle>Of “things” &#x26; more.</subtitle>
<updated>2026-03-04T00:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="https://example.org/kb/en/atom.xml"/>
<link rel="alternate" type="text/html" hreflang="en" href="https://example.org/kb/en/"/>
<icon>https://example.org/kb/apple-touch-icon.png</icon>
<author><name>A &#x3C;b>site&#x3C;/b></name></author>
<entry><id>https://example.org/kb/en/articles/valkey/</id><title>Redis &#x26; &#x3C;Valkey></title><link rel="alternate" type="text/html" href="https://example.org/kb/en/articles/valkey/"/><published>2026-01-02T00:00:00Z</published><updated>2026-03-04T00:00:00Z</updated><author><name>Kim &#x26; Lee</name></author><category term="Contracts &#x26; credits"/><summary>Who pays]]&gt; whom?</summary><content type="html">&#x3C;p>Who pays]]&#x26;gt; whom?&#x3C;/p>&#x3C;ul>&#x3C;li>One &#x26;#x3C; two&#x3C;/li>&#x3C;li>Two &#x26;#x26; three&#x3C;/li>&#x3C;/ul></content></entry>
</feed>
`,
  );
});

test('a feed has the articles of its own language only', () => {
  const model = library(...pair, single);
  assert.deepEqual(
    feedOf(model, 'ko').entries.map(({ title }) => title),
    ['레디스와 밸키'],
  );
  assert.equal(feedOf(model, 'en').entries.length, 2);
});

test('an address in Hangul is composed and percent-encoded', () => {
  const [entry] = feedOf(library(single), 'en').entries;
  assert.equal(entry?.url, `https://example.org/kb/en/articles/${encodeURI('가이드/설치')}/`);
  assert.ok(atomFeed(feedOf(library(single), 'en')).includes(`<id>${entry?.url}</id>`));
});

test('a feed is as old as its newest entry, however often it is built', () => {
  const model = library(...pair, single);
  assert.equal(feedOf(model, 'en').updated, '2026-03-04T00:00:00Z');
  assert.equal(atomFeed(feedOf(model, 'en')), atomFeed(feedOf(library(single, ...pair), 'en')));
});

test('a text without a date counts as old, and a feed without texts is still a feed', () => {
  assert.equal(feedOf(library(article('en/a')), 'en').entries[0]?.updated, '1970-01-01T00:00:00Z');
  assert.equal(feedOf(library(), 'en').updated, '1970-01-01T00:00:00Z');
});

test('a feed ends after the fifty newest articles', () => {
  const day = (n: number) => `2026-01-${String((n % 28) + 1).padStart(2, '0')}`;
  const many = Array.from({ length: 60 }, (_, n) => article(`en/a${n}`, { published: day(n) }));
  const { entries } = feedOf(library(...many), 'en');
  assert.equal(entries.length, 50);
  assert.ok(entries.every(({ published }) => (published ?? '') >= '2026-01-04'));
});

test('characters that XML cannot say are left out', () => {
  const xml = atomFeed(feedOf(library(article('en/a', { title: 'a\u0008b\ufffec 😀' })), 'en'));
  assert.ok(xml.includes('<title>abc 😀</title>'), xml);
});
