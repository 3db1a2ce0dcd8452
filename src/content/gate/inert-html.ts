import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import type { Findings } from './findings.ts';

/**
 * The HTML an article may use. None of it can run, load, move or send anything. What is written is only read;
 * the elements that reach the page are made here, from these names and attributes and nothing else.
 */
const INERT: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
  a: { href: 'text', title: 'text' },
  abbr: { title: 'text' },
  b: {},
  bdi: {},
  blockquote: {},
  br: {},
  caption: {},
  cite: {},
  code: {},
  dd: {},
  del: {},
  details: { open: 'flag' },
  dfn: {},
  div: {},
  dl: {},
  dt: {},
  em: {},
  figcaption: {},
  figure: {},
  h1: {},
  h2: {},
  h3: {},
  h4: {},
  h5: {},
  h6: {},
  hr: {},
  i: {},
  img: { src: 'text', alt: 'text', title: 'text', width: 'number', height: 'number' },
  ins: {},
  kbd: {},
  li: {},
  mark: {},
  ol: { start: 'number', reversed: 'flag' },
  p: {},
  pre: {},
  q: {},
  rp: {},
  rt: {},
  ruby: {},
  s: {},
  samp: {},
  small: {},
  span: {},
  strong: {},
  sub: {},
  summary: {},
  sup: {},
  table: {},
  tbody: {},
  td: { colspan: 'number', rowspan: 'number', align: 'alignment' },
  tfoot: {},
  th: { colspan: 'number', rowspan: 'number', align: 'alignment', scope: 'scope' },
  thead: {},
  tr: {},
  u: {},
  ul: {},
  var: {},
  wbr: {},
};

/** Any of them may say which language it is in, and which way that is written. */
const EVERYWHERE: Readonly<Record<string, Attribute>> = { lang: 'language', dir: 'direction' };

const PATTERNS = {
  text: /^/,
  flag: /^/,
  number: /^[1-9]\d{0,3}$/,
  alignment: /^(?:left|center|right)$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i,
  direction: /^(?:ltr|rtl|auto)$/,
} as const satisfies Record<string, RegExp>;

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);

/** Elements whose content is not prose either: it goes with them. */
export const DISCARDED: ReadonlySet<string> = new Set(
  'script style template noscript iframe object embed applet svg math textarea select option datalist title head xmp noembed noframes plaintext audio video canvas map'.split(
    ' ',
  ),
);

export const isInert = (name: string): boolean => Object.hasOwn(INERT, name);

/**
 * Makes the node for an inert element. Pictures, links and headings become those of Markdown, so that whatever
 * holds for them holds here; all others become an `inertElement` that renders by its `hName`.
 *
 * @param rule under which a refused attribute is reported
 */
export function makeInert(
  { name, attributes, children, position }: WrittenElement,
  rule: 'raw-html' | 'mdx-attribute',
  findings: Findings,
): Nodes[] {
  const properties = readAttributes(name, attributes, { position }, rule, findings);
  const place = position ? { position } : {};
  const { href, src, title, alt, ...rest } = properties;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  if (name === 'img') {
    const url = text(src);
    if (url === null) return [];
    return [{ type: 'image', url, alt: text(alt), title: text(title), data: { hProperties: rest }, ...place }];
  }
  if (name === 'a') {
    const url = text(href);
    if (url === null) return children;
    return [{ type: 'link', url, title: text(title), children, ...place } as Nodes];
  }
  if (/^h[1-6]$/.test(name)) return [{ type: 'heading', depth: Number(name[1]), children, ...place } as Nodes];
  return [{ type: 'inertElement', data: { hName: name, hProperties: properties }, children, ...place } as Nodes];
}

function readAttributes(
  name: string,
  attributes: readonly WrittenAttribute[],
  place: { position: Position | undefined },
  rule: 'raw-html' | 'mdx-attribute',
  findings: Findings,
): Record<string, string | number | boolean> {
  const properties: Record<string, string | number | boolean> = {};
  const known = { ...EVERYWHERE, ...INERT[name] };
  for (const attribute of attributes) {
    const key = attribute.name.toLowerCase();
    const type = Object.hasOwn(known, key) ? known[key] : undefined;
    if (type === undefined || !PATTERNS[type].test(attribute.value)) {
      const names = Object.keys(known).join(', ');
      findings.odd(place, rule, type === undefined ? badAttribute(name, key, names) : badValue(name, key));
      continue;
    }
    properties[PROPERTY_NAMES[key] ?? key] = type === 'flag' ? true : type === 'number' ? Number(attribute.value) : attribute.value;
  }
  return properties;
}

const PROPERTY_NAMES: Partial<Record<string, string>> = { colspan: 'colSpan', rowspan: 'rowSpan' };

const badAttribute = (name: string, key: string, known: string): string =>
  `Unexpected attribute "${key.slice(0, 40)}" on <${name}>, expected ${known} or none. Delete the attribute.`;
const badValue = (name: string, key: string): string =>
  `Unexpected value of "${key}" on <${name}>, expected one that HTML knows. Correct it or delete the attribute.`;

type Attribute = keyof typeof PATTERNS;

export interface WrittenAttribute {
  name: string;
  value: string;
}

export interface WrittenElement {
  /** Lower case, on the list. */
  name: string;
  attributes: readonly WrittenAttribute[];
  children: Nodes[];
  position: Position | undefined;
}
