import { z } from 'astro/zod';
import { localized } from './fields.ts';

/** `topics/<id>.yaml`: a shelf of the library. */
export const topicSchema = z.strictObject({
  /** The name readers see, per language. */
  name: localized,
  /** One or two sentences on what stands here, per language. */
  summary: localized,
  /** Place in lists, ascending. Default: after those that have one, by id. */
  order: z.number().int().optional(),
  /** Where on the strip between the two habitats the topic stands: 0 is all provider (slate), 1 all partner (moss). Default: 0.5. */
  hue: z.number().min(0).max(1).default(0.5),
});
export type TopicData = z.output<typeof topicSchema>;
