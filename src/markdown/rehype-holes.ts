import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Piece } from '../content/article.ts';

export type HoleName = Exclude<Piece, string>['hole'];

/** What `render.ts` writes into the property `data-hole`: NUL, which no text can contain, on either side. */
export const hole = (name: HoleName, index: number): string => `\0${name} ${index}\0`;

/**
 * Puts the mark of a hole where its HTML will stand: in place of a whole image, and in place of the opening tag of a
 * link, whose text and closing tag stay. A paragraph of one embedded figure gives way to it. A link inside a link becomes its text, for HTML has no such thing.
 */
export function rehypeHoles() {
  return (tree: Root): void => {
    tree.children = cut(tree.children, false);
  };
}

function cut(nodes: readonly RootContent[], linked: boolean): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'element') return [node];
    const isLink = node.tagName === 'a';
    const children = cut(node.children, linked || isLink);
    if (isLink && linked) return children;
    const mark = node.properties['dataHole'];
    if (typeof mark !== 'string') {
      return isEmbedAlone(node, children) ? children : [{ ...node, children: children as ElementContent[] }];
    }
    return isLink ? [raw(mark), ...children, raw('</a>')] : [raw(mark)];
  });
}

/** What is embedded is a figure, which no paragraph can hold. */
const isEmbedAlone = ({ tagName }: Element, [child, ...others]: readonly RootContent[]): boolean =>
  tagName === 'p' && child?.type === 'raw' && child.value.startsWith('\0embed ') && others.length === 0;

const raw = (value: string): RootContent => ({ type: 'raw', value });
