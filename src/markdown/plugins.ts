import rehypeRaw from 'rehype-raw';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import type { PluggableList } from 'unified';
import type { LabelsOf } from './labels.ts';
import { rehypeAsides } from './rehype-asides.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeComponents } from './rehype-components.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadingAnchors } from './rehype-heading-anchors.ts';
import { rehypeHoles } from './rehype-holes.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTaskLists } from './rehype-task-lists.ts';
import { remarkAlerts } from './remark-alerts.ts';
import { remarkBareUrls } from './remark-bare-urls.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkUnravelComponents } from './remark-unravel-components.ts';
import { remarkWikiLinks } from './remark-wiki-links.ts';

/**
 * What makes Markdown ours, for articles and for the generator's own MDX pages alike. Order matters: the grammar
 * first, then what reads its result. Whoever hands them to Astro turns its own `gfm` and `smartypants` off.
 */
export const remarkPlugins: PluggableList = [
  // A single tilde is a range in Korean (`3~5%에서 10~20%`), never a deletion.
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  [remarkCjkFriendlyGfmStrikethrough, { singleTilde: false }],
  remarkBareUrls,
  remarkAlerts,
  remarkFigures,
  remarkHeadingIds,
];

/** The same for an article, whose components are data and whose wiki links are an option. */
export function articleRemarkPlugins({ format, wikiLinks }: Grammar): PluggableList {
  return [
    ...(format === 'mdx' ? [remarkMdx, remarkUnravelComponents] : []),
    ...remarkPlugins,
    ...(wikiLinks ? [remarkWikiLinks] : []),
  ];
}

/** What turns plain HTML elements into ours. `labelsOf` finds the words for a file by its path. */
export function rehypePlugins(labelsOf: LabelsOf): PluggableList {
  return [
    [rehypeAsides, labelsOf],
    [rehypeFootnotes, labelsOf],
    [rehypeHeadingAnchors, labelsOf],
    [rehypeCode, labelsOf],
    [rehypeTables, labelsOf],
    [rehypeExternalLinks, labelsOf],
    rehypeTaskLists,
  ];
}

/** The same for an article: components become elements first, and holes for the model come last. */
export function articleRehypePlugins(labelsOf: LabelsOf, trust: 'inert' | 'full'): PluggableList {
  return [
    rehypeComponents,
    ...(trust === 'full' ? [rehypeRaw] : []),
    ...rehypePlugins(labelsOf),
    rehypeHoles,
  ];
}

export interface Grammar {
  format: 'md' | 'mdx';
  /** Whether `[[name]]` is a link. */
  wikiLinks: boolean;
}
