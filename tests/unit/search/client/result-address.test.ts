import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { resultAddress } from '../../../../src/search/client/result-address.ts';

before(() => {
  const address = { href: 'https://example.org/kb/en/search/', origin: 'https://example.org' };
  Object.defineProperty(globalThis, 'location', { value: address, configurable: true });
});

const inside: [base: string, path: string, address: string][] = [
  ['/kb/', '/en/articles/a/', 'https://example.org/kb/en/articles/a/'],
  ['/kb/', '/kb/en/articles/a/', 'https://example.org/kb/en/articles/a/'],
  ['/kb/', '/en/kb/a/', 'https://example.org/kb/en/kb/a/'],
  ['/', '/en/articles/a/', 'https://example.org/en/articles/a/'],
  ['/', '/en/a%20b/', 'https://example.org/en/a%20b/'],
];
for (const [base, path, address] of inside) {
  test(`under ${base}, ${path} is ${address}`, () =>
    assert.equal(resultAddress(base, path, new Map()).href, address));
}

const elsewhere = [
  'https://example.com/kb/',
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.com/',
  '\\\\example.com/',
  '/\\example.com/',
  '\t//example.com/',
  'http://[',
  'blob:https://example.org/x',
  '@example.com/',
];
for (const path of elsewhere) {
  for (const base of ['/', '/kb/']) {
    test(`no result leads to ${JSON.stringify(path)} under ${base}`, () => {
      const url = resultAddress(base, path, new Map());
      assert.equal(url.origin, 'https://example.org');
      assert.ok(url.pathname.startsWith(base), url.href);
    });
  }
}

test('the words to mark go along, without their quotes, at most eight', () => {
  const terms = new Map(['"aws"', '파트너', 'r&d', ...'abcdefgh'].map((term) => [term, 1]));
  const { searchParams } = resultAddress('/', '/en/', terms);
  assert.deepEqual(searchParams.getAll('mark'), ['aws', '파트너', 'r&d', 'a', 'b', 'c', 'd', 'e']);
});
