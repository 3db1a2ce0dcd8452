import { z } from 'astro/zod';
import { factSchema } from './fact.ts';
import { filled, localized, moment } from './fields.ts';

/** How near a publication stands to what happened. */
export const GRADES = ['A', 'B', 'C'] as const;

/** `sources/<id>.yaml`: one publication, and the facts somebody read in it. */
export const sourceSchema = z.strictObject({
  /** The title as printed, in the language of the publication. */
  title: filled,
  /** Who published it. */
  publisher: filled,
  /** People, as printed. */
  authors: z.array(filled).optional(),
  /** When it was published. Default: undated. */
  date: moment.optional(),
  url: z.url({ protocol: /^https?$/ }),
  /** A copy in an archive. */
  archived: z.url({ protocol: /^https?$/ }).optional(),
  /** Language tag of the publication. Default: en. */
  language: z.string().default('en'),
  /** A: primary or a copy of it. B: press, analyst or named practitioner. C: aggregator, repost or weak blog. */
  grade: z.enum(GRADES),
  /** What a reader must know about the publication, per language. */
  note: localized.optional(),
  /** The statements it supports. */
  facts: z.array(factSchema).default([]),
});
export type SourceData = z.output<typeof sourceSchema>;
