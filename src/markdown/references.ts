import type {
  Alternative,
  Definition,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Resource,
  Root,
} from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { Link as ArticleLink } from '../content/article.ts';
import { destination, typedDestination, type Destination } from './destination.ts';
import type { Component } from './nodes.ts';

/**
 * Everything in a text that the model has a say in, in the order it is written: headings (their ids), links inside the
 * site (their addresses), images of the content (their files). The place in each list is the number by which
 * `extract.ts` names it and `render.ts` leaves a hole for it; both ask here, so they agree.
 */
export function references(tree: Root): References {
  const definitions = definitionsOf(tree);
  const found: References = { headings: [], links: [], images: [] };
  collect(tree, { line: 1, column: 1 });
  return found;

  function collect(node: Nodes, around: Point): void {
    const at = node.position?.start ?? around;
    const place = { node, line: at.line, column: at.column };
    if (node.type === 'heading') found.headings.push({ ...place, depth: node.depth });
    const link = linkOf(node, definitions);
    if (link) found.links.push({ ...place, ...link });
    const embed = embedOf(node, definitions);
    if (embed) found.links.push({ ...place, ...embed });
    const image = imageOf(node, definitions);
    if (image) found.images.push({ ...place, ...image });
    if ('children' in node) for (const child of node.children) collect(child, at);
  }
}

/** The literal value of a component's attribute; `''` when it stands alone, undefined when absent or an expression. */
export function attribute(component: Component, name: string): string | undefined {
  const found = component.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'object' ? (found.value === null ? '' : undefined) : found?.value;
}

/** By identifier; the first of a name counts, as in CommonMark. */
function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    const id = node.identifier.toUpperCase();
    if (!definitions.has(id)) definitions.set(id, node);
  });
  return definitions;
}

function linkOf(node: Nodes, definitions: Definitions): Omit<LinkSite, keyof Place> | undefined {
  if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
  if (node.type === 'link' && node.data?.wiki) {
    const { name, fragment } = node.data.wiki;
    return { type: name === '' ? 'path' : 'wiki', target: name, fragment, title: undefined };
  }
  const written = resource(node, definitions);
  const typed = written && typedDestination(written.url);
  if (typed) return { type: 'entry', ...typed, fragment: '', title: written.title ?? undefined };
  const inside = written && destination(written.url);
  return inside && { type: 'path', ...inside, title: written.title ?? undefined };
}

/** `![words](chart:some-id)`: the figure of an entry stands here. */
function embedOf(node: Nodes, definitions: Definitions): Omit<LinkSite, keyof Place> | undefined {
  if (node.type !== 'image' && node.type !== 'imageReference') return undefined;
  const written = resource(node, definitions);
  const typed = written && typedDestination(written.url);
  return typed && { type: 'embed', ...typed, fragment: '', title: written.title ?? undefined };
}

function imageOf(node: Nodes, definitions: Definitions): Omit<ImageSite, keyof Place> | undefined {
  const written = imageResource(node, definitions);
  const inside = written && destination(written.url);
  return inside && { src: inside.target, alt: written.alt ?? '', title: written.title ?? undefined };
}

function imageResource(node: Nodes, definitions: Definitions): (Resource & Alternative) | undefined {
  if (node.type === 'image') return node;
  if (node.type === 'imageReference') {
    const { url, title } = resource(node, definitions) ?? {};
    return url === undefined ? undefined : { url, title, alt: node.alt };
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const url = node.name === 'Figure' ? attribute(node, 'src') : undefined;
  return url === undefined ? undefined : { url, alt: attribute(node, 'alt') };
}

/** Where a link or image leads, itself or by its definition. */
function resource(
  node: Link | LinkReference | Image | ImageReference,
  definitions: Definitions,
): Resource | undefined {
  return 'identifier' in node ? definitions.get(node.identifier.toUpperCase()) : node;
}

type Definitions = ReadonlyMap<string, Definition>;

interface Place {
  node: Nodes;
  line: number;
  column: number;
}

export interface HeadingSite extends Place {
  depth: number;
}

export interface LinkSite extends Place, Destination {
  type: ArticleLink['type'];
  scheme?: NonNullable<ArticleLink['scheme']>;
  title: string | undefined;
}

export interface ImageSite extends Place {
  src: string;
  alt: string;
  title: string | undefined;
}

export interface References {
  headings: HeadingSite[];
  links: LinkSite[];
  images: ImageSite[];
}
