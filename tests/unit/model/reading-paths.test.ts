import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingPathSchema } from '../../../src/content/reading-path.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { articleKey } from '../../../src/model/page-key.ts';
import { listPaths, pathsThrough } from '../../../src/model/reading-paths.ts';
import { sectionAddresses, sectionsOf } from '../../../src/model/sections.ts';
import { article, entries, entry } from './entries.ts';

/** A path through `slugs`; `a` and `b` are there in both languages, `english` in one, `draft` is not published. */
const path = (id: string, slugs: string[], fields: object = {}) =>
  entry(
    'paths',
    id,
    readingPathSchema.parse({
      title: { en: `Path ${id}`, ko: `${id} 순서` },
      description: 'What it is for.',
      steps: slugs.map((slug) => ({ article: slug, note: { en: `Why ${slug}`, ko: `${slug}인 까닭` } })),
      ...fields,
    }),
  );
const articles = [
  ...['en/a', 'ko/a', 'en/b', 'ko/b', 'en/english'].map((id) => article(id, { title: id, minutes: 4 })),
  article('en/draft', { draft: true }),
];
const build = (...paths: ReturnType<typeof path>[]) =>
  buildModel(
    entries({ articles, paths }),
    new Map(
      paths.map(({ file }) => [
        file,
        { 'steps.0.article': [8, 14], 'steps.1.article': [12, 14] } as Record<string, [number, number]>,
      ]),
    ),
  );

const steps: [slugs: string[], found: [rule: string, line: number, message: RegExp][]][] = [
  [['a', 'b', 'english'], []],
  [['a', 'englich'], [['unknown-article', 12, /"englich".*Did you mean "english"\?/]]],
  [['en/a', 'b'], [['unknown-article', 8, /"en\/a", expected the name of a file under articles\//]]],
  [['a', 'a'], [['duplicate-step', 12, /second step to "a"/]]],
  [['draft', 'a'], [['draft-link', 8, /"draft", which is a draft/]]],
];
for (const [slugs, found] of steps) {
  const said = found.map(([rule]) => rule).join(', ') || 'is right';
  test(`a path through ${slugs.join(', ')}: ${said}`, () => {
    const { problems } = build(path('p', slugs));
    assert.deepEqual(
      problems.map(({ rule, file, line, column, severity }) => [rule, file, line, column, severity]),
      found.map(([rule, line]) => [rule, 'paths/p.yaml', line, 14, 'error']),
    );
    found.forEach(([, , message], index) => assert.match(problems[index]?.message ?? '', message));
  });
}

test('a name is the same however its letters are put together', () => {
  const word = '가이드';
  assert.equal(path('p', [word.normalize('NFD')]).data.steps[0]?.article, word.normalize('NFC'));
});

test('paths are in the order of their files, then by id, in the language of the reader', () => {
  const { model } = build(path('z', ['b'], { order: 1 }), path('b', ['a']), path('a', ['english', 'a']));
  const [first, second] = listPaths(model, 'ko');
  assert.deepEqual([first?.id, second?.id, listPaths(model, 'ko').length], ['z', 'a', 3]);
  assert.equal(second?.title, 'a 순서');
  assert.equal(second.minutes, 8);
  assert.deepEqual(
    second.steps.map(({ listing, note }) => [listing.article.id, listing.foreign, note]),
    [
      ['en/english', true, 'english인 까닭'],
      ['ko/a', false, 'a인 까닭'],
    ],
  );
});

test('an article knows its place on every path that leads through it', () => {
  const { model } = build(path('one', ['b', 'a', 'english']), path('two', ['a']));
  assert.deepEqual(
    pathsThrough(model, 'en', 'a').map(({ path: { id }, at, previous, next }) => [
      id,
      at,
      previous?.article.id,
      next?.article.id,
    ]),
    [
      ['one', 2, 'en/b', 'en/english'],
      ['two', 1, undefined, undefined],
    ],
  );
  assert.deepEqual(pathsThrough(model, 'en', 'draft'), []);
});

test('the page of an article is made anew when a path through it changes, and only then', () => {
  const key = (...paths: ReturnType<typeof path>[]): string =>
    articleKey(build(path('other', ['english']), ...paths).model, 'en', 'a', []);
  const before = key(path('p', ['b', 'a']));
  assert.notEqual(before, key(path('p', ['english', 'a'])));
  assert.notEqual(before, key(path('p', ['b', 'a', 'english'])));
  assert.equal(before, key(path('p', ['b', 'a']), path('q', ['b'])));
});

test('a site without paths shows nothing of them, nor does one whose path has no published article', () => {
  for (const { model } of [build(), build(path('p', ['draft']))]) {
    assert.deepEqual(sectionsOf(model), []);
    assert.deepEqual(sectionAddresses(model, model.topics), []);
    assert.deepEqual(listPaths(model, 'en'), []);
  }
  const { model } = build(path('p', ['a']));
  assert.deepEqual(
    sectionAddresses(model, model.topics).map((address) => address('ko')),
    ['/ko/paths/', '/ko/paths/p/'],
  );
});
