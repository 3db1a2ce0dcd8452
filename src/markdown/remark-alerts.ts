import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { asideProperties } from './rehype-asides.ts';

const MARKER = /^\[!(note|tip|important|warning|caution)\][+-]?[\t ]*/i;

/**
 * GitHub alerts, with a title of one's own if one is given:
 *
 * ```md
 * > [!NOTE]                    > [!TIP] Write it down
 * > Text.                      > Text.
 * ```
 * →
 * ```html
 * <aside class="aside aside-note" role="note"><p class="aside-label">Note</p><p>Text.</p></aside>
 * ```
 *
 * Here the quotation is only marked; the label in the page's language is `rehype-asides.ts`' work. A marker with
 * nothing after it stays the quotation it is, as on GitHub.
 */
export function remarkAlerts() {
  return (tree: Root, file: { value: unknown }): void => {
    visit(tree, 'blockquote', (quote) => {
      markAlert(quote, String(file.value));
    });
  };
}

function markAlert(quote: Blockquote, source: string): void {
  const [paragraph, ...rest] = quote.children;
  if (paragraph?.type !== 'paragraph') return;
  const [first] = paragraph.children;
  if (first?.type !== 'text') return;
  const marker = MARKER.exec(first.value);
  // An escaped bracket (`\[!NOTE]`) is text, and only the source still shows the backslash.
  if (!marker?.[1] || source[first.position?.start.offset ?? 0] === '\\') return;
  first.value = first.value.slice(marker[0].length);
  const [title, body] = splitAtLineEnd(paragraph.children);
  if (title.length === 0 && body.length === 0 && rest.length === 0) {
    first.value = marker[0];
    return;
  }
  quote.data = { ...quote.data, hName: 'aside', hProperties: asideProperties(marker[1].toLowerCase()) };
  quote.children = rest;
  if (body.length > 0) quote.children.unshift({ ...paragraph, children: body });
  if (title.length > 0) quote.children.unshift(titleParagraph(paragraph, title));
}

function titleParagraph(paragraph: Paragraph, children: PhrasingContent[]): Paragraph {
  return { ...paragraph, data: { hProperties: { className: ['aside-label'] } }, children };
}

/** What stands on the first line, and what follows; a text that holds the line end is cut in two. */
function splitAtLineEnd(nodes: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const at = nodes.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  if (at === -1) return [trimmed(nodes), []];
  const node = nodes[at];
  if (node?.type !== 'text') return [trimmed(nodes.slice(0, at)), trimmed(nodes.slice(at + 1))];
  const end = node.value.indexOf('\n');
  const before = { ...node, value: node.value.slice(0, end) };
  const after = { ...node, value: node.value.slice(end + 1) };
  return [trimmed([...nodes.slice(0, at), before]), trimmed([after, ...nodes.slice(at + 1)])];
}

/** Without texts that became empty at either end. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const blank = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'text' && node.value.trim() === '';
  return nodes.slice(blank(nodes[0]) ? 1 : 0, nodes.length > 1 && blank(nodes.at(-1)) ? -1 : undefined);
}
