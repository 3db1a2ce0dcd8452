import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryKey } from '../../../src/model/entry-key.ts';
import { previewsOf } from '../../../src/model/previews.ts';
import type { Model } from '../../../src/model/model.ts';
import { knowledge } from './library.ts';

const keys = (model: Model): string[] => [
  entryKey(model, 'en', 'source', 'news'),
  entryKey(model, 'en', 'org', 'aws'),
  entryKey(model, 'en', 'claim', 'later'),
  entryKey(model, 'en', 'fact', 'run-rate'),
];

test('the same knowledge gives the same keys', () => {
  assert.deepEqual(keys(knowledge()), keys(knowledge()));
});

test('a change of a fact changes every page that tells it, and no other', () => {
  const model = knowledge();
  const before = [...keys(model), entryKey(model, 'en', 'org', 'valkey')];
  const changed = knowledge();
  const fact = changed.facts.get('run-rate');
  assert.ok(fact);
  (changed.facts as Map<string, typeof fact>).set('run-rate', { ...fact, value: 72 });
  const after = [...keys(changed), entryKey(changed, 'en', 'org', 'valkey')];
  assert.deepEqual(
    after.map((key, index) => key === before[index]),
    [false, false, false, false, true],
  );
});

test('every entry and every article of the language has a preview', () => {
  const previews = previewsOf(knowledge(), 'en').map(({ scheme, id }) => `${scheme}:${id}`);
  assert.equal(new Set(previews).size, previews.length);
  for (const expected of [
    'fact:undated',
    'source:news',
    'term:ark',
    'org:aws',
    'claim:sooner',
    'article:story',
  ]) {
    assert.ok(previews.includes(expected), expected);
  }
});
