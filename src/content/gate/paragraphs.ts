import type { Nodes, Paragraph } from 'mdast';

/** Gathers words that stand loose between blocks into paragraphs, and drops white space between blocks. */
export function paragraphed(nodes: readonly Nodes[]): Nodes[] {
  const blocks: Nodes[] = [];
  let run: Nodes[] = [];
  const close = (): void => {
    if (run.some((node) => node.type !== 'text' || node.value.trim() !== '')) blocks.push(paragraph(run));
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      run.push(node);
      continue;
    }
    close();
    blocks.push(node);
  }
  close();
  return blocks;
}

/** Whether a node belongs into a line of text. */
export function isPhrasing(node: Nodes): boolean {
  if (node.type === 'inertElement') return !BLOCK_ELEMENTS.has(node.data.hName);
  return PHRASING.has(node.type);
}

function paragraph(children: Nodes[]): Paragraph {
  const position = children[0]?.position;
  return { type: 'paragraph', children: children as Paragraph['children'], ...(position && { position }) };
}

const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'link',
  'image',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'footnoteReference',
  'linkReference',
  'imageReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'blockquote dd details div dl dt figure hr li ol p pre summary table ul caption figcaption tbody td tfoot th thead tr'.split(
    ' ',
  ),
);
