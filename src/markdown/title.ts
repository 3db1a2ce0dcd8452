import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * Takes the title of a text out of it: its first heading, if that is a `#`. READMEs put it into a `<div>` or below
 * their badges; one inside a quotation or list is no title.
 *
 * @returns the title as plain text, or undefined when there is none
 */
export function takeTitle(tree: Root): string | undefined {
  const found = firstHeading(tree);
  if (!found || found.depth !== 1) return undefined;
  const title = words(found.node);
  if (title === '') return undefined;
  const siblings = found.parent.children as Nodes[];
  siblings.splice(siblings.indexOf(found.node), 1);
  return title;
}

interface Found {
  node: Nodes;
  parent: Parents;
  depth: number;
}

function firstHeading(parent: Parents): Found | undefined {
  for (const node of parent.children) {
    if (node.type === 'heading') return { node, parent, depth: node.depth };
    const found = node.type === 'inertElement' ? firstHeading(node) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Without the alternative texts of images, unless there is nothing else. */
function words(node: Nodes): string {
  const text = toString(node, { includeImageAlt: false }) || toString(node);
  return text.replace(/\s+/g, ' ').trim();
}
