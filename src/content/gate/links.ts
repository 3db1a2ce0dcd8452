import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast';
import type { Context, Judge } from './context.ts';
import type { Findings } from './findings.ts';
import { judgeAddress } from './url.ts';

/** A link: refused addresses leave their words. */
export const judgeLink: Judge<Link> = (link, { findings }, { inLink }) => {
  // Only raw HTML can put a link into a link; browsers would break the outer one off.
  if (inLink) {
    findings.odd(link, 'raw-html', NESTED);
    return link.children;
  }
  const bad = judgeAddress(link.url);
  if (bad) {
    findings.odd(link, bad.rule, bad.message);
    return link.children;
  }
  if (link.children.length === 0) findings.advise(link, 'link-text', NO_WORDS);
  return undefined;
};

/** `[words][name]` becomes the plain link it stands for, so that what follows knows one form only. */
export const judgeLinkReference: Judge<LinkReference> = (reference, context) => {
  const definition = takeDefinition(reference, context);
  if (!definition) return reference.children;
  const { children, position } = reference;
  const { url, title } = definition;
  return [{ type: 'link', url, title: title ?? null, children, ...(position && { position }) }];
};

/** A definition has served when its references are links; a refused one has been reported. */
export const judgeDefinition: Judge<Definition> = () => [];

/** The definition a reference names, unless references have repeated too much already or it was refused. */
export function takeDefinition(
  reference: Extract<Nodes, { identifier: string }>,
  context: Context,
): Definition | undefined {
  const definition = context.definitions.get(reference.identifier.toUpperCase());
  if (!definition) return undefined;
  context.referenceBudget -= definition.url.length + (definition.title?.length ?? 0);
  if (context.referenceBudget >= 0) return definition;
  context.findings.odd(reference, 'reference-expansion', EXPANSION);
  return undefined;
}

/** The good definitions of a tree; bad ones are reported where they stand. The first of a name counts. */
export function readDefinitions(tree: Root, findings: Findings): Map<string, Definition> {
  const seen = new Set<string>();
  const definitions = new Map<string, Definition>();
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('children' in node) for (const child of node.children.toReversed()) pending.push(child);
    if (node.type !== 'definition') continue;
    const name = node.identifier.toUpperCase();
    if (seen.has(name)) continue;
    seen.add(name);
    const bad = judgeAddress(node.url);
    if (bad) findings.odd(node, bad.rule, bad.message);
    else definitions.set(name, node);
  }
  return definitions;
}

const NESTED = 'Unexpected link inside a link, expected one of them. Remove the inner or the outer <a>.';
const NO_WORDS =
  'Unexpected link without words, expected a text that says where it leads. Write it between the brackets.';
const EXPANSION =
  'Unexpected number of references to long addresses, expected fewer. Link the first mention only, or use shorter addresses.';
