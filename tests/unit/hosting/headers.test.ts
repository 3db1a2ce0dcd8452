import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { themeInit } from '../../../src/components/theme-init.ts';
import { headersFor } from '../../../src/hosting/headers.ts';
import { metaPolicy, pagePolicy, workerPolicy } from '../../../src/hosting/policy.ts';

const cacheControl: [file: string, expected: string][] = [
  ['_astro/index.Cx3a.css', 'public, max-age=31536000, immutable'],
  ['_astro/deep/er.js', 'public, max-age=31536000, immutable'],
  ['pagefind/index/ko_fa31a35.pf_index', 'public, max-age=31536000, immutable'],
  ['pagefind/fragment/en_0d1.pf_fragment', 'public, max-age=31536000, immutable'],
  ['pagefind/pagefind.ko_b25e.pf_meta', 'public, max-age=31536000, immutable'],
  ['pagefind/pagefind.js', 'no-cache'],
  ['pagefind/pagefind-entry.json', 'no-cache'],
  ['pagefind/pagefind-worker.js', 'no-cache'],
  ['pagefind/probes.json', 'no-cache'],
  ['index.html', 'no-cache'],
  ['en/articles/a/index.html', 'no-cache'],
  ['en/articles/a.md', 'no-cache'],
  ['sitemap.xml', 'no-cache'],
  ['favicon.svg', 'no-cache'],
  ['en/_astro/x.css', 'no-cache'],
];

for (const [file, expected] of cacheControl) {
  test(`${file} is sent with Cache-Control: ${expected}`, () => {
    assert.equal(headersFor(file, { found: true, html: false, secure: true })['Cache-Control'], expected);
  });
}

test('a missing file is never kept, not even where hashed files live', () => {
  const headers = headersFor('_astro/missing.css', { found: false, html: false, secure: true });
  assert.equal(headers['Cache-Control'], 'no-store');
});

test('the policy allows the inline script of the head by its hash, and no other', () => {
  const hash = createHash('sha256').update(themeInit).digest('base64');
  assert.match(
    pagePolicy({ secure: true }),
    new RegExp(`script-src 'self' 'sha256-${hash.replace(/[+/]/g, '\\$&')}'(;|$)`),
  );
  assert.doesNotMatch(pagePolicy({ secure: true }), /unsafe/);
  assert.match(metaPolicy, /^default-src 'none'/);
});

test('only the search worker may run WebAssembly, and it may do nothing else', () => {
  const worker = headersFor('pagefind/pagefind-worker.js', { found: true, html: false, secure: true });
  assert.equal(worker['Content-Security-Policy'], workerPolicy);
  const page = headersFor('en/index.html', { found: true, html: true, secure: true });
  assert.doesNotMatch(page['Content-Security-Policy'] ?? '', /wasm/);
  assert.equal(
    headersFor('_astro/a.css', { found: true, html: false, secure: true })['Content-Security-Policy'],
    undefined,
  );
});

test('what belongs to https is sent on https only', () => {
  const there = headersFor('index.html', { found: true, html: true, secure: true });
  const here = headersFor('index.html', { found: true, html: true, secure: false });
  assert.ok(there['Strict-Transport-Security']);
  assert.equal(here['Strict-Transport-Security'], undefined);
  assert.match(there['Content-Security-Policy'] ?? '', /upgrade-insecure-requests/);
  assert.doesNotMatch(here['Content-Security-Policy'] ?? '', /upgrade-insecure-requests/);
});
