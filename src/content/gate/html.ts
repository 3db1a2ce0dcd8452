import type { Nodes, Parents } from 'mdast';
import type { Context } from './context.ts';
import { closeAll, openStack, takeToken, topOf } from './html-stack.ts';
import { tokensOf } from './html-tokens.ts';
import { paragraphed } from './paragraphs.ts';

/**
 * Puts nodes made by us in the place of the raw HTML among the children of one node. Tags are paired across
 * siblings, since Markdown gives `<sub>` and `</sub>`, or the two ends of a `<details>`, as nodes of their own.
 * What is not on the list is reported and dropped, its text kept (of `<script>` and its like the text goes too).
 */
export function recreateHtml(parent: Parents, { findings }: Context): Nodes[] {
  const stack = openStack(findings);
  for (const child of parent.children) {
    if (child.type === 'html') for (const token of tokensOf(child)) takeToken(token, stack);
    else topOf(stack).children.push(child);
  }
  const children = closeAll(stack);
  return FLOW_PARENTS.has(parent.type) ? paragraphed(children) : children;
}

const FLOW_PARENTS: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
