import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recentSearches } from '../../../../src/search/client/recent.ts';

test('keeps the last five, newest first, each once', () => {
  const recent = recentSearches(memory());
  for (const query of ['a', 'b', 'c', 'd', 'e', 'f', 'C ']) recent.add(query);
  assert.deepEqual(recent.list(), ['C', 'f', 'e', 'd', 'b']);
});

test('forgets one, and all', () => {
  const storage = memory();
  const recent = recentSearches(storage);
  for (const query of ['파트너십', 'redis']) recent.add(query);
  recent.remove('redis');
  assert.deepEqual(recent.list(), ['파트너십']);
  recent.clear();
  assert.deepEqual(recent.list(), []);
  assert.equal(storage().length, 0);
});

test('keeps nothing that is empty or very long', () => {
  const recent = recentSearches(memory());
  for (const query of [' ', '', 'x'.repeat(101)]) recent.add(query);
  assert.deepEqual(recent.list(), []);
});

test('does nothing where storage is off', () => {
  const recent = recentSearches(() => {
    throw new Error('SecurityError');
  });
  recent.add('a');
  recent.clear();
  assert.deepEqual(recent.list(), []);
});

test('takes nothing from a storage that something else has written', () => {
  for (const text of ['{', '{"a":1}', 'null', '[1,null,"kept"]']) {
    const storage = memory();
    storage().setItem('kb-recent-searches', text);
    assert.deepEqual(recentSearches(storage).list(), text.includes('kept') ? ['kept'] : []);
  }
});

function memory(): () => Storage {
  const kept = new Map<string, string>();
  const storage = {
    get length() {
      return kept.size;
    },
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
  return () => storage;
}
