import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Heading, ImageReference, Link } from '../content/article.ts';
import { fragmentId, headingSlugger } from './heading-ids.ts';
import { readText, type ReadText } from './read-text.ts';
import { readingTime } from './reading-time.ts';
import { references, type HeadingSite, type LinkSite } from './references.ts';
import { beginningOf, sentencesAt } from './sentences.ts';
import type { HeadingWithId } from './remark-heading-ids.ts';
import { takeTitle } from './title.ts';

/**
 * What an article says about itself, read from its tree. Linear in the tree.
 *
 * @param options.takeTitle take the first `#` heading out of the tree and give its text as `title`
 */
export function extract(tree: Root, options: { locale: string; takeTitle: boolean }): Extracted {
  const title = options.takeTitle ? takeTitle(tree) : undefined;
  const { headings, links, images } = references(tree);
  const read = readText(tree, new Set([...headings, ...links].map((site) => site.node)));
  return {
    ...(title !== undefined && { title }),
    headings: toHeadings(headings, read),
    links: toLinks(links, read, options.locale),
    images: images.map(({ src, alt, title: caption, line, column }) => ({
      src,
      alt,
      ...(caption !== undefined && { title: caption }),
      line,
      column,
    })),
    excerpt: excerptOf(read, options.locale),
    ...readingTime(read.text, read.code),
  };
}

/** The prose of an article as plain text, one block per line, for social cards and the like. */
export const plainText = (tree: Root): string => readText(tree).text.trimEnd();

function toHeadings(sites: readonly HeadingSite[], read: ReadText): Heading[] {
  const slugOf = headingSlugger();
  return sites.map(({ node, depth, line }) => {
    const text = wordsOf(node, read);
    const slug = slugOf(('data' in node && (node as HeadingWithId).data?.fragment) || text);
    return { depth, id: slug, slug, text, line };
  });
}

function toLinks(sites: readonly LinkSite[], read: ReadText, locale: string): Link[] {
  const sentences = sentencesOf(sites, read, locale);
  return sites.map(({ node, target, type, scheme, fragment, title, line, column }) => {
    const text = wordsOf(node, read);
    return {
      target,
      type,
      ...(scheme && { scheme }),
      fragment: fragmentId(fragment),
      text,
      ...(title !== undefined && { title }),
      sentence: sentences.get(node) ?? text,
      line,
      column,
    };
  });
}

/** Blocks and links both stand in the order of the text, so one pass over each meets the other. */
function sentencesOf(sites: readonly LinkSite[], read: ReadText, locale: string): Map<Nodes, string> {
  const sentences = new Map<Nodes, string>();
  let next = 0;
  for (const block of read.blocks) {
    const inside: { node: Nodes; offset: number }[] = [];
    for (; next < sites.length; next += 1) {
      const node = sites[next]?.node;
      const span = node && read.spans.get(node);
      // A link of an image only has no words and stands in no sentence.
      if (!span || span.start === span.end) continue;
      if (span.start >= block.end) break;
      inside.push({ node, offset: Math.max(0, span.start - block.start) });
    }
    if (inside.length === 0) continue;
    const offsets = inside.map(({ offset }) => offset);
    const found = sentencesAt(read.text.slice(block.start, block.end), offsets, locale);
    inside.forEach(({ node }, index) => sentences.set(node, found[index] ?? ''));
  }
  return sentences;
}

/** The words of a heading or link; those of its images where there are no others. */
function wordsOf(node: Nodes, read: ReadText): string {
  const span = read.spans.get(node);
  return (span && read.text.slice(span.start, span.end).trim()) || toString(node).replace(/\s+/g, ' ').trim();
}

const EXCERPT_LIMIT = 200;

/** The first paragraph of the running text, else of anything but headings. */
function excerptOf({ text, blocks }: ReadText, locale: string): string {
  const block =
    blocks.find(({ kind, lead }) => kind === 'paragraph' && lead) ??
    blocks.find(({ kind }) => kind !== 'heading');
  return block ? beginningOf(text.slice(block.start, block.end).trim(), EXCERPT_LIMIT, locale) : '';
}

export interface Extracted {
  /** Only when it was asked for and there is one. */
  title?: string;
  headings: Heading[];
  links: Link[];
  images: ImageReference[];
  /** The first paragraph as plain text, at most 200 characters, cut after a sentence or a word. */
  excerpt: string;
  words: number;
  minutes: number;
}
