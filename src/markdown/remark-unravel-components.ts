import type { Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { COMPONENT_NAMES, type Component } from './nodes.ts';

/**
 * A known component alone on its line is a block, as MDX itself has it, though the grammar puts it into a paragraph:
 *
 * ```mdx
 * <Aside type="tip">One line.</Aside>
 * ```
 */
export function remarkUnravelComponents() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node) || !node.children.some(standsAlone)) return;
      (node as Parent).children = (node.children as RootContent[]).flatMap((child) =>
        standsAlone(child) ? child.children.filter(isComponent).map(asBlock) : [child],
      );
    });
  };
}

function standsAlone(node: Nodes): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const { children } = node;
  return (
    children.some(isComponent) &&
    children.every((child) => isComponent(child) || (child.type === 'text' && child.value.trim() === ''))
  );
}

const isComponent = (node: PhrasingContent): node is Extract<Component, PhrasingContent> =>
  node.type === 'mdxJsxTextElement' && COMPONENT_NAMES.has(node.name ?? '');

const asBlock = (node: Component): RootContent => ({ ...node, type: 'mdxJsxFlowElement' }) as RootContent;
