import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel } from '../../../src/model/build-model.ts';
import { linkTag } from '../../../src/model/fill.ts';
import { listArticles } from '../../../src/model/listing.ts';
import { neighbours, relatedArticles } from '../../../src/model/neighbours.ts';
import { translations } from '../../../src/model/pairs.ts';
import { article, entries, entry, heading, link, site } from './entries.ts';

const build = (...articles: ReturnType<typeof article>[]) => buildModel(entries({ articles }));
const rules = (problems: { rule: string; line: number }[]) => problems.map(({ rule, line }) => [rule, line]);

test('a translation with the outline of its original takes the ids of its headings', () => {
  const { model, problems } = build(
    article('ko/a', { headings: [heading('산수')] }),
    article('en/a', { headings: [heading('arithmetic')] }),
  );
  assert.deepEqual(problems, []);
  assert.equal(model.articles.get('ko/a')?.headings[0]?.id, 'arithmetic');
  assert.equal(model.articles.get('ko/a')?.headings[0]?.slug, '산수');
});

test('the original is the locale that the pair names, else the default locale', () => {
  const { model } = build(
    article('ko/a', { headings: [heading('산수')] }),
    article('en/a', { headings: [heading('arithmetic')], original: 'ko' }),
  );
  assert.equal(model.articles.get('en/a')?.headings[0]?.id, '산수');
});

test('outlines that differ keep their own ids and are a warning with both places', () => {
  const { model, problems } = build(
    article('en/a', { headings: [heading('one'), heading('two', 2, 9)] }),
    article('ko/a', { headings: [heading('하나'), heading('둘', 3, 7)] }),
  );
  assert.equal(model.articles.get('ko/a')?.headings[0]?.id, '하나');
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.rule, 'outline-differs');
  assert.equal(problems[0]?.severity, 'warning');
  assert.equal(problems[0]?.line, 7);
  assert.match(
    problems[0]?.message ?? '',
    /level 3 "둘", expected heading of level 2 "two" as in articles\/en\/a\.md:9/,
  );
});

const targets: [string, string | undefined][] = [
  ['./b.md', 'b'],
  ['b', 'b'],
  ['b.mdx', 'b'],
  ['../en/b.md', 'b'],
  ['/articles/b.md', 'b'],
  ['/en/articles/b/', 'b'],
  ['guides/', 'guides'],
  ['guides/README.md', 'guides'],
  ['guides/deploy', 'guides/deploy'],
  ['B.md', 'b'],
  ['c.md', undefined],
];
for (const [target, slug] of targets) {
  test(`a link to "${target}" ${slug ? `finds ${slug}` : 'is dead'}`, () => {
    const { model, problems } = build(
      article('en/a', { links: [link(target)] }),
      article('en/b'),
      article('en/guides', { file: 'articles/en/guides/README.md' }),
      article('en/guides/deploy'),
    );
    const resolved = model.links.get('en/a')?.[0];
    if (slug) assert.deepEqual(resolved, { type: 'article', locale: 'en', slug, fragment: '' });
    else assert.deepEqual([resolved?.type, ...rules(problems)], ['dead', ['dead-link', 5]]);
  });
}

test('a dead link suggests the file whose name is nearest', () => {
  const { problems } = build(
    article('en/a', { links: [link('redis-and-valky.md')] }),
    article('en/redis-and-valkey'),
  );
  assert.match(problems[0]?.message ?? '', /Did you mean "redis-and-valkey\.md"\?/);
});

test('a fragment is found by the id of the page and by the heading as the translation words it', () => {
  const { model, problems } = build(
    article('en/a', { headings: [heading('arithmetic')] }),
    article('ko/a', { headings: [heading('산수')], links: [link('', '산수'), link('', 'arithmetic')] }),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    model.links.get('ko/a')?.map((resolved) => resolved.type === 'article' && resolved.fragment),
    ['arithmetic', 'arithmetic'],
  );
});

