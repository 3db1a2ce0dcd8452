import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../../../../src/content/gate/data.ts';
import { siteSchema } from '../../../../src/content/site.ts';
import { topicSchema } from '../../../../src/content/topic.ts';

const messages = (problems: { line: number; column: number; rule: string; message: string }[]): string[] =>
  problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`);

test('a good file comes out as its schema has it, with defaults', () => {
  const { data, problems } = readData('name: { en: Markets, ko: 시장 }\nsummary: s\n', topicSchema, {
    file: 'topics/markets.yaml',
    checks: 'strict',
  });
  assert.deepEqual(data, { name: { en: 'Markets', ko: '시장' }, summary: 's', hue: 0.5 });
  assert.deepEqual(problems, []);
});

test('an empty file is one without keys', () => {
  assert.equal(readData('', siteSchema, { file: 'site.yaml', checks: 'strict' }).data?.checks, 'strict');
});

test('a key deep inside is found with its place and its likely spelling', () => {
  const { data, problems } = readData('navigation:\n  - lable: A\n    to: /a/\n', siteSchema, {
    file: 'site.yaml',
    checks: 'strict',
  });
  assert.equal(data, undefined);
  assert.match(messages(problems).join('\n'), /^2:5 data-unknown-key .*Did you mean "label"\?/m);
});

test('a value of the wrong kind inside a text per language is found where it stands', () => {
  const { problems } = readData('name:\n  en: Markets\n  ko: 7\nsummary: s\n', topicSchema, {
    file: 'topics/markets.yaml',
    checks: 'strict',
  });
  assert.match(messages(problems).join('\n'), /^3:7 data-schema Unexpected number 7 for "ko", expected text in quotes\./);
});

test('a list where a file needs keys is refused', () => {
  const { data, problems } = readData('- a\n', topicSchema, { file: 'topics/x.yaml', checks: 'strict' });
  assert.equal(data, undefined);
  assert.equal(problems.length, 1);
});

test('lenient checks take what fits', () => {
  const { data, problems } = readData('name: A\nsummary: s\nhue: 7\ncolour: red\n', topicSchema, {
    file: 'topics/x.yaml',
    checks: 'lenient',
  });
  assert.deepEqual(data, { name: 'A', summary: 's', hue: 0.5 });
  assert.deepEqual(
    problems.map(({ rule, severity }) => [rule, severity]).toSorted(),
    [
      ['data-schema', 'warning'],
      ['data-unknown-key', 'warning'],
    ],
  );
});
