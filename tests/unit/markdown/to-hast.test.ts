import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { toElements } from '../../../src/markdown/to-hast.ts';

const read = (text: string): Root => parseMarkdown(text, { format: 'md', wikiLinks: false });

test('a list asks its items once whether they are loose, not once for every item', () => {
  const tree = read('- a\n'.repeat(500));
  const list = tree.children[0];
  assert.ok(list?.type === 'list');
  let asked = 0;
  for (const item of list.children) {
    Object.defineProperty(item, 'spread', { get: () => ((asked += 1), false) });
  }
  toElements(tree, 'inert');
  assert.ok(asked <= 2 * list.children.length, `${asked} times`);
});

test('a row is not looked for among the rows of its table', () => {
  const tree = read('| a |\n|---|\n| b |\n| c |\n');
  const table = tree.children[0];
  assert.ok(table?.type === 'table');
  table.children.indexOf = () => assert.fail('looked for');
  const names = JSON.stringify(toElements(tree, 'inert')).match(/"t[hd]"/g);
  assert.deepEqual(names, ['"th"', '"td"', '"td"']);
});

test('thousands of footnotes are numbered in the order they are mentioned', () => {
  const count = 3_000;
  const names = Array.from({ length: count }, (_, index) => `n${count - index}`);
  const mentions = names.map((identifier) => ({ type: 'footnoteReference', identifier }) as const);
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [...mentions, ...mentions.slice(0, 1)] },
      ...names.map(
        (identifier) => ({ type: 'footnoteDefinition', identifier, children: [] as never[] }) as const,
      ),
    ],
  };
  const text = JSON.stringify(toElements(tree, 'inert'));
  assert.match(
    text,
    /fnref-n3000","dataFootnoteRef":true,"ariaDescribedBy":\["footnote-label"\]\},"children":\[\{"type":"text","value":"1"/,
  );
  assert.match(
    text,
    /fnref-n1","dataFootnoteRef":true,"ariaDescribedBy":\["footnote-label"\]\},"children":\[\{"type":"text","value":"3000"/,
  );
  assert.match(text, /fnref-n3000-2/);
});
