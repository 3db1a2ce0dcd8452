import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedPage } from '../../../src/feeds/moved-page.ts';

test('an old address sends readers on at once, offers a link, and tells engines where the text is', () => {
  const html = movedPage({ from: '/ko/old/', to: '/ko/articles/가/', title: '"하나" & <둘>' });
  const address = `/kb/ko/articles/${encodeURI('가')}/`;
  assert.match(html, /^<!doctype html>\n<html lang="ko">/);
  assert.ok(html.includes(`<meta http-equiv="refresh" content="0; url=${address}">`));
  assert.ok(html.includes(`<link rel="canonical" href="https://example.org${address}">`));
  assert.ok(html.includes(`<a href="${address}">&quot;하나&quot; &amp; &lt;둘&gt;</a>`));
  assert.ok(html.includes('<meta name="robots" content="noindex">'));
});
