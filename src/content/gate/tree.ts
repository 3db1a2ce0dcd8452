import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import type { Problem } from '../problem.ts';
import type { Context, Judge, Surroundings } from './context.ts';
import { createFindings } from './findings.ts';
import { recreateHtml } from './html.ts';
import { LIMITS } from './limits.ts';
import { judgeDefinition, judgeLink, judgeLinkReference, readDefinitions } from './links.ts';
import { judgeElement, judgeEsm, judgeExpression } from './mdx.ts';
import { judgeImage, judgeImageReference } from './pictures.ts';
import { BODY_EMPTY, checkHeadingOrder, flatten, judgeCode, judgeHeading, judgeTable, judgeText } from './structure.ts';

/**
 * Judges the tree of an article and leaves it clean: afterwards it holds text, the elements of Markdown, the inert
 * HTML and the components on our lists, with safe addresses; no code, no raw HTML (unless `trust` is full) and no
 * reference links (they are links). It walks without recursion, so that no nesting can overrun it.
 */
export function gateTree(tree: Root, options: GateOptions): Problem[] {
  const findings = createFindings(options);
  const definitions = readDefinitions(tree, findings);
  const context: Context = {
    ...options,
    findings,
    definitions,
    referenceBudget: LIMITS.referenceCharacters,
    headings: [],
  };
  const emptied: Emptied[] = [];
  const pending: Level[] = [{ node: tree, depth: 0, inLink: false }];
  for (let level = pending.pop(); level; level = pending.pop()) {
    const { node, depth } = level;
    if (depth >= LIMITS.depth && node.children.some(hasChildren)) flatten(node, context);
    const inLink = level.inLink || node.type === 'link';
    node.children = cleanChildren(node, context, { inLink }) as typeof node.children;
    for (const child of node.children) {
      if (hasChildren(child)) pending.push({ node: child, depth: depth + 1, inLink });
      if (child.type === 'paragraph' && child.children.length > 0) emptied.push({ parent: node, paragraph: child });
    }
  }
  dropEmptied(emptied);
  checkHeadingOrder(context);
  if (tree.children.length === 0) findings.advise(undefined, 'body-empty', BODY_EMPTY);
  return findings.list();
}

function cleanChildren(parent: Parents, context: Context, around: Surroundings): Nodes[] {
  const isRaw = context.trust === 'inert' && parent.children.some((child) => child.type === 'html');
  const pending: Nodes[] = (isRaw ? recreateHtml(parent, context) : [...parent.children]).toReversed();
  const clean: Nodes[] = [];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const judge = JUDGES.get(node.type);
    if (judge === undefined) continue;
    const instead = judge === KEEP ? undefined : (judge as Judge)(node, context, around);
    if (instead === undefined) clean.push(node);
    else for (const replacement of instead.toReversed()) pending.push(replacement);
  }
  return clean;
}

/** A paragraph that held nothing but what was dropped would be a gap on the page. */
function dropEmptied(paragraphs: readonly Emptied[]): void {
  const parents = new Set<Parents>();
  for (const { parent, paragraph } of paragraphs) if (paragraph.children.length === 0) parents.add(parent);
  for (const parent of parents) {
    parent.children = parent.children.filter(
      (child) => child.type !== 'paragraph' || child.children.length > 0,
    ) as typeof parent.children;
  }
}

const hasChildren = (node: Nodes): node is Parents => 'children' in node;

const KEEP = 'keep';

/** Every type of node that may be in a tree. One that is not here is dropped: what nobody judged may not pass. */
const JUDGES: ReadonlyMap<string, Judge<never> | typeof KEEP> = new Map<string, Judge<never> | typeof KEEP>([
  ['blockquote', KEEP],
  ['break', KEEP],
  ['caption', KEEP],
  ['code', judgeCode],
  ['definition', judgeDefinition],
  ['delete', KEEP],
  ['emphasis', KEEP],
  ['footnoteDefinition', KEEP],
  ['footnoteReference', KEEP],
  ['heading', judgeHeading],
  // Still here only when the site trusts its authors.
  ['html', KEEP],
  ['image', judgeImage],
  ['imageReference', judgeImageReference],
  ['inertElement', KEEP],
  ['inlineCode', KEEP],
  ['link', judgeLink],
  ['linkReference', judgeLinkReference],
  ['list', KEEP],
  ['listItem', KEEP],
  ['mdxFlowExpression', judgeExpression],
  ['mdxJsxFlowElement', judgeElement],
  ['mdxJsxTextElement', judgeElement],
  ['mdxTextExpression', judgeExpression],
  ['mdxjsEsm', judgeEsm],
  ['paragraph', KEEP],
  ['strong', KEEP],
  ['table', judgeTable],
  ['tableCell', KEEP],
  ['tableRow', KEEP],
  ['text', judgeText],
  ['thematicBreak', KEEP],
]);

export type GateOptions = Pick<Context, 'file' | 'format' | 'checks' | 'trust' | 'languages' | 'titled'>;

interface Level extends Surroundings {
  node: Parents;
  depth: number;
}

interface Emptied {
  parent: Parents;
  paragraph: Paragraph;
}
