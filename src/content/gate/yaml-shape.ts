import { LineCounter, Parser, type CST } from 'yaml';
import type { Findings } from './findings.ts';

/**
 * Refuses what YAML can do beyond plain data (tags, anchors, aliases, merge keys, directives, deep nesting), before
 * anything is composed. It works on the syntax tokens and without recursion, so that it cannot be overrun itself.
 *
 * @returns whether nothing was refused
 */
export function refuseShapes(
  text: string,
  { firstLine, prefix, depth }: { firstLine: number; prefix: string; depth: number },
  findings: Findings,
): boolean {
  const counter = new LineCounter();
  const refused = new Map<string, { offset: number; message: string }>();
  const refuse = (rule: string, offset: number, message: string): void => {
    const earlier = refused.get(rule);
    if (!earlier || offset < earlier.offset) refused.set(rule, { offset, message });
  };

  const pending: Level[] = [...new Parser(counter.addNewLine).parse(text)].map((token) => ({ token, level: 0 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, level } = next;
    const name = 'source' in token ? token.source : '';
    if (token.type === 'alias' || token.type === 'anchor') refuse('alias', token.offset, alias(name));
    if (token.type === 'tag') refuse('tag', token.offset, tag(name));
    if (token.type === 'directive') refuse('tag', token.offset, directive(name));
    if (token.type === 'scalar' && name === '<<') refuse('alias', token.offset, alias(name));
    const inner = 'items' in token ? level + 1 : level;
    if (inner > depth) {
      refuse('depth', token.offset, tooDeep(depth));
      continue;
    }
    for (const child of childrenOf(token)) pending.push({ token: child, level: inner });
  }

  for (const [rule, { offset, message }] of refused) {
    const { line, col } = counter.linePos(offset);
    findings.odd({ line: line + firstLine - 1, column: col }, `${prefix}-${rule}`, message);
  }
  return refused.size === 0;
}

function childrenOf(token: CST.Token): CST.Token[] {
  const children: CST.Token[] = [];
  const take = (part: Partial<CST.CollectionItem>): void => {
    children.push(...(part.start ?? []), ...(part.sep ?? []));
    if (part.key) children.push(part.key);
    if (part.value) children.push(part.value);
  };
  if ('items' in token) for (const item of token.items) take(item as Partial<CST.CollectionItem>);
  if (token.type === 'document') take(token);
  if ('props' in token) children.push(...token.props);
  if ('start' in token && token.type === 'flow-collection') children.push(token.start);
  return children;
}

interface Level {
  token: CST.Token;
  level: number;
}

const alias = (name: string): string =>
  `Unexpected "${name}", expected plain values: anchors, aliases and merge keys are not read. Write the value out, or put it in quotes if you mean the character.`;
const tag = (name: string): string =>
  `Unexpected tag "${name.slice(0, 40)}", expected a plain value. Delete the tag, or put the value in quotes if you mean the "!".`;
const directive = (name: string): string =>
  `Unexpected directive "${name.slice(0, 40)}", expected keys and values. Delete the line.`;
const tooDeep = (depth: number): string =>
  `Unexpected nesting, expected at most ${depth} levels inside one another. Write the value as text or as a flat list.`;
