import type { Root as HastRoot } from 'hast';
import type { FootnoteReference, List, ListItem, Parents, Root, TableRow } from 'mdast';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { CLOBBER_PREFIX } from './heading-ids.ts';

/**
 * Markdown to HTML elements. Components stay what they are for `rehype-components.ts`; code of MDX (`{…}`, `import`)
 * becomes nothing; raw HTML is kept only under full trust.
 */
export function toElements(tree: Root, trust: 'inert' | 'full'): HastRoot {
  return toHast(tree, {
    allowDangerousHtml: trust === 'full',
    clobberPrefix: CLOBBER_PREFIX,
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    handlers: { ...withoutCode, ...linearHandlers() },
  }) as HastRoot;
}

const nothing = (): undefined => undefined;

const withoutCode: Handlers = {
  mdxjsEsm: nothing,
  mdxFlowExpression: nothing,
  mdxTextExpression: nothing,
};

/**
 * The library's handlers of list items, table rows and footnote references each look through all their siblings: a
 * list of 60,000 items takes it half a minute. These ask once.
 */
function linearHandlers(): Handlers {
  const loose = new WeakMap<List, boolean>();
  const footnotes = new Map<string, number>();
  const { listItem, tableRow, footnoteReference } = defaultHandlers;
  return {
    listItem(state: State, node: ListItem, parent: Parents | undefined) {
      if (parent?.type !== 'list') return listItem(state, node, parent);
      const spread = loose.get(parent) ?? (parent.spread || parent.children.some((item) => item.spread));
      loose.set(parent, spread);
      return listItem(state, node, { type: 'list', spread, children: [] });
    },
    tableRow(state: State, node: TableRow, parent: Parents | undefined) {
      if (parent?.type !== 'table') return tableRow(state, node, parent);
      const children = parent.children[0] === node ? [node] : [HEAD, node];
      return tableRow(state, node, { type: 'table', align: parent.align ?? null, children });
    },
    footnoteReference(state: State, node: FootnoteReference) {
      const { footnoteOrder } = state;
      const order = {
        indexOf: (id: string) => footnotes.get(id) ?? -1,
        push: (id: string) => footnotes.set(id, footnoteOrder.push(id) - 1),
        get length() {
          return footnoteOrder.length;
        },
      };
      return footnoteReference({ ...state, footnoteOrder: order as unknown as string[] }, node);
    },
  };
}

const HEAD: TableRow = { type: 'tableRow', children: [] };
