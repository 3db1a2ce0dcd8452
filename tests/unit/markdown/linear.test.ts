import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PhrasingContent, RootContent } from 'mdast';
import { extract } from '../../../src/markdown/extract.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

const SMALL = 2_000;
const LARGE = 6 * SMALL;

// Six times the work at a linear cost, thirty-six at a square: fifteen lies between, whatever else the machine does.
const LIMIT = 15;

/** The trees are built by hand: the grammar is not what is measured, and some of it is not linear. */
const shapes: Record<string, (count: number) => RootContent[]> = {
  'a sentence of many links': (count) => [paragraph(copies('[a](b.md)', count))],
  'a paragraph of many sentences': (count) => [paragraph(copies('가나 [a](b.md)다.&#32;', count))],
  'many headings of one text': (count) =>
    copies('a', count).map((text) => ({ type: 'heading', depth: 2, children: [text] })),
  'many footnotes': (count) =>
    copies('[a](b.md)', count).map((link, index) => ({
      type: 'footnoteDefinition',
      identifier: String(index),
      children: [paragraph([link])],
    })),
};

for (const [name, shape] of Object.entries(shapes)) {
  test(`${name} are read in time proportional to their number`, () => {
    cost(shape(SMALL));
    const small = Math.min(cost(shape(SMALL)), cost(shape(SMALL)));
    const large = Math.min(cost(shape(LARGE)), cost(shape(LARGE)));
    assert.ok(large / small < LIMIT, `${small.toFixed(1)} ms became ${large.toFixed(1)} ms`);
  });
}

/** Milliseconds of processor time, which a busy machine does not stretch. */
function cost(children: RootContent[]): number {
  const before = process.cpuUsage();
  extract({ type: 'root', children }, { locale: 'ko', takeTitle: false });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function copies(text: string, count: number): PhrasingContent[] {
  const [node] = parseMarkdown(text, { format: 'md', wikiLinks: true }).children;
  assert.ok(node?.type === 'paragraph');
  return Array.from({ length: count }, () => structuredClone(node.children)).flat();
}

function paragraph(children: PhrasingContent[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}
