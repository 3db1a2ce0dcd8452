import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageLinks } from '../../../src/feeds/alternates.ts';
import { site } from '../model/entries.ts';

const both = (path: string) => [
  { locale: 'en', path: `/en${path}` },
  { locale: 'ko', path: `/ko${path}` },
];

test('a page in two languages has a link for each and one for the rest', () => {
  assert.deepEqual(languageLinks({ ...site, defaultLocale: 'ko' }, both('/about/')), [
    { hreflang: 'en', path: '/en/about/' },
    { hreflang: 'ko', path: '/ko/about/' },
    { hreflang: 'x-default', path: '/ko/about/' },
  ]);
});

test('the front page for the rest is the choice of language', () => {
  assert.deepEqual(languageLinks(site, both('/')).at(-1), { hreflang: 'x-default', path: '/' });
});

test('a page in one language has none', () => {
  assert.deepEqual(languageLinks(site, [{ locale: 'en', path: '/en/a/' }]), []);
});
