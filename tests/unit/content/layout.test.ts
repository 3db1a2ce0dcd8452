import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf } from '../../../src/content/layout.ts';
import { siteSchema } from '../../../src/content/site.ts';

const english = () => 'en';

test('language folders are languages when all folders of Markdown are', () => {
  const layout = layoutOf(['en/a.md', 'ko/a.md', 'README.md'], undefined, english);
  assert.deepEqual(layout.locales, ['en', 'ko']);
  assert.deepEqual(layout.place('ko/a.md'), { locale: 'ko', slug: 'a' });
  assert.deepEqual(layout.place('README.md'), { locale: 'en', slug: 'readme' });
});

test('a folder that only looks like a language beside others is a folder', () => {
  const layout = layoutOf(['en/a.md', 'guides/a.md'], undefined, english);
  assert.deepEqual(layout.locales, ['en']);
  assert.deepEqual(layout.place('en/a.md'), { locale: 'en', slug: 'en/a' });
});

test('folders with short names that are no language are folders', () => {
  assert.deepEqual(layoutOf(['img/a.md', 'src/b.md'], undefined, english).locales, ['en']);
});

test('a folder without languages has the one its text is in', () => {
  const layout = layoutOf(['글.md'], undefined, () => 'ko');
  assert.deepEqual([layout.locales, layout.defaultLocale], [['ko'], 'ko']);
});

const slugs: [string, string][] = [
  ['Getting Started.md', 'getting-started'],
  ['guides/README.md', 'guides'],
  ['guides/index.md', 'guides'],
  ['guides/deploy/index.md', 'guides/deploy'],
  ['v1.0.md', 'v1-0'],
  ['한글 문서.md', '한글-문서'],
  ['C#.md', 'c'],
  ['###.md', 'page'],
];
for (const [file, slug] of slugs) {
  test(`${file} gets the address ${slug}`, () => {
    assert.equal(layoutOf([file], undefined, english).place(file)?.slug, slug);
  });
}

test('a README beside an index keeps an address of its own', () => {
  const layout = layoutOf(['guides/README.md', 'guides/index.md'], undefined, english);
  assert.equal(layout.place('guides/README.md')?.slug, 'guides/readme');
  assert.equal(layout.place('guides/index.md')?.slug, 'guides');
});

test('with site.yaml, articles are under articles/<locale>/ and nothing else is one', () => {
  const site = siteSchema.parse({ locales: ['en', 'ko'] });
  const layout = layoutOf(['articles/en/a.md', 'articles/b.md', 'notes.md'], site, english);
  assert.deepEqual(layout.place('articles/en/a.md'), { locale: 'en', slug: 'a' });
  assert.equal(layout.place('articles/b.md'), undefined);
  assert.equal(layout.place('notes.md'), undefined);
});
