import { z } from 'astro/zod';
import { id, localized } from './fields.ts';

export const VERDICTS = [
  'correct',
  'correct-with-note',
  'needs-correction',
  'translation-error',
  'unverifiable',
  'opinion',
] as const;

/** `claims/<id>.yaml`: what somebody said, and what we found. */
export const claimSchema = z.strictObject({
  /** The claim in our own words, per language. */
  statement: localized,
  /** Who made it, per language. */
  by: localized,
  /** Id of the source it stands in. */
  source: id,
  verdict: z.enum(VERDICTS),
  /** What holds, what does not, and how we know, per language. May hold typed links. */
  finding: localized,
  /** Ids of the facts the finding rests on. */
  facts: z.array(id).default([]),
  /** Place in the table, ascending. Default: by id. */
  order: z.number().int().optional(),
  /** Id of the topic it belongs to. Default: none. */
  topic: id.optional(),
});
export type ClaimData = z.output<typeof claimSchema>;
