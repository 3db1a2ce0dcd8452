import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judgeAddress } from '../../../../src/content/gate/url.ts';

describe('good addresses', () => {
  for (const url of [
    'https://example.org/a?b=c#d',
    'HTTP://example.org',
    'mailto:a@example.org',
    'tel:+82-2-000-0000',
    './a.md',
    '../ko/a.md#b',
    '/articles/a/',
    '#here',
    '?q=a:b',
    'a/b:c.md',
    '',
    'fact:aws-run-rate',
    'term:coopetition',
    'https://ko.wikipedia.org/wiki/대한민국',
  ]) {
    test(JSON.stringify(url), () => assert.equal(judgeAddress(url), undefined));
  }
});

describe('refused addresses', () => {
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u200bscript:alert(1)',
    'javascript\r\n:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:javascript:1',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '\t//evil.example/',
    '/\t/evil.example/',
    'http://',
    'https://[',
    `/${'x'.repeat(5000)}`,
  ]) {
    test(JSON.stringify(url.slice(0, 40)), () => assert.ok(judgeAddress(url)));
  }
});

test('a slip in the scheme is guessed', () => {
  assert.match(judgeAddress('htps://example.org')?.message ?? '', /Did you mean "https:"\?/);
});
