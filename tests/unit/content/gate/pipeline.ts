import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { decodeText } from '../../../../src/content/gate/text.ts';
import { readFrontMatter } from '../../../../src/content/gate/front-matter.ts';
import { gateImage } from '../../../../src/content/gate/image.ts';
import { mdxSyntaxProblem } from '../../../../src/content/gate/mdx-syntax.ts';
import { gateTree } from '../../../../src/content/gate/tree.ts';
import { walkContent, type ContentFile } from '../../../../src/content/gate/walk.ts';
import { hasErrors, type Problem } from '../../../../src/content/problem.ts';

export const LANGUAGES: ReadonlySet<string> = new Set(['js', 'ts', 'md', 'bash', 'text', 'yaml']);

/** A folder through every stage of the gate, in the order of a build. */
export async function gateFolder(root: string, checks: 'strict' | 'lenient'): Promise<Gated> {
  const walk = await walkContent(root, { checks });
  const gated: Gated = { files: walk.files, problems: [...walk.problems], trees: new Map(), data: new Map() };
  for (const file of walk.files) {
    if (file.type === 'markdown' || file.type === 'mdx') await gateArticle(file, checks, gated);
  }
  return gated;
}

async function gateArticle({ file, path: real, type }: ContentFile, checks: 'strict' | 'lenient', gated: Gated) {
  const format = type === 'mdx' ? 'mdx' : 'md';
  const decoded = decodeText(await readFile(real), file, { checks });
  gated.problems.push(...decoded.problems);
  if (decoded.text === undefined) return;
  const { data, body, problems } = readFrontMatter(decoded.text, { file, checks });
  gated.problems.push(...problems);
  gated.data.set(file, data);
  let tree;
  try {
    tree = parseMarkdown(body, { format, wikiLinks: checks === 'lenient' });
  } catch (error) {
    gated.problems.push(mdxSyntaxProblem(error, file));
    return;
  }
  const titled = 'title' in data;
  const found = gateTree(tree, { file, format, checks, trust: 'inert', languages: LANGUAGES, titled });
  gated.problems.push(...found);
  gated.trees.set(file, tree);
  if (!hasErrors(found)) await gatePictures(file, real, tree, checks, gated);
}

async function gatePictures(file: string, real: string, tree: Root, checks: 'strict' | 'lenient', gated: Gated) {
  for (const node of nodesOf(tree)) {
    if (node.type !== 'image') continue;
    const picture = path.join(path.dirname(real), decodeURIComponent(node.url));
    if (!gated.files.some((other) => other.path === picture)) continue;
    const found = await gateImage(picture);
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const severity = checks === 'strict' ? 'error' : 'warning';
    if (found) gated.problems.push({ file, line, column, severity, ...found });
  }
}

export function nodesOf(tree: Root): Nodes[] {
  const nodes: Nodes[] = [tree];
  for (const node of nodes) if ('children' in node) for (const child of node.children) nodes.push(child);
  return nodes;
}

export interface Gated {
  files: ContentFile[];
  problems: Problem[];
  trees: Map<string, Root>;
  data: Map<string, unknown>;
}
