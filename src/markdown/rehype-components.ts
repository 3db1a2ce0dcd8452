import type { Element, ElementContent, Root, RootContent } from 'hast';
import { attribute } from './references.ts';
import type { Component } from './nodes.ts';
import { isAlertKind } from './labels.ts';
import { asideProperties } from './rehype-asides.ts';
import { asBlocks, element, textElement } from './elements.ts';

/**
 * The components an `.mdx` article may use, as plain elements. Their properties are literal texts.
 *
 * ```mdx
 * <Aside kind="tip" title="Write it down">Text.</Aside>
 * <Figure src="./fees.png" alt="Fees fell twice" caption="Marketplace fees" />
 * <Details summary="The sum">…</Details>
 * ```
 * →
 * ```html
 * <aside class="aside aside-tip" role="note"><p class="aside-label">Write it down</p><p>Text.</p></aside>
 * <figure><img src="./fees.png" alt="Fees fell twice"><figcaption>Marketplace fees</figcaption></figure>
 * <details><summary>The sum</summary>…</details>
 * ```
 *
 * Inside a line of text, where a block cannot stand, and under any other name, only the children show.
 */
export function rehypeComponents() {
  return (tree: Root): void => {
    tree.children = replace(tree.children) as RootContent[];
  };
}

function replace(nodes: readonly (RootContent | Component)[]): (RootContent | Component)[] {
  return nodes.flatMap((node) => {
    if ('children' in node) node.children = replace(node.children as RootContent[]) as never;
    return isComponent(node) ? toElements(node) : [node];
  });
}

const isComponent = (node: { type: string }): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function toElements(component: Component): ElementContent[] {
  const children = component.children as unknown as ElementContent[];
  const make = component.type === 'mdxJsxFlowElement' ? BLOCKS.get(component.name ?? '') : undefined;
  if (make) return [make(component, children)];
  return component.name === 'Figure' ? [...image(component), ...children] : children;
}

const BLOCKS = new Map<string, (component: Component, children: ElementContent[]) => Element>([
  ['Aside', aside],
  ['Figure', figure],
  ['Details', details],
]);

function aside(component: Component, children: ElementContent[]): Element {
  const kind = attribute(component, 'kind');
  const title = attribute(component, 'title');
  const label = title ? [textElement('p', title, { className: ['aside-label'] })] : [];
  return element('aside', asideProperties(isAlertKind(kind) ? kind : 'note'), [
    ...label,
    ...asBlocks(children),
  ]);
}

function figure(component: Component, children: ElementContent[]): Element {
  const caption = attribute(component, 'caption');
  const label = caption ? [textElement('figcaption', caption)] : [];
  return element('figure', {}, [...image(component), ...children, ...label]);
}

function details(component: Component, children: ElementContent[]): Element {
  const summary = attribute(component, 'summary') ?? '';
  return element('details', {}, [textElement('summary', summary), ...asBlocks(children)]);
}

function image(component: Component): Element[] {
  const src = attribute(component, 'src');
  if (src === undefined) return [];
  return [
    element('img', { src, alt: attribute(component, 'alt') ?? '', ...component.data?.hProperties }, []),
  ];
}
