import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { catalogueFiles } from '../../../../src/search/catalogue-files.ts';
import { Library } from '../../../../src/search/client/library.ts';

const text = '약정 약정을 약정이';
const files = catalogueFiles(
  ['en', 'ko'].map((language) => ({
    id: `${language}_1`,
    path: `/${language}/a/`,
    page: {
      ...{ language, html: '', text, headings: [{ level: 1, text: '공동 판매' }] },
      about: { names: ['공동 판매', 'Co-sell'] },
    },
  })),
);
const real = globalThis.fetch;
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  const address = { href: 'https://example.org/kb/en/search/', origin: 'https://example.org' };
  Object.defineProperty(globalThis, 'location', { value: address, configurable: true });
  globalThis.fetch = (url) => {
    const path = new URL(String(url)).pathname;
    asked.push(path);
    const file = files.get(path.replace('/kb/pagefind/', ''));
    return Promise.resolve(new Response(file, { status: file === undefined ? 404 : 200 }));
  };
});
afterEach(() => {
  globalThis.fetch = real;
});

test('what the build wrote is read: languages, words, names, pages', async () => {
  const library = new Library('/kb/');
  assert.deepEqual(Object.keys(await library.languages()), ['en', 'ko']);
  const { lexicon, names } = await library.knowledge('ko');
  assert.ok(lexicon.has('약정'));
  assert.ok(names.named(['cosell']));
  const { pages, byId, byPath, headings } = await library.catalogue('ko');
  assert.equal(byId.get('ko_1'), pages[0]);
  assert.equal(byPath.get('/ko/a/'), pages[0]);
  assert.deepEqual(headings.pages, ['ko_1']);
});

test('a file is loaded when it is first needed, and once', async () => {
  const library = new Library('/kb/');
  assert.equal(asked.length, 0);
  await Promise.all([library.knowledge('ko'), library.knowledge('ko'), library.catalogue('ko')]);
  await library.knowledge('ko');
  assert.equal(asked.length, 3);
  assert.deepEqual(asked.toSorted(), [...new Set(asked)].toSorted());
  assert.ok(!asked.some((path) => path.includes('/en_')));
});

test('a language without pages, and a file that does not load, are said', async () => {
  await assert.rejects(new Library('/kb/').knowledge('fr'), /no pages in fr/);
  await assert.rejects(new Library('/').languages(), /search\.json: 404/);
});
