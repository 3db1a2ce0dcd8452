import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { headersFile, writeHostFiles } from '../../../src/hosting/host-files.ts';

const site = { base: '/kb/', locales: ['en', 'ko'] };

/** What a host that adds up all matching rules sends: every value of every header. */
function sentFor(text: string, address: string): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  let matches = false;
  for (const line of text.split('\n')) {
    const header = /^ {2}([\w-]+): (.*)$/.exec(line);
    if (!header) {
      const pattern = line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      matches = line !== '' && new RegExp(`^${pattern}$`).test(address);
    } else if (matches) {
      const [, name = '', value = ''] = header;
      sent.set(name, [...(sent.get(name) ?? []), value]);
    }
  }
  return sent;
}

const addresses = [
  '/kb/',
  '/kb/en/',
  '/kb/ko/articles/a/',
  '/kb/404.html',
  '/kb/nothing',
  '/kb/_astro/index.Cx3a.css',
  '/kb/pagefind/index/ko_fa31a35.pf_index',
  '/kb/pagefind/pagefind-worker.js',
  '/kb/pagefind/pagefind.js',
];

for (const address of addresses) {
  test(`no header of ${address} stands in two rules, since hosts join them with a comma`, () => {
    for (const [name, values] of sentFor(headersFile(site), address)) assert.equal(values.length, 1, name);
  });
}

test('pages have the strict policy, hashed files a year, and the worker a policy of its own', () => {
  const sent = (address: string, name: string): string | undefined =>
    sentFor(headersFile(site), address).get(name)?.[0];
  assert.match(
    sent('/kb/ko/articles/a/', 'Content-Security-Policy') ?? '',
    /default-src 'none'.*frame-ancestors 'none'/,
  );
  assert.equal(sent('/kb/en/', 'Cache-Control'), undefined);
  assert.match(sent('/kb/_astro/index.Cx3a.css', 'Cache-Control') ?? '', /immutable/);
  assert.match(sent('/kb/pagefind/pagefind-worker.js', 'Content-Security-Policy') ?? '', /wasm-unsafe-eval/);
  assert.equal(sent('/kb/nothing', 'X-Content-Type-Options'), 'nosniff');
});

test('the file stays within what hosts read: 100 rules of 2,000 characters a line', () => {
  const lines = headersFile(site).split('\n');
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
  assert.ok(lines.every((line) => line.length <= 2000));
});

test('each language gets its 404 page where hosts look for the nearest one', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'host-files-'));
  t.after(() => rm(folder, { recursive: true }));
  for (const locale of site.locales) {
    await mkdir(path.join(folder, locale, '404'), { recursive: true });
    await writeFile(path.join(folder, locale, '404/index.html'), locale);
  }
  await writeHostFiles(folder, site);
  assert.equal(await readFile(path.join(folder, 'ko/404.html'), 'utf8'), 'ko');
  assert.equal(await readFile(path.join(folder, '.nojekyll'), 'utf8'), '');
  assert.equal(await readFile(path.join(folder, '_headers'), 'utf8'), headersFile(site));
});
