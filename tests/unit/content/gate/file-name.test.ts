import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameProblem } from '../../../../src/content/gate/file-name.ts';

const good = ['redis-and-valkey.md', '2022.md', '오픈소스-전략.md', 'élan.mdx', 'हिन्दी.md', 'map.webp', 'site.yaml', '한글.md'.normalize('NFD')];

const bad: [name: string, mend: string][] = [
  ['Redis.md', '"redis.md"'],
  ['a b.md', '"a-b.md"'],
  ['a_b.md', '"a-b.md"'],
  ['a--b.md', '"a-b.md"'],
  ['-a.md', '"a.md"'],
  ['a.b.md', '"a-b.md"'],
  ['c#.md', '"c.md"'],
  ['50%.md', '"50.md"'],
  ['why?.mdx', '"why.mdx"'],
  ['a\u200bb.md', '"ab.md"'],
  ['가\u3164나.md', '"가나.md"'],
  ['a\u00adb.md', '"ab.md"'],
  ['a\tb.md', '"a-b.md"'],
  ['⅓.md', 'Rename it.'],
  ['.md', 'Take it out.'],
  ['x.MD', '"x.md"'],
  ['x.yml', '"x.yaml"'],
  ['x.markdown', '"x.md"'],
  ['aux.md', 'aux-1'],
  ['x.svg', 'Export it'],
  ['x.js', 'Take it out'],
  ['x.mdd', 'Did you mean "md"'],
  ['x', 'Take it out'],
];

for (const name of good) test(`${name} is a good name`, () => assert.equal(nameProblem(name, 'file', 'strict'), undefined));

for (const [name, mend] of bad) {
  test(`${JSON.stringify(name)} is refused with advice`, () => {
    const message = nameProblem(name, 'file', 'strict')?.message ?? '';
    assert.ok(message.includes(mend), message);
    assert.equal(nameProblem(name, 'file', 'lenient'), undefined);
  });
}

test('unseen characters are named by their code', () => {
  assert.match(nameProblem('a\u200bb.md', 'file', 'strict')?.message ?? '', /U\+200B/);
});

test('a name longer than file systems hold is refused everywhere', () => {
  const name = `${'가'.repeat(90)}.md`;
  for (const checks of ['strict', 'lenient'] as const) assert.equal(nameProblem(name, 'file', checks)?.rule, 'file-name');
});
