import assert from 'node:assert/strict';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { Card } from '../../../src/cards/card.ts';
import { cardDigest, cardImage, prepareCards } from '../../../src/cards/store.ts';
import { cacheDir } from '../../../src/content/environment.ts';

const card: Card = { title: 'A card of the tests', site: 'Test', seed: 'test', boundary: 0.5 };
const fileOf = (which: Card): string => path.join(cacheDir, 'cards', `${cardDigest(which)}.png`);

test('all that a card shows is in its digest', () => {
  const others: Card[] = [
    { ...card, title: 'x' },
    { ...card, site: 'x' },
    { ...card, topic: 'x' },
    { ...card, summary: 'x' },
    { ...card, seed: 'x' },
    { ...card, boundary: 0.6 },
  ];
  assert.equal(new Set([card, ...others].map(cardDigest)).size, 7);
  assert.equal(cardDigest({ ...card }), cardDigest(card));
});

test('a card is drawn once and read after that', async () => {
  await rm(fileOf(card), { force: true });
  await prepareCards([card, card]);
  assert.ok((await stat(fileOf(card))).size > 1000);
  assert.ok((await cardImage(card)).equals(await readFile(fileOf(card))));

  await writeFile(fileOf(card), 'kept');
  await prepareCards([card]);
  assert.equal(String(await cardImage(card)), 'kept');
  await rm(fileOf(card));
});
