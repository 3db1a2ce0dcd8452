import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from '../../../src/hosting/compress.ts';

const text = '가나다라 text\n'.repeat(300);

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'compress-'));
  const site = path.join(folder, 'site');
  await mkdir(path.join(site, 'pagefind/index'), { recursive: true });
  for (const file of ['index.html', 'a.css', 'b.js', 'c.svg', 'feed.json', 'atom.xml', 'a.md', 'llms.txt']) {
    await writeFile(path.join(site, file), file + text);
  }
  await writeFile(path.join(site, 'small.html'), '<p>');
  for (const file of ['card.png', 'pagefind/index/ko_1.pf_index', 'pagefind/wasm.ko.pagefind']) {
    await writeFile(path.join(site, file), text);
  }
  return folder;
}

test('text of some size gets both copies; small files, pictures and the search index get none', async (t) => {
  const folder = await makeFolder();
  t.after(() => rm(folder, { recursive: true }));
  const site = path.join(folder, 'site');
  const result = await compressFolder(site, path.join(folder, 'cache'));
  assert.deepEqual(result, { files: 8, fresh: 8 });
  const files = await readdir(site, { recursive: true });
  assert.equal(files.filter((file) => file.endsWith('.br')).length, 8);
  assert.ok(!files.some((file) => /(small\.html|png|pf_index|\.pagefind)\.(br|gz)$/.test(file)));
  const plain = await readFile(path.join(site, 'a.md'));
  assert.deepEqual(brotliDecompressSync(await readFile(path.join(site, 'a.md.br'))), plain);
  assert.deepEqual(gunzipSync(await readFile(path.join(site, 'a.md.gz'))), plain);
});

test('what was compressed before is taken from the cache, byte for byte', async (t) => {
  const folder = await makeFolder();
  t.after(() => rm(folder, { recursive: true }));
  const site = path.join(folder, 'site');
  const cache = path.join(folder, 'cache');
  await compressFolder(site, cache);
  const first = await readFile(path.join(site, 'a.css.br'));
  await rm(path.join(site, 'a.css.br'));
  await writeFile(path.join(site, 'b.js'), `new ${text}`);
  assert.deepEqual(await compressFolder(site, cache), { files: 8, fresh: 1 });
  assert.deepEqual(await readFile(path.join(site, 'a.css.br')), first);
  assert.equal(brotliDecompressSync(await readFile(path.join(site, 'b.js.br'))).toString(), `new ${text}`);
});

test('the cache forgets what no build has used for a month', async (t) => {
  const folder = await makeFolder();
  t.after(() => rm(folder, { recursive: true }));
  const cache = path.join(folder, 'cache');
  await mkdir(cache);
  const old = path.join(cache, 'old.br');
  await writeFile(old, '');
  await utimes(old, 0, 0);
  await compressFolder(path.join(folder, 'site'), cache);
  assert.ok(!(await readdir(cache)).includes('old.br'));
});

test('a large site is compressed quickly, a small one thoroughly, and neither takes the copies of the other', async (t) => {
  const folder = await makeFolder();
  t.after(() => rm(folder, { recursive: true }));
  const site = path.join(folder, 'site');
  const cache = path.join(folder, 'cache');
  const page = Array.from({ length: 2000 }, (_, index) => `<p>${(index * 7919) % 10007} words</p>`).join('');
  await writeFile(path.join(site, 'index.html'), page);
  await compressFolder(site, cache);
  const thorough = await readFile(path.join(site, 'index.html.br'));
  await writeFile(path.join(site, 'large.txt'), 'a'.repeat(10_000_000));
  await compressFolder(site, cache);
  const quick = await readFile(path.join(site, 'index.html.br'));
  assert.ok(quick.length > thorough.length);
  assert.equal(brotliDecompressSync(quick).toString(), page);
});
