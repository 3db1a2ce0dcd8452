import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGraph } from '../../../src/feeds/open-graph.ts';
import { article } from '../model/entries.ts';
import { library, pair } from './library.ts';

test('an article is shared with its own card, language and days', () => {
  const model = library(...pair);
  const shared = model.articles.get('ko/valkey');
  const page = { locale: 'ko', title: '레디스와 밸키', path: '/ko/articles/valkey/', article: shared };
  assert.deepEqual(openGraph(model, page), [
    ['og:type', 'article'],
    ['og:site_name', '사이트'],
    ['og:title', '레디스와 밸키'],
    ['og:url', 'https://example.org/kb/ko/articles/valkey/'],
    ['og:locale', 'ko_KR'],
    ['og:locale:alternate', 'en_US'],
    ['og:image', 'https://example.org/kb/ko/cards/valkey.png'],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', '레디스와 밸키'],
    ['article:published_time', '2026-01-02'],
    ['article:modified_time', '2026-03-05'],
    ['article:section', '계약'],
  ]);
});

test('an article shown in place of a translation is shared in the language it is written in', () => {
  const model = library(article('en/only'));
  const page = {
    locale: 'ko',
    title: 'x',
    path: '/en/articles/only/',
    article: model.articles.get('en/only'),
  };
  const properties = new Map(openGraph(model, page));
  assert.equal(properties.get('og:locale'), 'en_US');
  assert.equal(properties.get('og:image'), 'https://example.org/kb/en/cards/only.png');
});

test('other pages, and articles on no topic in a very large site, have the card of the site', () => {
  const many = Array.from({ length: 301 }, (_, n) =>
    article(`en/a${n}`, n === 0 ? { topic: 'contracts' } : {}),
  );
  const model = library(...many);
  const image = (id?: string) =>
    new Map(
      openGraph(model, {
        locale: 'en',
        title: 'x',
        path: '/',
        article: id ? model.articles.get(id) : undefined,
      }),
    ).get('og:image');
  assert.equal(image(), 'https://example.org/kb/en/card.png');
  assert.equal(image('en/a1'), 'https://example.org/kb/en/card.png');
  assert.equal(image('en/a0'), 'https://example.org/kb/en/cards/a0.png');
});
