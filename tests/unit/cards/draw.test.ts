import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import type { Card } from '../../../src/cards/card.ts';
import { drawCard } from '../../../src/cards/draw.ts';

const card: Card = { title: '공동 SLA의 산수', site: '에코톤', topic: '계약', seed: 'sla', boundary: 0.5 };

/** Share of pixels darker than the paper, in a region of the picture. */
async function inkIn(png: Buffer, region: Region): Promise<number> {
  const { data, info } = await sharp(png)
    .extract(region)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dark = data.filter((value, index) => index % info.channels === 0 && value < 160).length;
  return dark / (info.width * info.height);
}

const TITLE = { left: 80, top: 150, width: 1040, height: 350 };
const STRIP = { left: 0, top: 525, width: 1200, height: 90 };

test('a card is a PNG of 1200 by 630 with its title and strip on it, in few bytes', async () => {
  const png = await drawCard(card);
  const { format, width, height } = await sharp(png).metadata();
  assert.deepEqual([format, width, height], ['png', 1200, 630]);
  assert.ok((await inkIn(png, TITLE)) > 0.01);
  assert.ok((await inkIn(png, STRIP)) > 0.01);
  assert.ok(png.length < 50_000);
});

test('the same card is the same bytes', async () => {
  assert.ok((await drawCard(card)).equals(await drawCard({ ...card })));
});

test('different syllables are different pictures', async () => {
  assert.ok(!(await drawCard(card)).equals(await drawCard({ ...card, title: '공동 SLA의 산소' })));
});

test('text stays between the margins, however long it is', async () => {
  const long = '아주 길고 긴 제목이 끝없이 이어지는 WWWWWWW '.repeat(8);
  const png = await drawCard({ ...card, title: long, site: long, topic: long, summary: long });
  for (const left of [0, 1125]) assert.equal(await inkIn(png, { left, top: 0, width: 75, height: 520 }), 0);
  assert.ok((await inkIn(png, { left: 0, top: 505, width: 1200, height: 20 })) === 0);
});

test('a title in a script without glyphs gives way to the name of the site', async () => {
  const png = await drawCard({ ...card, title: '漢字だけ' });
  assert.ok(png.equals(await drawCard({ ...card, title: '에코톤' })));
});

test('markup, control characters and nothing at all are drawn without complaint', async () => {
  for (const title of ['</svg><script>', '&amp; "x" \'y\'', 'a\u0000b', ' ', '']) {
    assert.equal((await sharp(await drawCard({ ...card, title })).metadata()).width, 1200, title);
  }
});

interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}
