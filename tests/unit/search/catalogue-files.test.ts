import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueFiles, type CataloguedPage } from '../../../src/search/catalogue-files.ts';
import { manifestFile, type Manifest, type PageEntry } from '../../../src/search/catalogue.ts';
import { readLexicon } from '../../../src/search/words/lexicon.ts';

test('every language has a lexicon and a catalogue, which the manifest names', () => {
  const files = catalogueFiles([
    page('ko_1', 'ko', ['레디스 연대기', '라이선스']),
    page('en_1', 'en', ['Redis and Valkey']),
    page('en_2', 'en', ['Co-sell']),
  ]);
  const manifest = manifestOf(files);
  assert.deepEqual(
    Object.entries(manifest).map(([language, { pages }]) => [language, pages]),
    [
      ['en', 2],
      ['ko', 1],
    ],
  );
  assert.equal(files.size, 5);
  const { en, ko } = manifest as { en: Manifest[string]; ko: Manifest[string] };
  assert.match(en.lexicon, /^lexicon\/en_[0-9a-f]{10}\.txt$/);
  assert.match(ko.catalogue, /^catalogue\/ko_[0-9a-f]{10}\.json$/);
  const words = readLexicon(files.get(ko.lexicon) ?? '');
  assert.ok(words.has('라이선스') && words.has('레디스') && !words.has('redis'), words.words.join(' '));
  assert.deepEqual(
    entriesOf(files, 'en').map(({ id }) => id),
    ['en_1', 'en_2'],
  );
});

test('a page is listed with its address, its headings and what it says about itself, and no more', () => {
  const about = { kind: 'term', names: ['Co-sell', '공동 판매'] };
  const [entry] = entriesOf(catalogueFiles([page('en_1', 'en', ['Co-sell', 'Who sells'], about)]), 'en');
  assert.deepEqual(entry, {
    ...{ id: 'en_1', path: '/en/en_1/' },
    ...{ headings: ['Co-sell', 'Who sells'], about },
  });
});

test('a file is named after what is in it: the same pages give the same files', () => {
  const one = catalogueFiles([page('a', 'en', ['One'])]);
  assert.deepEqual(catalogueFiles([page('a', 'en', ['One'])]), one);
  const other = manifestOf(catalogueFiles([page('a', 'en', ['Two'])]));
  assert.notEqual(other['en']?.catalogue, manifestOf(one)['en']?.catalogue);
  assert.notEqual(other['en']?.lexicon, manifestOf(one)['en']?.lexicon);
});

test('where there are very many headings, titles go first, then whole levels', () => {
  const many = Array.from({ length: 1500 }, (_, i) => {
    const own = page(`p${i}`, 'en', [`Title ${i}`]);
    own.page.headings.push(...[2, 2, 3].map((level) => ({ level, text: `Heading of level ${level}` })), {
      level: 4,
      text: 'Heading of level 4',
    });
    return own;
  });
  const headings = (count: number): string[] =>
    entriesOf(catalogueFiles(many.slice(0, count)), 'en')[0]?.headings ?? [];
  assert.equal(headings(1200).length, 5);
  assert.deepEqual(headings(1500), [
    'Title 0',
    ...Array<string>(2).fill('Heading of level 2'),
    'Heading of level 3',
  ]);
});

test('a catalogue does not grow with every page', () => {
  const many = Array.from({ length: 7000 }, (_, i) => page(`p${i}`, 'en', ['x', 'y']));
  const files = catalogueFiles(many);
  const entries = entriesOf(files, 'en');
  assert.equal(entries.length, 6000);
  assert.ok(entries.every(({ headings }) => headings.length === 1));
  assert.equal(manifestOf(files)['en']?.pages, 7000);
});

test('a site without pages has an empty manifest', () => {
  assert.deepEqual([...catalogueFiles([])], [[manifestFile, '{}']]);
});

function page(id: string, language: string, headings: string[], about?: PageEntry['about']): CataloguedPage {
  const own = headings.map((text, i) => ({ level: i === 0 ? 1 : 2, text }));
  const text = headings.join(' ');
  return { id, path: `/${language}/${id}/`, page: { language, html: '', headings: own, text, about } };
}

function manifestOf(files: ReadonlyMap<string, string>): Manifest {
  return JSON.parse(files.get(manifestFile) ?? '') as Manifest;
}

function entriesOf(files: ReadonlyMap<string, string>, language: string): PageEntry[] {
  return JSON.parse(files.get(manifestOf(files)[language]?.catalogue ?? '') ?? '[]') as PageEntry[];
}
