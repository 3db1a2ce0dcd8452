import { z } from 'astro/zod';

/** A calendar day written `YYYY-MM-DD`. Kept as text: a `Date` would roll 30 February over and drag a time zone in. */
export const day = z
  .string('a day written YYYY-MM-DD')
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day written YYYY-MM-DD')
  .refine(isCalendarDay, 'a day that exists in the calendar');

/** Text with something in it besides white space. */
export const filled = z.string('text in quotes').trim().min(1, 'text that is not blank');

/** An identifier as file names and references use it: lower-case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'lower-case letters, digits and hyphens');

/** Text per locale (`{ en: …, ko: … }`), or one text for all of them. */
export const localized = z.union([filled, z.record(z.string(), filled)]);
export type Localized = z.output<typeof localized>;

/** The text of a localized field in `locale`, else in the first locale it has. */
export function textIn(field: Localized, locale: string): string {
  if (typeof field === 'string') return field;
  return field[locale] ?? Object.values(field)[0] ?? '';
}

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A year, a month or a day: `2021`, `2021-12`, `2021-12-31`. YAML reads a bare year as a number; both are taken. */
export const moment = z
  .union([z.number().int().min(1000).max(9999).transform(String), z.string()])
  .refine((text) => /^\d{4}(-\d{2})?$/.test(text) || isCalendarDay(text), 'a year, YYYY-MM or YYYY-MM-DD')
  .refine((text) => !/^\d{4}-(00|1[3-9]|[2-9]\d)/.test(text), 'a month from 01 to 12');

/** Further names per language: `{ en: [MongoDB Inc.], ko: [몽고디비] }`. Search and suggestions know them. */
export const aliases = z.record(z.string(), z.array(filled));
