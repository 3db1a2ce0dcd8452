/**
 * A style without what no entry of ours can need. The great styles cover laws, maps and films; everything cited here is a page of
 * the web, and only lists are made. What is left says the same of a page, and is ready ten times as soon.
 */
export function forPages(style: Element): Element {
  return { ...style, children: style.children.flatMap(kept) };
}

function kept(node: Node): Node[] {
  if (typeof node === 'string') return [node];
  if (node.name === 'citation') return [{ ...node, children: node.children.filter(isElement).map(emptied) }];
  if (node.name === 'choose') return choice(node);
  return [{ ...node, children: node.children.flatMap(kept) }];
}

/** The branches that a page can take. Where only the last is left, its content stands in the place of the choice. */
function choice(node: Element): Node[] {
  const [first, ...more] = node.children.filter(isElement).filter((branch) => !isForOthers(branch));
  if (!first) return [];
  if (first.name === 'else') return first.children.flatMap(kept);
  return [{ ...node, children: [{ ...first, name: 'if' }, ...more].flatMap(kept) }];
}

/** A branch that asks for a type, and a page is none of those it names. */
function isForOthers({ name, attrs }: Element): boolean {
  const { type, match = 'all', ...further } = attrs;
  if (name === 'else' || type === undefined || type.split(' ').includes('webpage')) return false;
  return match === 'all' || (match === 'any' && Object.keys(further).length === 0);
}

const emptied = (element: Element): Element => ({ ...element, children: [] });

const isElement = (node: Node): node is Element => typeof node !== 'string';

/** As citeproc reads XML. */
export interface Element {
  name: string;
  attrs: Record<string, string>;
  children: Node[];
}
type Node = Element | string;
