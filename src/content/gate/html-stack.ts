import type { Nodes, Text } from 'mdast';
import type { Point, Position } from 'unist';
import type { Findings } from './findings.ts';
import { htmlMend } from './html-mends.ts';
import type { HtmlToken } from './html-tokens.ts';
import { DISCARDED, isInert, makeInert, VOID, type WrittenAttribute } from './inert-html.ts';
import { LIMITS } from './limits.ts';

/** The elements that are open while tokens are taken in, innermost last. */
export function openStack(findings: Findings): Stack {
  return {
    findings,
    root: { name: '', type: 'splice', attributes: [], children: [], position: undefined },
    frames: [],
    counts: new Map(),
    texts: new WeakSet(),
  };
}

/** Where the next node goes. */
export const topOf = (stack: Stack): Frame => stack.frames.at(-1) ?? stack.root;

export function takeToken(token: HtmlToken, stack: Stack): void {
  if (token.type === 'text') addText(token.value, token.point, stack);
  if (token.type === 'open') openElement(token.name, token.attributes, token.point, stack);
  if (token.type === 'close') closeElement(token.name, token.point, stack);
  if (token.type === 'broken') stack.findings.odd(token.point, 'raw-html', broken(token.what));
}

/** What has come together. Tags still open are dropped, their content kept: nothing says where they should end. */
export function closeAll(stack: Stack): Nodes[] {
  for (let frame = stack.frames.at(-1); frame; frame = stack.frames.at(-1)) {
    stack.findings.odd(frame, 'raw-html', unmatched(`<${frame.name}>`, `</${frame.name}>`));
    remove(stack);
    if (frame.type !== 'splice') append(topOf(stack).children, frame.children);
  }
  return stack.root.children;
}

function addText(value: string, point: Point, stack: Stack): void {
  const { children } = topOf(stack);
  const last = children.at(-1);
  // The tokenizer gives words and the white space between them one by one.
  if (last?.type === 'text' && stack.texts.has(last)) {
    last.value += value;
    return;
  }
  const text: Text = { type: 'text', value, position: { start: point, end: point } };
  stack.texts.add(text);
  children.push(text);
}

function openElement(name: string, attributes: WrittenAttribute[], point: Point, stack: Stack): void {
  const position = { start: point, end: point };
  while (CLOSED_BY.get(name)?.includes(topOf(stack).name)) finish(stack);
  if (!isInert(name)) stack.findings.odd(point, 'raw-html', notInert(name));
  if (VOID.has(name)) {
    append(topOf(stack).children, makeInert({ name, attributes, children: [], position }, 'raw-html', stack.findings));
    return;
  }
  if (OTHER_VOID.has(name)) return;
  const isTooDeep = stack.frames.length >= LIMITS.depth;
  if (stack.frames.length === LIMITS.depth) stack.findings.odd(point, 'nesting-depth', TOO_DEEP);
  const type = DISCARDED.has(name) ? 'discard' : isInert(name) && !isTooDeep ? 'inert' : 'splice';
  // A spliced frame shares the list around it: moving children outwards level by level would be quadratic.
  const children = type === 'splice' ? topOf(stack).children : [];
  stack.frames.push({ name, type, attributes, children, position });
  stack.counts.set(name, (stack.counts.get(name) ?? 0) + 1);
}

function closeElement(name: string, point: Point, stack: Stack): void {
  if (VOID.has(name) || OTHER_VOID.has(name)) return;
  if (!stack.counts.get(name)) {
    stack.findings.odd(point, 'raw-html', unmatched(`</${name}>`, `<${name}>`));
    return;
  }
  for (let frame = topOf(stack); frame.name !== name; frame = topOf(stack)) {
    if (!OPTIONAL_END.has(frame.name)) {
      stack.findings.odd(frame, 'raw-html', unmatched(`<${frame.name}>`, `</${frame.name}>`));
    }
    finish(stack);
  }
  finish(stack);
}

/** Closes the innermost element. */
function finish(stack: Stack): void {
  const frame = remove(stack);
  if (frame?.type === 'inert') append(topOf(stack).children, makeInert(frame, 'raw-html', stack.findings));
}

function remove(stack: Stack): Frame | undefined {
  const frame = stack.frames.pop();
  if (frame) stack.counts.set(frame.name, (stack.counts.get(frame.name) ?? 1) - 1);
  return frame;
}

/** `push(...nodes)` would overrun the call stack with some hundred thousand nodes. */
function append(list: Nodes[], nodes: readonly Nodes[]): void {
  for (const node of nodes) list.push(node);
}

/** Void elements of HTML that are not on our list. */
const OTHER_VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound col embed frame input link meta param source track'.split(' '),
);

/** Elements that may be left open: the end of their parent closes them, or one of these start tags does. */
const OPTIONAL_END: ReadonlySet<string> = new Set('p li dt dd tr td th thead tbody tfoot rt rp'.split(' '));
const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['td', 'th', 'tr']],
  ['tbody', ['td', 'th', 'tr', 'thead', 'tbody']],
  ['p', ['p']],
]);

const TOO_DEEP = `Unexpected nesting of HTML, expected at most ${LIMITS.depth} levels. Flatten it.`;
const notInert = (name: string): string =>
  `Unexpected <${name.slice(0, 40)}>, expected Markdown or harmless HTML such as <br>, <kbd>, <sub>, <details> or a table. ${htmlMend(name)}`;
const unmatched = (found: string, missing: string): string =>
  `Unexpected ${found} without its ${missing}, expected both in the same paragraph, list item or part of the text. Add the missing tag or delete this one.`;
const broken = (what: string): string =>
  `Unexpected ${what} in raw HTML, expected whole tags and comments. Close it, or write &lt; for a less-than sign.`;

export interface Stack {
  findings: Findings;
  /** What is outside every element. */
  root: Frame;
  frames: Frame[];
  /** How often each name is open. */
  counts: Map<string, number>;
  /** Texts made here, which may be added to. */
  texts: WeakSet<Text>;
}

interface Frame {
  name: string;
  /** `inert`: becomes an element. `splice`: its children stay, without it. `discard`: neither. */
  type: 'inert' | 'splice' | 'discard';
  attributes: WrittenAttribute[];
  children: Nodes[];
  position: Position | undefined;
}
