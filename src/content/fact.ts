import { z } from 'astro/zod';
import { UNITS } from '../figures/quantity.ts';
import { id, localized, moment, day } from './fields.ts';

/** How far a statement has been checked. A published article may rest on `verified` facts only. */
export const CONFIDENCE = ['verified', 'reported', 'recalled'] as const;

/** A number with what it counts: `{ value: 71, unit: USD, scale: 1e9 }` is 71 billion dollars. */
const quantity = {
  /** The number, or the two ends of a range. */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  /** A currency code (USD, KRW), `percent`, `times`, a span of time (`year`, `day`, `minute` …) or `count`. */
  unit: z.enum(UNITS),
  /** What `value` is multiplied by. Default: 1. */
  scale: z.number().positive().optional(),
  /** Set when the source says less than an exact number. Default: exact. */
  bound: z.enum(['about', 'at-least', 'at-most']).optional(),
};

/** One checked statement with one figure or one date in the middle of it. */
export const factSchema = z.strictObject({
  /** What links and charts call it: `fact:<id>`. Unique in the whole site. */
  id,
  /** The statement in full, in our own words, per language. */
  statement: localized,
  value: quantity.value.optional(),
  unit: quantity.unit.optional(),
  scale: quantity.scale,
  bound: quantity.bound,
  /** Further figures of the same statement that prose may quote. */
  also: z.array(z.strictObject(quantity)).optional(),
  /** What the figure is a share of, or how it was scaled, per language: `annualised`, `of paid units`. */
  basis: localized.optional(),
  /** The moment a figure holds for. */
  asOf: moment.optional(),
  /** The moment something happened; such a fact is an event and stands on timelines. */
  on: moment.optional(),
  /** Further dates of the same statement that prose may quote. */
  dates: z.array(moment).optional(),
  /** Ids of files in `organizations/` that it is about. */
  organizations: z.array(id).default([]),
  /** Ids of files in `topics/` where it belongs. */
  topics: z.array(id).default([]),
  /** `verified`: read at the address given, on the day given. `reported`: read second-hand. `recalled`: not yet read. */
  confidence: z.enum(CONFIDENCE),
  /** Where it was read, when that is not the address of the source: an archive, a copy. */
  readAt: z.url({ protocol: /^https?$/ }).optional(),
  /** The day it was read. */
  readOn: day.optional(),
  /** Who paid for the figure, per language, when an interested party commissioned it. */
  paidBy: localized.optional(),
  /** What a reader must know before using it, per language. */
  note: localized.optional(),
});
export type FactData = z.output<typeof factSchema>;
