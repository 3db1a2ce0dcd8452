import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

const md = { format: 'md', wikiLinks: false } as const;

test('decomposed text is composed before it is read', () => {
  const tree = parseMarkdown('조사**(강조)**를'.normalize('NFD'), md);
  assert.equal(toString(tree), '조사(강조)를');
});

test('positions are those of the text that was given', () => {
  const tree = parseMarkdown('\n\n\n  글 https://example.org/a를 [b](c.md)', { ...md, wikiLinks: true });
  const [paragraph] = tree.children;
  assert.ok(paragraph?.type === 'paragraph');
  const places = paragraph.children.map(({ type, position }) => [
    type,
    position?.start.line,
    position?.start.column,
    position?.end.column,
  ]);
  assert.deepEqual(places, [
    ['text', 4, 3, 5],
    ['link', 4, 5, 26],
    ['text', 4, 26, 28],
    ['link', 4, 28, 37],
  ]);
});

test('MDX that does not parse throws with its place, and is never evaluated', () => {
  const broken = 'Text.\n\n<Aside>\n\n{1 +}\n';
  assert.throws(() => parseMarkdown(broken, { format: 'mdx', wikiLinks: false }), { line: 5 });
  const tree = parseMarkdown('{globalThis.ran = true}\n', { format: 'mdx', wikiLinks: false });
  assert.equal(tree.children[0]?.type, 'mdxFlowExpression');
  assert.equal('ran' in globalThis, false);
});

test('the same text gives the same tree, however often it is read', () => {
  const text = '> [!NOTE] A\n> https://example.org/a를 [[b]]\n';
  const grammar = { format: 'md', wikiLinks: true } as const;
  assert.deepEqual(parseMarkdown(text, grammar), parseMarkdown(text, grammar));
});
