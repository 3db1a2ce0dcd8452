import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { writeIndex } from '../../../src/search/indexing.ts';
import { indexSummary } from '../../../src/search/index-summary.ts';
import { normaliseQuery, spellHangul } from '../../../src/search/normalise.ts';
import type { Probe } from '../../../src/search/probes.ts';
import { askIndex } from './ask-index.ts';

const folders: string[] = [];
let site = '';

before(async () => {
  site = await publish({
    'en/articles/redis/index.html': ['en', 'Redis and Valkey', 'A column—four years on. We’ll co-sell.'],
    'en/articles/guides/a b/index.html': ['en', 'A guide', 'ＡＷＳ Marketplace'],
    'ko/articles/redis/index.html': [
      'ko',
      '레디스와 발키',
      `정책ㆍ전략은 ${'공동판매'.normalize('NFD')}와 다르다.`,
    ],
  });
  await writeFile(path.join(site, 'index.html'), '<html lang="en"><h1>Redis is not here</h1></html>');
  await writeIndex(site);
});
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

test('every article is in the index of its language', async () => {
  const summary = await indexSummary(site);
  assert.deepEqual(
    summary.map(({ language, pages, chunks }) => ({ language, pages, chunks })),
    [
      { language: 'en', pages: 2, chunks: 1 },
      { language: 'ko', pages: 1, chunks: 1 },
    ],
  );
  assert.ok(summary.every(({ bytes }) => bytes > 300));
});

const questions: [language: string, query: string, found: string[]][] = [
  ['en', 'Redis', ['/en/articles/redis/']],
  ['en', 'four', ['/en/articles/redis/']],
  ['en', 'co-sell', ['/en/articles/redis/']],
  ['en', 'we’ll', ['/en/articles/redis/']],
  ['en', 'aws', ['/en/articles/guides/a%20b/']],
  ['ko', '전략', ['/ko/articles/redis/']],
  ['ko', '정책·전략', ['/ko/articles/redis/']],
  ['ko', '공동판매', ['/ko/articles/redis/']],
  ['ko', '공동판매'.normalize('NFD'), ['/ko/articles/redis/']],
  ['ko', 'Redis', []],
];
for (const [language, query, found] of questions) {
  test(`in ${language}, "${query}" finds ${found.join(', ') || 'nothing'}`, async () => {
    const urls = await askIndex(path.join(site, 'pagefind'), language, spellHangul(normaliseQuery(query)));
    assert.deepEqual(
      urls.map((url) => url.slice(url.indexOf(`/${language}/`))),
      found,
    );
  });
}

test('what is published is whole, and without Pagefind’s own interfaces', async () => {
  const bundle = path.join(site, 'pagefind');
  const files = await readdir(bundle, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    assert.ok((await stat(path.join(file.parentPath, file.name))).size > 0, file.name);
  }
  const scripts = files.map(({ name }) => name).filter((name) => /\.(js|css)$/.test(name));
  assert.deepEqual(scripts.toSorted(), ['pagefind-worker.js', 'pagefind.js']);
});

test('two builds of the same pages are alike, and a page that is gone is gone from the index', async () => {
  const once = await contents(path.join(site, 'pagefind'));
  await writeIndex(site);
  assert.deepEqual(await contents(path.join(site, 'pagefind')), once);
  const other = await publish({
    'en/articles/a/index.html': ['en', 'A', 'x'],
    'en/articles/b/index.html': ['en', 'B', 'y'],
  });
  await writeIndex(other);
  await rm(path.join(other, 'en/articles/b'), { recursive: true });
  await writeIndex(other);
  assert.equal((await indexSummary(other))[0]?.pages, 1);
});

test('a page that cannot be indexed is named', async () => {
  const broken = await publish({});
  await writeFile(
    path.join(broken, 'bad.html'),
    '<html lang="en"><main data-pagefind-body>no title</main></html>',
  );
  await assert.rejects(writeIndex(broken), /^Error: bad\.html cannot be indexed: it has no <h1>/);
});

test('Hangul is divided into parts like anything else, each part answers its probe, and no other does in its place', async () => {
  // Some 4,000 words a language: more than three parts of 800.
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
  const ends = ['ing', 'ies', 'ably', 'ock', 'ation', 'eed'];
  const starts = letters.flatMap((first) => letters.map((second) => first + second));
  const words = starts.flatMap((start) => ends.map((end) => `${start}e${end}`));
  const large = await publish({
    'en/articles/a/index.html': ['en', 'A', words.join(' ')],
    'ko/articles/a/index.html': ['ko', '가', words.map((word) => `나라${word}`).join(' ')],
  });
  await writeIndex(large);
  const bundle = path.join(large, 'pagefind');
  const probes = JSON.parse(await readFile(path.join(bundle, 'probes.json'), 'utf8')) as Record<
    string,
    Probe[]
  >;
  for (const { language, chunks } of await indexSummary(large)) {
    assert.ok(chunks > 3, `${language}: ${chunks} parts`);
    assert.equal(probes[language]?.length, chunks);
    for (const [from, question] of probes[language] ?? []) {
      assert.equal(
        (await askIndex(bundle, language, question)).length,
        1,
        `${question} in the part from ${from}`,
      );
      assert.deepEqual(await askIndex(bundle, language, question, '.pf_index'), []);
    }
  }
});

/** A built site in a folder of its own: path → language, title, text. */
async function publish(
  pages: Record<string, [language: string, title: string, text: string]>,
): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'search-'));
  folders.push(folder);
  for (const [file, [language, title, text]] of Object.entries(pages)) {
    const article = `<article data-pagefind-body><h1>${title}</h1><p>${text}</p></article>`;
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(
      path.join(folder, file),
      `<!doctype html><html lang="${language}"><body>${article}</body></html>`,
    );
  }
  return folder;
}

async function contents(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const read = files.map(async ({ name, parentPath }) => [
    name,
    await readFile(path.join(parentPath, name), 'base64'),
  ]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, string>;
}
