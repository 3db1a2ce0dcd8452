import { z } from 'astro/zod';
import { aliases, id, localized } from './fields.ts';

/** `terms/<id>.yaml`: a word of the trade. */
export const termSchema = z.strictObject({
  /** The word, per language. */
  name: localized,
  /** Other words and spellings for it, per language. */
  aliases: aliases.optional(),
  /** One to three sentences, per language. May hold typed links. */
  definition: localized,
  /** Id of the topic it belongs to. Default: none. */
  topic: id.optional(),
});
export type TermData = z.output<typeof termSchema>;
