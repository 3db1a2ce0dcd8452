import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { About } from './catalogue.ts';
import { indexText } from './normalise.ts';

/** The part of a page that is searched. */
export interface IndexedPage {
  language: string;
  /** As a page of its own, for Pagefind. */
  html: string;
  /** The title, then the other headings with their level, in reading order. */
  headings: { level: number; text: string }[];
  /** All its text. */
  text: string;
  about: About | undefined;
}

/**
 * What is searched of a page: the element with `data-pagefind-body` in its language, with its text in one spelling.
 * What is marked `data-pagefind-ignore` inside it stays out of the index; its `<h1>` is the title, and `data-search` says
 * what a search can be limited by. No other attribute steers the index, so no text can change what a result says or
 * where it leads. Pagefind's own filters wait for a version that writes them alike in two builds
 * (https://github.com/Pagefind/pagefind/pull/1124, after 1.5).
 *
 * @returns undefined for a page without such an element: indexes, notices, an article shown in place of a translation
 */
export function indexedPage(page: string): IndexedPage | undefined {
  if (!page.includes('data-pagefind-body')) return undefined;
  const found = findBody(parse(page), '');
  if (!found) return undefined;
  const { element, language } = found;
  const about = attribute(element, 'data-search');
  clean(element);
  const headings: IndexedPage['headings'] = [];
  const text = read(element, headings);
  if (!headings.some(({ level }) => level === 1)) {
    throw new Error('it has no <h1> inside the element with data-pagefind-body');
  }
  return {
    language,
    html: `<!doctype html><html lang="${language}"><body data-pagefind-body>${serialize(element)}</body></html>`,
    headings: headings.toSorted((a, b) => Number(b.level === 1) - Number(a.level === 1)),
    text,
    about: about === undefined ? undefined : (JSON.parse(about) as About),
  };
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
    ({ name }) =>
      name !== 'data-search' && (!name.startsWith('data-pagefind-') || name === 'data-pagefind-ignore'),
  );
  for (const child of node.childNodes) clean(child);
}

/** The text of a cleaned element, composed again, with the headings in it. */
function read(node: Tree.ChildNode, headings: IndexedPage['headings']): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value.normalize('NFC');
  if (!isElement(node) || attribute(node, 'data-pagefind-ignore') !== undefined) return '';
  const text = node.childNodes.map((child) => read(child, headings)).join('');
  const [, level] = /^h([1-6])$/.exec(node.tagName) ?? [];
  if (level) headings.push({ level: Number(level), text: text.replace(/\s+/g, ' ').trim() });
  return isInline(node) ? text : ` ${text} `;
}

const isInline = (element: Tree.Element): boolean =>
  /^(?:a|abbr|b|bdi|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr|h[1-6])$/.test(
    element.tagName,
  );

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}
