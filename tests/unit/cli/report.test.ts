import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asAnnotations, asJson, asSummary, asText, tally } from '../../../src/cli/report.ts';
import type { Problem } from '../../../src/content/problem.ts';

const problem = (over: Partial<Problem>): Problem => ({
  file: 'articles/en/a.md',
  line: 3,
  column: 5,
  rule: 'dead-link',
  severity: 'error',
  message: 'Unexpected link to "b.md", expected an article that exists. Take the link out.',
  ...over,
});

test('a problem is a line that a terminal makes a link of, and the count stands below', () => {
  assert.equal(
    asText([
      problem({}),
      problem({ line: 9, rule: 'no-alt', severity: 'warning', message: 'Unexpected picture.' }),
    ]),
    [
      'content/articles/en/a.md:3:5  dead-link  Unexpected link to "b.md", expected an article that exists. Take the link out.',
      'content/articles/en/a.md:9:5  no-alt  Warning: Unexpected picture.',
      '',
      '1 error, 1 warning',
      '',
    ].join('\n'),
  );
});

test('nothing wrong is said in two words', () => {
  assert.equal(asText([]), 'no problems\n');
});

test('warnings of foreign content are summed up by kind, the most frequent first; errors are listed', () => {
  const warnings = [
    ...Array.from({ length: 12 }, (_, index) => problem({ line: index + 1, severity: 'warning' })),
    problem({ rule: 'raw-html', severity: 'warning', message: 'Unexpected <b>.' }),
  ];
  const text = asSummary([problem({ rule: 'symlink', message: 'Unexpected link.' }), ...warnings]);
  const lines = text.split('\n');
  assert.match(lines[0] ?? '', /^content\/articles\/en\/a\.md:3:5 {2}symlink {2}Unexpected link\.$/);
  assert.ok(
    lines.includes(
      '    12  dead-link  content/articles/en/a.md:1  Unexpected link to "b.md", expected an article that exists. Take the link out.',
    ),
  );
  assert.ok(lines.includes('     1  raw-html  content/articles/en/a.md:3  Unexpected <b>.'));
  assert.ok(
    lines.indexOf(lines.find((line) => line.includes('raw-html')) ?? '') >
      lines.findIndex((line) => line.includes('dead-link')),
  );
  assert.match(text, /check --all/);
  assert.match(text, /1 error, 13 warnings\n$/);
});

test('an annotation cannot be ended or begun by what an article says', () => {
  const text = asAnnotations([
    problem({ file: 'articles/en/a,b:c.md', message: 'Unexpected 100%\n::error file=x::forged' }),
  ]);
  assert.equal(
    text,
    '::error file=content/articles/en/a%2Cb%3Ac.md,line=3,col=5,title=dead-link::Unexpected 100%25%0A::error file=x::forged\n',
  );
});

test('JSON carries every problem with its path from the working folder', () => {
  assert.deepEqual(JSON.parse(asJson([problem({})])), [problem({ file: 'content/articles/en/a.md' })]);
});

test('one is one and two are two', () => {
  assert.equal(tally([problem({}), problem({})]), '2 errors');
  assert.equal(tally([problem({ severity: 'warning' })]), '1 warning');
});

test('what a stranger wrote cannot move the cursor, hide text or begin a line', () => {
  const hostile = problem({
    file: 'articles/en/\u001b[2J.md',
    message: 'Unexpected "\n::add-mask::x\u202e", expected text.',
    severity: 'warning',
  });
  for (const text of [asText([hostile]), asSummary([hostile])]) {
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u202e]/);
    assert.doesNotMatch(text, /^::/m);
    assert.match(text, /\\u\{1b\}\[2J.*\\u\{a\}::add-mask/);
  }
});
