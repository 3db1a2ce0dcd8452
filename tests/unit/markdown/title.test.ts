import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { takeTitle } from '../../../src/markdown/title.ts';

const read = (text: string) => parseMarkdown(text, { format: 'md', wikiLinks: false });

const cases: [text: string, title: string | undefined, left: number][] = [
  ['# Title\n\nText.', 'Title', 1],
  ['[![badge](b.png)](x)\n\n# The `code` *title*\n\nText.', 'The code title', 2],
  ['# ![logo](l.png) Name', 'Name', 0],
  ['# ![Only a logo](l.png)', 'Only a logo', 0],
  ['Title\n=====\n', 'Title', 0],
  ['# One\n\n# Two', 'One', 1],
  ['## Before\n\n# Later', undefined, 2],
  ['> # Quoted\n\nText.', undefined, 2],
  ['#\n\nText.', undefined, 2],
  ['Text only.', undefined, 1],
  ['', undefined, 0],
];

for (const [text, title, left] of cases) {
  test(`the title of ${JSON.stringify(text)} is ${title ?? 'nothing'}`, () => {
    const tree = read(text);
    assert.equal(takeTitle(tree), title);
    assert.equal(tree.children.length, left);
  });
}

test('a title inside harmless HTML is found', () => {
  const tree = read('# Inside\n');
  tree.children = [{ type: 'inertElement', data: { hName: 'div' }, children: tree.children }];
  assert.equal(takeTitle(tree), 'Inside');
});
