import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { gateImage } from '../../../../src/content/gate/image.ts';
import { LIMITS } from '../../../../src/content/gate/limits.ts';
import { png } from '../../../fixtures/hostile/png.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kb-image-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function judge(name: string, bytes: Buffer | string): Promise<string | undefined> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const found = await gateImage(file);
  if (found) assert.match(found.message, /^Unexpected [^]+, expected [^]+\. [A-Z][^]+\.$/);
  return found?.rule;
}

// Noise, so that the files have a middle that can be damaged.
const noise = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256));
const drawing = sharp(noise, { raw: { width: 64, height: 64, channels: 3 } });
const made = {
  png: await drawing.clone().png().toBuffer(),
  jpg: await drawing.clone().jpeg().toBuffer(),
  webp: await drawing.clone().webp().toBuffer(),
  avif: await drawing.clone().avif({ effort: 0 }).toBuffer(),
  gif: await drawing.clone().gif().toBuffer(),
};

for (const [format, bytes] of Object.entries(made)) {
  test(`a whole ${format} passes, half of one does not`, async () => {
    assert.equal(await judge(`whole.${format}`, bytes), undefined);
    assert.equal(await judge(`half.${format}`, bytes.subarray(0, Math.floor(bytes.length / 2))), 'image-corrupt');
  });
}

test('a PNG damaged in its middle is found', async () => {
  const bytes = Buffer.from(made.png);
  const middle = Math.floor(bytes.length / 2);
  bytes.fill(0, middle, middle + 200);
  assert.equal(await judge('damaged.png', bytes), 'image-corrupt');
});

test('what is named as a picture and is none is found', async () => {
  assert.equal(await judge('text.png', 'not a picture'), 'image-corrupt');
  assert.equal(await judge('empty.png', ''), 'image-corrupt');
  assert.equal(await judge('svg.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'image-corrupt');
  assert.equal(await judge('other.png', made.jpg), 'image-corrupt');
});

test('a picture of too many pixels is refused by its header, quickly', async () => {
  const start = process.cpuUsage();
  assert.equal(await judge('wide.png', png(40_000, 1_001)), 'image-too-big');
  assert.ok(process.cpuUsage(start).user < 1_000_000);
  assert.equal(await judge('fits.png', png(4_000, 4_000)), undefined);
});

test('a file of too many bytes is refused unread', async () => {
  assert.equal(await judge('heavy.png', Buffer.concat([made.png, Buffer.alloc(LIMITS.imageBytes)])), 'image-too-big');
});

test('a symbolic link is not followed', async () => {
  await judge('real.png', made.png);
  symlinkSync('real.png', path.join(folder, 'link.png'));
  assert.equal((await gateImage(path.join(folder, 'link.png')))?.rule, 'symlink');
});
