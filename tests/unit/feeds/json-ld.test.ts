import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLd } from '../../../src/feeds/json-ld.ts';
import { article } from '../model/entries.ts';
import { library, pair } from './library.ts';

const graphOf = (text: string | undefined) => JSON.parse(text ?? '{"@graph":[]}')['@graph'];

test('an article says what it is, in which language, by whom and when', () => {
  const model = library(...pair);
  const breadcrumbs = [
    { name: 'Home', path: '/en/' },
    { name: 'Here', path: '/en/articles/valkey/' },
  ];
  const page = {
    locale: 'en',
    path: '/en/articles/valkey/',
    article: model.articles.get('en/valkey'),
    breadcrumbs,
  };
  const [about, trail] = graphOf(jsonLd(model, page));
  assert.equal(about['@type'], 'Article');
  assert.equal(about.headline, 'Redis & <Valkey>');
  assert.equal(about.mainEntityOfPage, 'https://example.org/kb/en/articles/valkey/');
  assert.deepEqual(
    [about.inLanguage, about.datePublished, about.dateModified],
    ['en', '2026-01-02', '2026-03-04'],
  );
  assert.deepEqual(about.author, [{ '@type': 'Person', name: 'Kim & Lee' }]);
  assert.deepEqual(trail.itemListElement[1], {
    '@type': 'ListItem',
    position: 2,
    name: 'Here',
    item: 'https://example.org/kb/en/articles/valkey/',
  });
});

test('nothing in a title ends the script that holds it', () => {
  const title = '</script><script>alert(1)</script><!--';
  const model = library(article('en/a', { title }));
  const text =
    jsonLd(model, { locale: 'en', path: '/en/articles/a/', article: model.articles.get('en/a') }) ?? '';
  assert.ok(!text.includes('<'), text);
  assert.equal(graphOf(text)[0].headline, title);
});

test('a front page offers its search', () => {
  const [about] = graphOf(jsonLd(library(), { locale: 'ko', path: '/ko/' }));
  assert.equal(about['@type'], 'WebSite');
  assert.equal(
    about.potentialAction.target.urlTemplate,
    'https://example.org/kb/ko/search/?q={search_term_string}',
  );
});

test('a page about nothing in particular says nothing', () => {
  assert.equal(jsonLd(library(), { locale: 'en', path: '/en/about/' }), undefined);
});
