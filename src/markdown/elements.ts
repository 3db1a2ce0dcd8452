import type { Element, ElementContent, Properties } from 'hast';

export const element = (tagName: string, properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

export const textElement = (tagName: string, value: string, properties: Properties = {}): Element =>
  element(tagName, properties, [{ type: 'text', value }]);

export const isElement = (node: { type: string } | undefined): node is Element => node?.type === 'element';

/** The classes of an element, whichever stage wrote them. */
export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** Puts each run of text and inline elements into a paragraph, so that blocks stand beside blocks. */
export function asBlocks(children: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = (): void => {
    const blank = run.every((node) => node.type === 'text' && node.value.trim() === '');
    blocks.push(...(blank ? run : [element('p', {}, run)]));
    run = [];
  };
  for (const child of children) {
    if (!isBlock(child)) {
      run.push(child);
      continue;
    }
    endRun();
    blocks.push(child);
  }
  endRun();
  return blocks;
}

const BLOCK = /^(?:aside|blockquote|details|div|dl|figure|h[1-6]|hr|ol|p|pre|section|summary|table|ul)$/;

/** Whether it is a block of text, which a paragraph or label cannot hold. */
export const isBlock = (node: ElementContent): boolean => isElement(node) && BLOCK.test(node.tagName);
