import type { Nodes } from 'mdast';
import type { Component } from '../../markdown/nodes.ts';
import { didYouMean } from '../suggest.ts';
import { COMPONENTS, type Prop } from './components.ts';
import type { Context, Judge } from './context.ts';
import { htmlMend } from './html-mends.ts';
import { DISCARDED, isInert, makeInert, type WrittenAttribute } from './inert-html.ts';
import { judgePicture } from './pictures.ts';

/** `import` and `export`: an article brings no code. */
export const judgeEsm: Judge = (node, { findings }) => {
  findings.odd(node, 'mdx-esm', ESM);
  return [];
};

/** `{…}`: only a comment may stand in it, and falls away. */
export const judgeExpression: Judge = (node, { findings }) => {
  if (!('value' in node) || !COMMENT.test(node.value)) findings.odd(node, 'mdx-expression', EXPRESSION);
  return [];
};

/** `<Name prop="literal">`: harmless HTML is made anew, known components keep their good props, others their content. */
export const judgeElement: Judge<Component> = (element, context) => {
  const name = element.name ?? '';
  const props = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (props) return judgeComponent(element, props, context);
  const tag = name.toLowerCase();
  if (name === tag && isInert(tag)) {
    const { children, position } = element;
    const attributes = literals(element, context);
    return makeInert({ name: tag, attributes, children, position }, 'mdx-attribute', context.findings);
  }
  if (name !== '' && name === tag && !name.includes('.')) {
    context.findings.odd(element, 'raw-html', notInert(name));
  } else {
    context.findings.odd(element, 'mdx-component', unknownComponent(name));
  }
  return DISCARDED.has(tag) ? [] : element.children;
};

function judgeComponent(
  element: Component,
  props: Readonly<Record<string, Prop>>,
  context: Context,
): Nodes[] | undefined {
  const name = element.name ?? '';
  const written = new Set(element.attributes.map((attribute) => ('name' in attribute ? attribute.name : '')));
  const good = literals(element, context).filter((attribute) => isGoodProp(attribute, element, props, context));
  element.attributes = good.map(({ name: key, value }) => ({ type: 'mdxJsxAttribute', name: key, value }));
  const isMissing = (key: string): boolean => isRequired(props[key], element) && !good.some((prop) => prop.name === key);
  const missing = Object.keys(props).find(isMissing);
  if (missing === undefined) return undefined;
  // One that was written and refused has been reported.
  if (!written.has(missing)) context.findings.odd(element, 'mdx-attribute', missingProp(name, missing));
  return element.children;
}

function isRequired(prop: Prop | undefined, element: Component): boolean {
  return prop?.required === 'always' || (prop?.required === 'alone' && element.children.length === 0);
}

function isGoodProp(
  { name: key, value }: WrittenAttribute,
  element: Component,
  props: Readonly<Record<string, Prop>>,
  context: Context,
): boolean {
  const prop = Object.hasOwn(props, key) ? props[key] : undefined;
  const bad = prop ? judgeProp(key, value, prop, context) : unknownProp(element.name ?? '', key, Object.keys(props));
  if (bad) context.findings.odd(element, bad.rule, bad.message);
  return bad === undefined;
}

function judgeProp(key: string, value: string, prop: Prop, context: Context): Refusal | undefined {
  if (prop.required && value.trim() === '') return { rule: 'mdx-attribute', message: blank(key) };
  if (prop.type === 'choice' && !prop.values.includes(value)) return badChoice(key, value, prop.values);
  if (prop.type === 'flag' && value !== '' && value !== 'true') return badFlag(key);
  return prop.type === 'picture' ? judgePicture(value, context) : undefined;
}

/** The attributes with a literal value; spreads and expressions are reported. */
function literals({ attributes, name, position }: Component, { findings }: Context): WrittenAttribute[] {
  return attributes.flatMap((attribute): WrittenAttribute[] => {
    const value = attribute.type === 'mdxJsxAttribute' ? (attribute.value ?? '') : undefined;
    if (attribute.type === 'mdxJsxAttribute' && typeof value === 'string') return [{ name: attribute.name, value }];
    const what = attribute.type === 'mdxJsxAttribute' ? `${attribute.name}={…}` : '{…}';
    findings.odd(attribute.position ? attribute : { position }, 'mdx-attribute', notLiteral(what, name ?? ''));
    return [];
  });
}


const COMMENT = /^(?:\s*\/\*(?:[^*]|\*(?!\/))*\*\/)+\s*$/;

const ESM =
  'Unexpected import or export, expected text: an article is data and brings no code. Delete the line; the components an article may use are there without it.';
const EXPRESSION =
  'Unexpected {expression}, expected text: nothing in an article is computed. Write the words themselves, or \\{ for a brace.';
const notInert = (name: string): string =>
  `Unexpected <${name.slice(0, 40)}>, expected Markdown, a component or harmless HTML such as <br>, <kbd> or <details>. ${htmlMend(name)}`;
const unknownComponent = (name: string): string =>
  `Unexpected component <${name.slice(0, 40)}>, expected one of: ${Object.keys(COMPONENTS).join(', ')}.${didYouMean(name.slice(0, 40), Object.keys(COMPONENTS))} Use one of them or Markdown.`;
const unknownProp = (name: string, key: string, known: readonly string[]): Refusal => ({
  rule: 'mdx-attribute',
  message: `Unexpected prop "${key.slice(0, 40)}" on <${name}>, expected ${known.join(', ')}.${didYouMean(key.slice(0, 40), known)} Correct or delete it.`,
});
const missingProp = (name: string, key: string): string =>
  `Unexpected <${name}> without "${key}", expected the prop with a text. Add ${key}="…".`;
const blank = (key: string): string =>
  `Unexpected blank "${key}", expected a text. Write it between the quotes.`;
const badChoice = (key: string, value: string, values: readonly string[]): Refusal => ({
  rule: 'mdx-attribute',
  message: `Unexpected ${key}="${value.slice(0, 40)}", expected one of: ${values.join(', ')}.${didYouMean(value.slice(0, 40), values)} Write one of them.`,
});
const badFlag = (key: string): Refusal => ({
  rule: 'mdx-attribute',
  message: `Unexpected value of "${key}", expected none. Write ${key} alone, or leave it out.`,
});
const notLiteral = (what: string, name: string): string =>
  `Unexpected ${what.slice(0, 60)} on <${name.slice(0, 40)}>, expected a value between quotes: nothing in an article is computed. Write name="value".`;

interface Refusal {
  rule: string;
  message: string;
}
