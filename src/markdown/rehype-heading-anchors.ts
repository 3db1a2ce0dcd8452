import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { textElement } from './elements.ts';
import { headingSlugger } from './heading-ids.ts';
import type { LabelsOf } from './labels.ts';

/**
 * Gives every heading a link to itself, kept out of the search index. The title of the page is the only `h1`: where
 * the text has its own, all its headings go down one level.
 *
 * `<h2 id="the-sum">The sum</h2>` →
 * `<h2 id="the-sum">The sum <a class="heading-anchor" href="#the-sum" aria-label="Link to “The sum”" data-pagefind-ignore>#</a></h2>`
 *
 * A heading that came without an id gets the slug of its text; one without words gets no link.
 */
export function rehypeHeadingAnchors(labelsOf: LabelsOf) {
  return (tree: Root, file: { path?: string }): void => {
    const { anchor } = labelsOf(file.path);
    const headings: Element[] = [];
    visit(tree, 'element', (node) => {
      if (/^h[1-6]$/.test(node.tagName) && node.properties['id'] !== 'footnote-label') headings.push(node);
    });
    const down = headings.some(({ tagName }) => tagName === 'h1') ? 1 : 0;
    const slugOf = headingSlugger();
    for (const heading of headings) {
      heading.tagName = `h${Math.min(6, Number(heading.tagName.slice(1)) + down)}`;
      const text = wordsOf(heading);
      const id = String((heading.properties['id'] ??= slugOf(text)));
      if (text === '') continue;
      heading.children.push(
        { type: 'text', value: ' ' },
        textElement('a', '#', {
          className: ['heading-anchor'],
          href: `#${id}`,
          ariaLabel: anchor(text),
          dataPagefindIgnore: true,
        }),
      );
    }
  };
}

/** Its words; those of its images where there are no others. */
function wordsOf(heading: Element): string {
  const words = toString(heading).trim();
  if (words !== '') return words;
  const alternatives: string[] = [];
  visit(heading, { tagName: 'img' }, (image: Element) =>
    alternatives.push(String(image.properties['alt'] ?? '')),
  );
  return alternatives.join(' ').trim();
}
