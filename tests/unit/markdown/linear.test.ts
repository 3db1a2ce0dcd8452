import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { extract } from '../../../src/markdown/extract.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { renderPieces } from '../../../src/markdown/render.ts';
import { labels } from './labels.ts';

const SMALL = 4_000;
const LARGE = 6 * SMALL;

// Six times the work at a linear cost, thirty-six at a square: twelve lies far from both, whatever else the machine does.
const LIMIT = 12;

const first = (text: string): RootContent => {
  const [node] = parseMarkdown(text, { format: 'md', wikiLinks: true }).children;
  assert.ok(node);
  return node;
};
const copies = <T>(node: T, count: number): T[] => Array.from({ length: count }, () => structuredClone(node));
const paragraph = (children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });

/** The tree is built by hand: the grammar is not what is measured, and some of it is not linear. */
const shapes: Record<string, (count: number) => RootContent[]> = {
  'a list of many items'(count) {
    const list = first('- a');
    assert.ok(list.type === 'list' && list.children[0]);
    return [{ ...list, children: copies(list.children[0], count) }];
  },
  'a table of many rows'(count) {
    const table = first('| a |\n|---|\n| b |');
    assert.ok(table.type === 'table' && table.children[1]);
    return [{ ...table, children: copies(table.children[1], count) }];
  },
  'many tables': (count) => copies(first('| a |\n|---|'), count),
  'many footnotes'(count) {
    const names = Array.from({ length: count }, (_, index) => String(index));
    const mentions = names.map((identifier): PhrasingContent => ({ type: 'footnoteReference', identifier }));
    const notes = names.map((identifier): RootContent => ({
      type: 'footnoteDefinition',
      identifier,
      children: [{ type: 'paragraph', children: [] }],
    }));
    return [paragraph(mentions), ...notes];
  },
  'a sentence of many links'(count) {
    const link = first('[a](b.md)');
    assert.ok(link.type === 'paragraph');
    return [paragraph(copies(link.children, count).flat())];
  },
  'a paragraph of many sentences'(count) {
    const sentence = first('가나 [a](b.md)다. ');
    assert.ok(sentence.type === 'paragraph');
    return [paragraph(copies([...sentence.children, { type: 'text', value: ' ' } as const], count).flat())];
  },
  'many headings of one text': (count) => copies(first('## a'), count),
};

for (const [name, shape] of Object.entries(shapes)) {
  test(`${name} take time in proportion to their number`, () => {
    cost(shape(SMALL));
    const small = Math.min(cost(shape(SMALL)), cost(shape(SMALL)));
    const large = cost(shape(LARGE));
    assert.ok(large / small < LIMIT, `${small.toFixed(0)} ms became ${large.toFixed(0)} ms`);
  });
}

/** Milliseconds of processor time, which a busy machine does not stretch. */
function cost(children: RootContent[]): number {
  const tree: Root = { type: 'root', children };
  const before = process.cpuUsage();
  extract(tree, { locale: 'ko', takeTitle: false });
  renderPieces(tree, { trust: 'inert', labels: labels.ko });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
