import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byFolder } from '../../../src/components/folders.ts';
import type { Article } from '../../../src/content/article.ts';

test('articles stand under their top-level folder, with its subfolders in order', () => {
  const folders = byFolder(listings('start', 'guides/deploy/nginx', 'guides/write', 'basics/words'), 'en');
  assert.deepEqual(
    folders.map(({ name, count, shelves }) => [name, count, shelves.map(({ path }) => path)]),
    [
      ['', 1, ['']],
      ['basics', 1, ['basics']],
      ['guides', 2, ['guides', 'guides/deploy']],
    ],
  );
});

test("a folder's own page stands in the folder", () => {
  const [guides, ...others] = byFolder(listings('guides', 'guides/write'), 'en');
  assert.deepEqual([guides?.name, guides?.count, others.length], ['guides', 2, 0]);
});

const listings = (...slugs: string[]) =>
  slugs.map((slug) => ({ article: { slug } as Article, href: `/en/articles/${slug}/`, foreign: false }));