test('a dead anchor lists the anchors that exist', () => {
  const { problems } = build(
    article('en/a', { headings: [heading('here'), heading('there')], links: [link('', 'hree')] }),
  );
  assert.deepEqual(rules(problems), [['dead-anchor', 5]]);
  assert.match(problems[0]?.message ?? '', /it has #here, #there\. Did you mean "here"\?/);
});

test('a wiki link finds a title or a file name, in its own language first', () => {
  const wiki = { type: 'wiki' as const };
  const { model } = build(
    article('ko/a', { links: [link('Redis', '', wiki), link('b', '', wiki)] }),
    article('en/b'),
    article('ko/b', { title: 'Redis' }),
  );
  assert.deepEqual(
    model.links.get('ko/a')?.map((resolved) => resolved.type === 'article' && resolved.locale),
    ['ko', 'ko'],
  );
});

test('a lenient site gets warnings where a strict one gets errors', () => {
  const articles = [article('en/a', { links: [link('gone.md')] })];
  assert.equal(buildModel(entries({ articles })).problems[0]?.severity, 'error');
  const lenient = { ...site, checks: 'lenient' as const };
  assert.equal(buildModel(entries({ site: lenient, articles })).problems[0]?.severity, 'warning');
});

test('two files at one address are an error that names both', () => {
  const { problems } = build(article('en/a'), article('en/a', { file: 'articles/en/a.mdx' }));
  assert.deepEqual([problems[0]?.rule, problems[0]?.file], ['duplicate-slug', 'articles/en/a.mdx']);
  assert.match(problems[0]?.message ?? '', /articles\/en\/a\.md has it already/);
});

test('an unknown topic is an error with the nearest topic', () => {
  const topics = [entry('topics', 'open-source', { name: 'x', summary: 'x', hue: 0.5 })];
  const { problems } = buildModel(entries({ topics, articles: [article('en/a', { topic: 'open-sorce' })] }));
  assert.match(problems[0]?.message ?? '', /Did you mean "open-source"\?/);
});

test('a draft is checked but not published, and links to it are errors', () => {
  const { model, problems } = build(
    article('en/a', { draft: true, links: [link('gone.md')] }),
    article('en/b', { links: [link('a.md')] }),
  );
  assert.equal(model.articles.has('en/a'), false);
  assert.deepEqual(
    problems.map(({ file, rule }) => [file, rule]),
    [
      ['articles/en/a.md', 'dead-link'],
      ['articles/en/b.md', 'draft-link'],
    ],
  );
});

test('every slug is listed once per language, newest first, in that language where it exists', () => {
  const { model } = build(
    article('en/a', { published: '2024-01-01' }),
    article('en/b', { published: '2025-01-01' }),
    article('ko/b', { published: '2025-01-01' }),
  );
  assert.deepEqual(
    listArticles(model, 'ko').map(({ article: { id }, href, foreign }) => [id, href, foreign]),
    [
      ['ko/b', '/ko/articles/b/', false],
      ['en/a', '/ko/articles/a/', true],
    ],
  );
});

test('backlinks carry the sentence, and related articles follow links both ways', () => {
  const { model } = build(
    article('en/a', { links: [link('b.md')] }),
    article('en/b'),
    article('en/c', { links: [link('a.md')] }),
  );
  assert.deepEqual(model.backlinks.get('b'), [{ from: 'en/a', sentence: 'A sentence with text.' }]);
  assert.deepEqual(
    relatedArticles(model, 'en', 'a').map(({ article: { slug } }) => slug),
    ['b', 'c'],
  );
});

test('neighbours stay within the topic', () => {
  const { model } = buildModel(
    entries({
      topics: [entry('topics', 't', { name: 't', summary: 't', hue: 0 })],
      articles: [
        article('en/a', { topic: 't', published: '2025-03-01' }),
        article('en/x', { published: '2025-02-01' }),
        article('en/b', { topic: 't', published: '2025-01-01' }),
      ],
    }),
  );
  assert.equal(neighbours(model, 'en', 'a').next?.article.slug, 'b');
  assert.equal(neighbours(model, 'en', 'b').previous?.article.slug, 'a');
  assert.equal(neighbours(model, 'en', 'b').next, undefined);
});

test('versions of an article come in the order of the locales', () => {
  const { model } = build(article('ko/a'), article('en/a'));
  assert.deepEqual(
    translations(model, 'a').map(({ locale }) => locale),
    ['en', 'ko'],
  );
});

test('a link leads readers to their own language, a dead one is no link, a link across languages means it', () => {
  const { model } = build(
    article('en/a', { links: [link('b.md'), link('gone.md'), link('../ko/b.md')] }),
    article('en/b'),
    article('ko/b'),
  );
  const from = model.articles.get('en/a');
  assert.ok(from);
  const read = (locale: string) => ({
    model,
    locale,
    textLocale: 'en',
    links: from.links,
    targets: model.links.get('en/a') ?? [],
  });
  assert.match(linkTag(read('ko'), 0), /^<a href="\/ko\/articles\/b\/" data-preview=/);
  assert.equal(linkTag(read('en'), 1), '<a>');
  assert.equal(linkTag(read('en'), 2), '<a href="/ko/articles/b/" hreflang="ko">');
});
