import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel } from '../../../src/model/build-model.ts';
import { aliasProblems, redirects } from '../../../src/model/redirects.ts';
import { article, entries } from './entries.ts';

const build = (...articles: ReturnType<typeof article>[]) => buildModel(entries({ articles })).model;
const to = { to: '/ko/articles/a/', title: 'ko/a' };

const forms: [alias: string, from: string][] = [
  ['/old/', '/ko/old/'],
  ['/old', '/ko/old/'],
  ['/old.html', '/ko/old.html'],
  ['/%EC%98%9B%EA%B8%80/', '/ko/옛글/'],
  ['/옛글/'.normalize('NFD'), '/ko/옛글/'],
  ['//a//b?x=1#y', '/ko/a/b/'],
];

for (const [alias, from] of forms) {
  test(`the alias ${alias} redirects from ${from}`, () => {
    assert.deepEqual(redirects(build(article('ko/a', { aliases: [alias] }))), [{ from, ...to }]);
  });
}

test('an alias at the address of a page does not redirect and is a problem', () => {
  const model = build(article('en/b'), article('ko/a', { aliases: ['/articles/b/', '/about/', '/old/'] }));
  assert.deepEqual(redirects(model), [{ from: '/ko/old/', ...to }]);
  assert.deepEqual(
    aliasProblems(model).map(({ file, rule, message }) => [file, rule, message]),
    [
      [
        'articles/ko/a.md',
        'alias-taken',
        'Unexpected alias "/articles/b/", expected an address that nothing else has: articles/en/b.md has it. Take the alias out.',
      ],
      [
        'articles/ko/a.md',
        'alias-taken',
        'Unexpected alias "/about/", expected an address that nothing else has: a page of the site has it. Take the alias out.',
      ],
    ],
  );
});

test('of two articles that claim one address the first has it', () => {
  const model = build(article('ko/a', { aliases: ['/old/'] }), article('ko/b', { aliases: ['/old'] }));
  assert.deepEqual(redirects(model), [{ from: '/ko/old/', ...to }]);
  assert.equal(aliasProblems(model)[0]?.file, 'articles/ko/b.md');
});

test('a draft redirects nothing', () => {
  assert.deepEqual(redirects(build(article('ko/a', { aliases: ['/old/'], draft: true }))), []);
});
