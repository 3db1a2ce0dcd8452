import { z } from 'astro/zod';
import { filled, localized } from './fields.ts';

/** `paths/<id>.yaml`: articles in the order in which one kind of reader should take them. */
export const readingPathSchema = z.strictObject({
  /** What readers choose it by, per language. */
  title: localized,
  /** Whom it is for and what it leads to, in one or two sentences, per language. */
  description: localized,
  /** Place in lists, ascending. Default: after those that have one, by id. */
  order: z.number().int().optional(),
  /** The articles, first to last; each once. */
  steps: z
    .array(
      z.strictObject({
        /** Slug of the article: the name of its file without `.md`, and without the folder of the language. */
        article: filled.normalize('NFC'),
        /** Why it stands here, in one line, per language. */
        note: localized.optional(),
      }),
    )
    .min(1),
});
export type ReadingPathData = z.output<typeof readingPathSchema>;
