import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { indexText } from './normalise.ts';

/**
 * The part of a page that is searched, as a page of its own: the element with `data-pagefind-body` in its language,
 * with its text in one spelling. What is marked `data-pagefind-ignore` inside it stays out of the index; its `<h1>` is
 * the title. No other attribute steers the index, so no text can change what a result says or where it leads. Filters
 * wait for a Pagefind that writes them alike in two builds (https://github.com/Pagefind/pagefind/pull/1124, after 1.5).
 *
 * @returns undefined for a page without such an element: indexes, notices, an article shown in place of a translation
 */
export function indexDocument(page: string): string | undefined {
  if (!page.includes('data-pagefind-body')) return undefined;
  const found = findBody(parse(page), '');
  if (!found) return undefined;
  const { element, language } = found;
  clean(element);
  if (!contains(element, 'h1')) throw new Error('it has no <h1> inside the element with data-pagefind-body');
  return `<!doctype html><html lang="${language}"><body data-pagefind-body>${serialize(element)}</body></html>`;
}

function findBody(
  node: Tree.ParentNode,
  inherited: string,
): { element: Tree.Element; language: string } | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const language = attribute(child, 'lang') ?? inherited;
    if (attribute(child, 'data-pagefind-body') !== undefined) {
      return { element: child, language: language.replace(/[^\w-]/g, '') };
    }
    const inside = findBody(child, language);
    if (inside) return inside;
  }
  return undefined;
}

function clean(node: Tree.ChildNode): void {
  if (node.nodeName === '#text') {
    (node as Tree.TextNode).value = indexText((node as Tree.TextNode).value);
    return;
  }
  if (!isElement(node)) return;
  node.attrs = node.attrs.filter(
    ({ name }) => !name.startsWith('data-pagefind-') || name === 'data-pagefind-ignore',
  );
  for (const child of node.childNodes) clean(child);
}

function contains(element: Tree.Element, name: string): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && (child.tagName === name || contains(child, name)),
  );
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}
