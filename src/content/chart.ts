import { z } from 'astro/zod';
import { id, localized } from './fields.ts';

/** `charts/<id>.yaml`: a picture of facts. Every point is a fact. */
export const chartSchema = z.strictObject({
  title: localized,
  /** One or two sentences that say what the picture shows, per language. */
  summary: localized,
  /** `line`: values over time. `bar`: values side by side. `step`: a value that holds until the next. */
  form: z.enum(['line', 'bar', 'step']),
  /** What the axis measures, per language: `percent`, `USD billion`. */
  unit: localized,
  /** What one unit of the axis is in absolute terms: 1e9 for billions. Default: 1. */
  scale: z.number().positive().default(1),
  series: z
    .array(
      z.strictObject({
        name: localized,
        /** Slate for what the provider owns, moss for what partners own, both for what they share. */
        hue: z.enum(['provider', 'partner', 'both', 'neutral']),
        /** Ids of facts, in order. Points of different basis belong into different series. */
        facts: z.array(id).min(1),
        /** What the reader must know of this series, per language. */
        note: localized.optional(),
      }),
    )
    .min(1),
  /** What must not be read into the picture, per language. */
  note: localized.optional(),
});
export type ChartData = z.output<typeof chartSchema>;
