import type { Link, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { urlEnd } from './url-end.ts';

/**
 * Ends a bare URL where a Korean, Japanese or Chinese reader sees it end: before the particle, the closing bracket or
 * the full stop. GFM goes on to the next space.
 *
 * ```md
 * https://example.org/a를 보라. (https://example.org/b)에도 있다. **https://example.org/c**는 새 글이다.
 * ```
 * →
 * ```html
 * <a href="https://example.org/a">https://example.org/a</a>를 보라.
 * (<a href="https://example.org/b">https://example.org/b</a>)에도 있다.
 * <strong><a href="https://example.org/c">https://example.org/c</a></strong>는 새 글이다.
 * ```
 *
 * `url-end.ts` says where. Links written `<https://…>` or `[…](https://…)` are left as they are.
 */
export function remarkBareUrls() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      if (node.type === 'link' || node.type === 'linkReference') return SKIP;
      if (node.children.some((child) => child.type === 'link' && isBare(child))) endLinks(node);
      return;
    });
  };
}

function endLinks(parent: Parent): void {
  const ended: PhrasingContent[] = [];
  let cut: Text | undefined;
  for (const node of parent.children as PhrasingContent[]) {
    // What was cut off and the text that follows are one text.
    if (cut && node.type === 'text') prolong(cut, node);
    else ended.push(node);
    cut = node.type === 'link' && isBare(node) ? shorten(node) : undefined;
    if (cut) ended.push(...closeEmphasis(ended, cut));
  }
  parent.children = ended;
}

function prolong(text: Text, next: Text): void {
  text.value += next.value;
  if (text.position && next.position) text.position.end = next.position.end;
}

/** Written without brackets: the source is exactly the text. GFM's second pass over texts gives no position. */
function isBare(link: Link): boolean {
  const [text, ...others] = link.children;
  if (text?.type !== 'text' || others.length > 0 || !/^(?:https?:\/\/|www\.)/i.test(text.value)) return false;
  const { start, end } = link.position ?? {};
  return (
    start?.offset === undefined ||
    end?.offset === undefined ||
    end.offset - start.offset === text.value.length
  );
}

/** Cuts the link where its URL ends; gives back what followed, if anything. */
function shorten(link: Link): Text | undefined {
  const text = link.children[0] as Text;
  const length = urlEnd(text.value);
  const rest = text.value.slice(length);
  if (rest === '') return undefined;
  text.value = text.value.slice(0, length);
  link.url = link.url.slice(0, -rest.length);
  if (!link.position) return { type: 'text', value: rest };
  const { start, end } = link.position;
  const cut = { line: start.line, column: start.column + length, offset: (start.offset ?? 0) + length };
  text.position = { start, end: cut };
  link.position = { start, end: cut };
  return { type: 'text', value: rest, position: { start: cut, end } };
}

/**
 * `**https://…**는`: the grammar took the closing marks for a part of the URL, so the opening ones are still text.
 * Takes the linked part out of `ended` and gives it back emphasised, with the text after it.
 */
function closeEmphasis(ended: PhrasingContent[], rest: Text): PhrasingContent[] {
  const marker = /^(?:\*{1,2}(?!\*)|~~)/.exec(rest.value)?.[0];
  const before = ended.at(-2);
  const opening = marker && before?.type === 'text' ? before.value.lastIndexOf(marker) : -1;
  if (!marker || before?.type !== 'text' || opening === -1) return [rest];
  const link = ended.pop() as Link;
  const inside = before.value.slice(opening + marker.length);
  before.value = before.value.slice(0, opening);
  rest.value = rest.value.slice(marker.length);
  const children: PhrasingContent[] = inside === '' ? [link] : [{ type: 'text', value: inside }, link];
  return [{ type: EMPHASIS[marker as keyof typeof EMPHASIS], children }, rest];
}

const EMPHASIS = { '*': 'emphasis', '**': 'strong', '~~': 'delete' } as const;
