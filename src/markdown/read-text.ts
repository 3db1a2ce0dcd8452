import type { Nodes, Root } from 'mdast';

/**
 * The text of a tree as a reader sees it, white space made single spaces, one block (paragraph, heading, cell) per
 * line. Code blocks, footnote numbers and the alternative texts of images are left out.
 *
 * @param marked nodes whose place in the text is wanted
 */
export function readText(tree: Root, marked: ReadonlySet<Nodes> = new Set()): ReadText {
  const parts: string[] = [];
  const blocks: TextBlock[] = [];
  const spans = new Map<Nodes, Span>();
  const code: string[] = [];
  let length = 0;
  let block: TextBlock | undefined;
  let spaced = true;
  read(tree, { lead: true, kind: 'other' });
  return { text: parts.join(''), blocks, spans, code };

  function read(node: Nodes, context: Context): void {
    if (node.type === 'text' || node.type === 'inlineCode') return write(node.value, context);
    if (node.type === 'break' || isElement(node, 'br')) return write(' ', context);
    if (node.type === 'code') {
      code.push(node.value);
      return endBlock();
    }
    if (!('children' in node)) return;
    const flow = isFlow(node);
    if (flow) endBlock();
    const start = length;
    const inside = flow ? contextOf(node, context) : context;
    for (const child of node.children) read(child, inside);
    if (marked.has(node)) spans.set(node, { start, end: length });
    if (flow) endBlock();
  }

  function write(value: string, { lead, kind }: Context): void {
    const single = value.replace(/\s+/g, ' ');
    const added = spaced && single.startsWith(' ') ? single.slice(1) : single;
    if (added === '') return;
    block ??= { start: length, end: length, kind, lead };
    parts.push(added);
    length += added.length;
    spaced = added.endsWith(' ');
  }

  function endBlock(): void {
    if (!block) return;
    blocks.push({ ...block, end: length });
    parts.push('\n');
    length += 1;
    block = undefined;
    spaced = true;
  }
}

function contextOf(node: Nodes, { lead }: Context): Context {
  if (node.type === 'paragraph') return { lead, kind: 'paragraph' };
  if (node.type === 'heading') return { lead, kind: 'heading' };
  return { lead: lead && !APART.has(node.type), kind: 'other' };
}

/** What is told beside the running text. */
const APART: ReadonlySet<string> = new Set(['blockquote', 'list', 'table', 'footnoteDefinition', 'heading']);

/** Nodes that stand in a line of text; all others begin a block. */
const PHRASING: ReadonlySet<string> = new Set([
  'delete',
  'emphasis',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'strong',
]);

const BLOCK_ELEMENTS =
  /^(?:address|article|aside|blockquote|center|d[dlt]|details|div|fig(?:caption|ure)|h[1-6]|li|[ou]l|p|pre|section|summary|t(?:able|body|d|foot|h|head|r))$/;

function isFlow(node: Nodes): boolean {
  return node.type === 'inertElement' ? BLOCK_ELEMENTS.test(node.data.hName) : !PHRASING.has(node.type);
}

const isElement = (node: Nodes, name: string): boolean =>
  node.type === 'inertElement' && node.data.hName === name;

export interface ReadText {
  text: string;
  blocks: TextBlock[];
  spans: Map<Nodes, Span>;
  /** The code blocks, in order. */
  code: string[];
}

export interface Span {
  start: number;
  end: number;
}

export interface TextBlock extends Span {
  kind: 'paragraph' | 'heading' | 'other';
  /** Part of the running text, not of a list, table, quotation or note. */
  lead: boolean;
}

type Context = Pick<TextBlock, 'kind' | 'lead'>;
