import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isElement } from './elements.ts';
import type { Labels, LabelsOf } from './labels.ts';

/**
 * Footnotes in the language of the page, their numbers and arrows kept out of the search index.
 *
 * `<h2 class="sr-only" id="footnote-label">Footnotes</h2>` →
 * `<h2 class="footnotes-label" id="footnote-label">각주</h2>`
 */
export function rehypeFootnotes(labelsOf: LabelsOf) {
  return (tree: Root, file: { path?: string }): void => {
    const labels = labelsOf(file.path);
    visit(tree, 'element', (node) => {
      if ('dataFootnoteRef' in node.properties) node.properties['dataPagefindIgnore'] = true;
      if (node.tagName === 'section' && 'dataFootnotes' in node.properties) label(node, labels);
    });
  };
}

function label(section: Element, labels: Labels): void {
  for (const child of section.children.filter(isElement)) {
    if (child.properties['id'] === 'footnote-label') {
      child.properties['className'] = ['footnotes-label'];
      child.children = [{ type: 'text', value: labels.footnotes }];
    }
    if (child.tagName === 'ol')
      child.children.filter(isElement).forEach((item, index) => labelBack(item, index + 1, labels));
  }
}

function labelBack(item: Element, note: number, labels: Labels): void {
  let mention = 0;
  visit(item, 'element', ({ properties, children }) => {
    if (!('dataFootnoteBackref' in properties)) return;
    mention += 1;
    properties['ariaLabel'] = labels.footnoteBack(mention === 1 ? note : `${note}-${mention}`);
    properties['dataPagefindIgnore'] = true;
    delete properties['className'];
    const [arrow] = children;
    // The selector after it asks for the plain sign: some systems draw an emoji.
    if (arrow?.type === 'text') arrow.value = '↩\ufe0e';
  });
}
