import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { unified } from 'unified';
import type { Piece } from '../content/article.ts';
import type { Labels } from './labels.ts';
import { articleRehypePlugins } from './plugins.ts';
import { references } from './references.ts';
import { hole, type HoleName } from './rehype-holes.ts';
import { toElements } from './to-hast.ts';

/**
 * Turns the tree of an article into HTML with holes for what the model decides: `link` n and `image` n are those of
 * `extract(tree).links` and `.images`, `heading` n is the id of `.headings[n]`. Marks the tree on the way.
 */
export function renderPieces(tree: Root, options: { trust: 'inert' | 'full'; labels: Labels }): Piece[] {
  markHoles(tree);
  const processor = unified().use(articleRehypePlugins(() => options.labels, options.trust));
  const elements = processor.runSync(toElements(tree, options.trust)) as HastRoot;
  // The marks of holes are raw nodes, the only ones left by now. NUL in an attribute would be written as a reference.
  return toPieces(
    toHtml(elements, {
      allowDangerousHtml: true,
      allowParseErrors: true,
      characterReferences: { useNamedReferences: true },
    }),
  );
}

function markHoles(tree: Root): void {
  const { headings, links, images } = references(tree);
  headings.forEach(({ node }, index) => setProperty(node, 'id', hole('heading', index)));
  links.forEach(({ node, type }, index) =>
    setProperty(node, 'dataHole', hole(type === 'embed' ? 'embed' : 'link', index)),
  );
  images.forEach(({ node }, index) => setProperty(node, 'dataHole', hole('image', index)));
}

function setProperty(node: Nodes, name: string, value: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, [name]: value } };
}

/** Every second part lies between two NULs. */
function toPieces(html: string): Piece[] {
  return html
    .split('\0')
    .map((part, index): Piece => (index % 2 === 0 ? part : toHole(part)))
    .filter((piece) => piece !== '');
}

function toHole(mark: string): Piece {
  const [name, index] = mark.split(' ');
  return { hole: name as HoleName, index: Number(index) };
}
