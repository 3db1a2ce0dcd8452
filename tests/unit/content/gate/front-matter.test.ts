import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFrontMatter } from '../../../../src/content/gate/front-matter.ts';

const read = (text: string, checks: 'strict' | 'lenient') => {
  const { data, body, problems } = readFrontMatter(text, { file: 'x.md', checks });
  return { data, body, found: problems.map(({ line, rule, severity }) => `${line} ${rule} ${severity}`) };
};

test('the body keeps the line numbers of the file', () => {
  const { data, body, found } = read('---\ntitle: X\nauthors:\n  - A\n---\n\nText\n', 'strict');
  assert.deepEqual(data, { title: 'X', authors: ['A'] });
  assert.equal(body, '\n\n\n\n\n\nText\n');
  assert.deepEqual(found, []);
});

test('a rule in the body is no end of the front matter', () => {
  const { body } = read('---\ntitle: X\n---\na\n\n---\n\nb', 'strict');
  assert.equal(body, '\n\n\na\n\n---\n\nb');
});

test('strict checks report every key that does not fit, at once', () => {
  const { data, found } = read(
    '---\ntitle: 7\nkind: x\npublished: 2026-02-30\nupdated: soon\ntakeaways: one\ndraft: maybe\naliases: [old]\ncolour: red\n---\nx',
    'strict',
  );
  assert.deepEqual(data, {});
  assert.deepEqual(found.toSorted(), [
    '2 frontmatter-schema error',
    '3 frontmatter-schema error',
    '4 frontmatter-date error',
    '5 frontmatter-date error',
    '6 frontmatter-schema error',
    '7 frontmatter-schema error',
    '8 frontmatter-schema error',
    '9 frontmatter-unknown-key error',
  ]);
});

describe('lenient checks', () => {
  test('take good keys, ignore unknown ones, drop wrong values, and interpret nothing', () => {
    const { data, found } = read(
      '---\ntitle: X\ndate: 2026-01-01\nlayout: ./evil.js\npublished: soon\ndescription: 7\ndraft: true\n---\nx',
      'lenient',
    );
    assert.deepEqual(data, { title: 'X', draft: true });
    assert.deepEqual(found.toSorted(), [
      '3 frontmatter-unknown-key warning',
      '4 frontmatter-unknown-key warning',
      '5 frontmatter-date warning',
      '6 frontmatter-schema warning',
    ]);
  });

  const table: [what: string, text: string, data: object, body: string, found: string[]][] = [
    ['need no front matter', '# A\n', {}, '# A\n', []],
    ['need no title', '---\ndescription: d\n---\n# A', { description: 'd' }, '\n\n\n# A', []],
    ['take an empty block for nothing', '---\n---\nx', {}, '\n\nx', []],
    ['show nothing of YAML that does not parse', '---\na: b: c\n---\nx', {}, '\n\n\nx', ['2 frontmatter-syntax warning']],
    ['read no aliases', '---\ntitle: &a X\n---\nx', {}, '\n\n\nx', ['2 frontmatter-alias warning']],
    ['read no tags', '---\ntitle: !!str X\n---\nx', {}, '\n\n\nx', ['2 frontmatter-tag warning']],
    ['take an unclosed block for text', '---\ntitle: X\nx', {}, '---\ntitle: X\nx', ['1 frontmatter-unclosed warning']],
    ['take a paragraph between rules for text', '---\nSome words\n---\nx', {}, '---\nSome words\n---\nx', ['2 frontmatter-syntax warning']],
    ['show nothing of TOML', '+++\ntitle = "X"\n+++\nx', {}, '\n\n\nx', ['1 frontmatter-syntax warning']],
  ];
  for (const [what, text, data, body, found] of table) {
    test(what, () => assert.deepEqual(read(text, 'lenient'), { data, body, found }));
  }
});
