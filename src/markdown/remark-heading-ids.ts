import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * `## The arithmetic {#arithmetic}` → a heading “The arithmetic” whose id is `arithmetic`, as many documentation sites
 * write it. In MDX braces are code, so there it does not occur.
 */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (node) => {
      const last = node.children.at(-1);
      if (last?.type !== 'text') return;
      const marked = /^(.*?)\s*\{#([^\s{}#]+)\}\s*$/su.exec(last.value);
      if (!marked) return;
      last.value = marked[1] ?? '';
      (node as HeadingWithId).data = { ...node.data, fragment: (marked[2] ?? '').normalize('NFC') };
    });
  };
}

/** A heading whose author chose its id. */
export type HeadingWithId = Heading & { data?: { fragment?: string } };
