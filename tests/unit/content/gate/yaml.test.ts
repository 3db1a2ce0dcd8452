import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readYaml } from '../../../../src/content/gate/yaml.ts';

const read = (text: string, checks: 'strict' | 'lenient' = 'strict') => {
  const { data, problems, locate } = readYaml(text, { file: 'x.md', checks, firstLine: 2, prefix: 'frontmatter' });
  return { data, locate, found: problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`) };
};

test('days stay text, numbers and booleans are what they are', () => {
  const { data, found } = read('day: 2026-01-31\ntime: 2026-01-31T10:00:00Z\nnumber: 7\nno: no\nyes: true\nlist: [a, "b"]');
  assert.deepEqual(data, {
    day: '2026-01-31',
    time: '2026-01-31T10:00:00Z',
    number: 7,
    no: 'no',
    yes: true,
    list: ['a', 'b'],
  });
  assert.deepEqual(found, []);
});

test('marks of YAML inside quotes and block texts are text', () => {
  const { data, found } = read('a: "*x &y !z <<"\nb: |\n  *x\n  &y\n  [[[[[[\nc: R&D *now*\n"<<": 1');
  assert.deepEqual(data, { a: '*x &y !z <<', b: '*x\n&y\n[[[[[[\n', c: 'R&D *now*', '<<': 1 });
  assert.deepEqual(found, []);
});

describe('more than plain data is refused with its place', () => {
  const table: [yaml: string, found: string][] = [
    ['a: &x 1', '2:4 frontmatter-alias'],
    ['a: 1\nb: *x', '3:4 frontmatter-alias'],
    ['? *x\n: 1', '2:3 frontmatter-alias'],
    ['<<: {a: 1}', '2:1 frontmatter-alias'],
    ['a: !!binary aGk=', '2:4 frontmatter-tag'],
    ['a: !x 1', '2:4 frontmatter-tag'],
    ['! a: 1', '2:1 frontmatter-tag'],
    ['%YAML 1.1\n---\na: 1', '2:1 frontmatter-tag'],
    ['a: [[[[1]]]]', '2:7 frontmatter-depth'],
    ['a:\n  - - - - 1', '3:9 frontmatter-depth'],
    ['a:\n b:\n  c:\n   d:\n    e: 1', '6:5 frontmatter-depth'],
    ['{a: {b: {c: {d: {}}}}}', '2:17 frontmatter-depth'],
    ['? ? ? ? ? a', '2:9 frontmatter-depth'],
    ['a: 1\nb: 2\na: 3', '4:1 frontmatter-duplicate-key'],
    ['a: 1\n---\nb: 2', '3:1 frontmatter-syntax'],
    ['a: b: c', '2:4 frontmatter-syntax'],
    ['a:\n\t- x', '3:1 frontmatter-syntax'],
    ['a: [1', '2:6 frontmatter-syntax'],
    ['a: @x', '2:4 frontmatter-syntax'],
    [`a: ${'x'.repeat(9000)}`, '2:1 frontmatter-too-big'],
  ];
  for (const [yaml, found] of table) {
    test(yaml.slice(0, 30), () => {
      const result = read(yaml);
      assert.deepEqual(result.found, [found]);
      assert.equal(result.data, undefined);
    });
  }
});

test('the key __proto__ is a key like any other', () => {
  const { data } = read('__proto__:\n  polluted: true\n');
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.deepEqual(Object.keys(data as object), ['__proto__']);
});

test('hidden characters in escapes are found, and taken out in lenient checks', () => {
  assert.deepEqual(read('a: "x\\u202ey"').found, ['2:4 bidi-control']);
  assert.deepEqual(read('a: ["x\\0y"]').found, ['2:5 control-character']);
  assert.deepEqual(read('a: ["x\\0y"]', 'lenient').data, { a: ['xy'] });
});

test('places of keys and values are those of the file', () => {
  const { locate } = read('title: X\nlist:\n  - one\n  - two\nempty:\n');
  assert.deepEqual(locate(['title']), { line: 2, column: 8 });
  assert.deepEqual(locate(['title'], 'key'), { line: 2, column: 1 });
  assert.deepEqual(locate(['list', 1]), { line: 5, column: 5 });
  assert.equal(locate(['empty']).line, 6);
  assert.deepEqual(locate(['list', 'no', 'such']), { line: 4, column: 3 });
});

test('a data file may be larger and deeper than front matter', () => {
  const text = `a:\n  b:\n    c:\n      d:\n        e: ${'x'.repeat(9000)}\n`;
  assert.deepEqual(readYaml(text, { file: 'x.yaml', checks: 'strict', prefix: 'data' }).problems, []);
});
