import { slug } from 'github-slugger';
import type { Image, Link, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { SKIP, visit } from 'unist-util-visit';

const WIKI = /(!?)\[\[([^[\]|\n]*)(?:\|([^[\]\n]*))?\]\]/g;
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Links between notes by name, as Obsidian and other wikis write them:
 *
 * ```md
 * [[Redis and Valkey]], [[valkey#Who moved|the move]], [[#Below]], ![[chart.png|Fees by year]]
 * ```
 * →
 * ```html
 * <a href="Redis%20and%20Valkey">Redis and Valkey</a>, <a href="valkey#who-moved">the move</a>, …
 * <img src="chart.png" alt="Fees by year">
 * ```
 *
 * The address is only a form of the name; `data.wiki` keeps the name, which the model looks up. An embedded note
 * (`![[note]]`) is a link to it.
 */
export function remarkWikiLinks() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!('children' in node)) return;
      if (node.type === 'link' || node.type === 'linkReference') return SKIP;
      if (!node.children.some(mayHoldLinks)) return;
      const place = node.position?.start;
      const children = (node.children as PhrasingContent[]).flatMap((child) =>
        mayHoldLinks(child) ? split(child, child.position?.start ?? place) : [child],
      );
      (node as Parent).children = children;
      return;
    });
  };
}

const mayHoldLinks = (node: Nodes): node is Text => node.type === 'text' && node.value.includes('[[');

function split(node: Text, start: Point | undefined): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const place = tracker(node.value, start);
  let done = 0;
  for (const match of node.value.matchAll(WIKI)) {
    const [written, bang, destination = '', label] = match;
    const [name = '', ...headings] = destination.split('#').map((part) => part.trim());
    const heading = headings.at(-1) ?? '';
    if (name === '' && heading === '') continue;
    const words = label?.trim() || [name, heading].filter(Boolean).join(' › ');
    if (match.index > done) nodes.push({ type: 'text', value: node.value.slice(done, match.index) });
    const made = bang && PICTURE.test(name) ? picture(name, label?.trim() ?? '') : link(name, heading, words);
    const at = place(match.index);
    if (at) made.position = { start: at, end: { ...at, column: at.column + written.length } };
    nodes.push(made);
    done = match.index + written.length;
  }
  if (done < node.value.length) nodes.push({ ...node, value: node.value.slice(done) });
  return nodes;
}

function link(name: string, heading: string, words: string): Link {
  const fragment = slug(heading.normalize('NFC'));
  return {
    type: 'link',
    url: encodeURIComponent(name) + (fragment && `#${encodeURIComponent(fragment)}`),
    title: null,
    data: { wiki: { name: name.normalize('NFC'), fragment } },
    children: [{ type: 'text', value: words }],
  };
}

const picture = (name: string, alt: string): Image => ({
  type: 'image',
  url: encodeURI(name),
  title: null,
  alt,
});

/** Places of ascending indexes in a text that begins at `start`. */
function tracker(text: string, start: Point | undefined): (index: number) => Point | undefined {
  let line = 0;
  let lineStart = 0;
  let seen = 0;
  return (index) => {
    if (!start) return undefined;
    for (; seen < index; seen += 1) {
      if (text[seen] !== '\n') continue;
      line += 1;
      lineStart = seen + 1;
    }
    const column = line === 0 ? start.column + index : index - lineStart + 1;
    return { line: start.line + line, column };
  };
}
