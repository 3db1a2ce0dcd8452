import { z } from 'astro/zod';
import { day, filled, id } from './fields.ts';

/** What sort of text an article is; readers filter by it. */
export const KINDS = ['principle', 'analysis', 'case', 'explainer', 'playbook'] as const;
export type Kind = (typeof KINDS)[number];

/** The front matter of an article. `title` is all that is required; the rest is derived when it is left out. */
export const frontMatterSchema = z.strictObject({
  /** The headline, as plain text. */
  title: filled,
  /** One or two sentences for lists, search engines and social cards. Default: the first paragraph. */
  description: filled.optional(),
  /** The id of a file in `topics/`. Default: none. */
  topic: id.optional(),
  /** What sort of text it is. Default: none. */
  kind: z.enum(KINDS).optional(),
  /** Three to five sentences a reader in a hurry takes away. Default: none. */
  takeaways: z.array(filled).max(7).optional(),
  /** The day it was first published. Default: the first commit of the file. */
  published: day.optional(),
  /** The day of the last change of substance. Default: the last commit of the file. */
  updated: day.optional(),
  /** The day after which readers are told that the text may have aged. Default: none. */
  reviewBy: day.optional(),
  /** Names of the people who wrote it. Default: none shown. */
  authors: z.array(filled).optional(),
  /** The locale the pair was written in first. Default: the site's default locale. */
  original: z.string().optional(),
  /** Old addresses, from the root of the locale (`/articles/old-name/`); each becomes a redirect. */
  aliases: z.array(z.string().regex(/^\/[^\s]*$/, 'a path that begins with /')).optional(),
  /** A draft is checked but not published. Default: false. */
  draft: z.boolean().optional(),
});
export type FrontMatter = z.output<typeof frontMatterSchema>;
