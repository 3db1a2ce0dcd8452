import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf, element, isBlock, isElement } from './elements.ts';

/**
 * Gives the box of a task the text beside it as its label.
 *
 * `<li class="task-list-item"><input type="checkbox" disabled> Ask</li>` →
 * `<li class="task-list-item"><label><input type="checkbox" disabled> Ask</label></li>`
 */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'li' }, (item: Element) => {
      if (!classesOf(item).includes('task-list-item')) return;
      const first = item.children.find(isElement);
      const holder = first?.tagName === 'p' ? first : item;
      const start = holder.children.findIndex((node) => isElement(node) && node.tagName === 'input');
      if (start === -1) return;
      const block = holder.children.findIndex((node, index) => index > start && isBlock(node));
      const end = block === -1 ? holder.children.length : block;
      const labelled = holder.children.slice(start, end);
      holder.children.splice(start, end - start, element('label', {}, labelled));
    });
  };
}
