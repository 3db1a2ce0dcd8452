import type { Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf, isElement, textElement } from './elements.ts';
import { isAlertKind, type LabelsOf } from './labels.ts';

/** How an earlier stage says that an element is an aside of a kind: GitHub alerts and `<Aside>` both do. */
export const asideProperties = (kind: string): Properties => ({ dataAside: kind });

/**
 * Dresses asides and names their kind in the language of the page, unless they have a title of their own.
 *
 * `<aside data-aside="tip"><p>Text.</p></aside>` →
 * `<aside class="aside aside-tip" role="note"><p class="aside-label">Tip</p><p>Text.</p></aside>`
 */
export function rehypeAsides(labelsOf: LabelsOf) {
  return (tree: Root, file: { path?: string }): void => {
    const { alerts } = labelsOf(file.path);
    visit(tree, 'element', (node) => {
      const { dataAside: kind, ...properties } = node.properties;
      if (node.tagName !== 'aside' || !isAlertKind(kind)) return;
      node.properties = { className: ['aside', `aside-${kind}`], role: 'note', ...properties };
      const first = node.children.find(isElement);
      if (first && classesOf(first).includes('aside-label')) return;
      node.children.unshift(
        { type: 'text', value: '\n' },
        textElement('p', alerts[kind], { className: ['aside-label'] }),
      );
    });
  };
}
