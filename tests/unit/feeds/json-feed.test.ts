import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedOf } from '../../../src/feeds/feed.ts';
import { jsonFeed } from '../../../src/feeds/json-feed.ts';
import { article } from '../model/entries.ts';
import { library, pair } from './library.ts';

test('a JSON feed names its language and gives plain titles with escaped content', () => {
  const feed = JSON.parse(jsonFeed(feedOf(library(...pair), 'en')));
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.language, 'en');
  assert.equal(feed.title, 'A <b>site</b>');
  assert.equal(feed.feed_url, 'https://example.org/kb/en/feed.json');
  assert.deepEqual(feed.items, [
    {
      id: 'https://example.org/kb/en/articles/valkey/',
      url: 'https://example.org/kb/en/articles/valkey/',
      title: 'Redis & <Valkey>',
      summary: 'Who pays]]> whom?',
      content_html: '<p>Who pays]]&gt; whom?</p><ul><li>One &#x3C; two</li><li>Two &#x26; three</li></ul>',
      image: 'https://example.org/kb/en/cards/valkey.png',
      date_published: '2026-01-02T00:00:00Z',
      date_modified: '2026-03-04T00:00:00Z',
      authors: [{ name: 'Kim & Lee' }],
      tags: ['Contracts & credits'],
    },
  ]);
});

test('an item without a date has none', () => {
  const [item] = JSON.parse(jsonFeed(feedOf(library(article('en/a')), 'en'))).items;
  assert.deepEqual(
    Object.keys(item).filter((key) => key.startsWith('date')),
    [],
  );
});
