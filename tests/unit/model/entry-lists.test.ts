import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  entryName,
  factsAbout,
  listClaims,
  listFacts,
  listOrganizations,
  listTerms,
} from '../../../src/model/entry-lists.ts';
import { knowledge } from './library.ts';

const model = knowledge();
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

test('terms and organisations follow the alphabet of the reader', () => {
  assert.deepEqual(ids(listTerms(model, 'en')), ['ark', 'fork']);
  assert.deepEqual(ids(listTerms(model, 'ko')), ['fork', 'ark']);
  assert.deepEqual(ids(listOrganizations(model, 'en')), ['aws', 'valkey']);
  assert.deepEqual(ids(listOrganizations(model, 'ko')), ['valkey', 'aws']);
});

test('a list is made once per model and language', () => {
  assert.equal(listTerms(model, 'en'), listTerms(model, 'en'));
  assert.notEqual(listTerms(model, 'en'), listTerms(knowledge(), 'en'));
});

test('claims follow their order, then those without one', () => {
  assert.deepEqual(ids(listClaims(model)), ['sooner', 'later']);
});

test('facts are listed newest first, undated ones last', () => {
  assert.deepEqual(ids(listFacts(model)), ['fork', 'licence', 'run-rate', 'first', 'undated']);
});

test('an organisation has the facts that name it', () => {
  assert.deepEqual(ids(factsAbout(model, 'aws')), ['fork', 'run-rate']);
  assert.deepEqual(factsAbout(model, 'nobody'), []);
});

const names: [scheme: Parameters<typeof entryName>[2], id: string, en: string, ko: string][] = [
  ['fact', 'fork', 'On fork', 'fork의 일'],
  ['term', 'fork', 'Zinc', '가지'],
  ['org', 'aws', 'AWS', '아마존'],
  ['source', 'news', 'News, of "things"', 'News, of "things"'],
  ['claim', 'later', 'It ran at 71', '710억이었다'],
  ['chart', 'none', '', ''],
];
for (const [scheme, id, en, ko] of names) {
  test(`${scheme}:${id} is known by its name in each language`, () => {
    assert.deepEqual([entryName(model, 'en', scheme, id), entryName(model, 'ko', scheme, id)], [en, ko]);
  });
}
