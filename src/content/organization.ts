import { z } from 'astro/zod';
import { aliases, localized } from './fields.ts';

export const ORGANIZATION_KINDS = ['provider', 'company', 'foundation', 'regulator', 'programme', 'product'] as const;

/** `organizations/<id>.yaml`: a company, foundation, regulator, programme or product. */
export const organizationSchema = z.strictObject({
  /** The name, per language. */
  name: localized,
  /** Other names and spellings, per language. */
  aliases: aliases.optional(),
  kind: z.enum(ORGANIZATION_KINDS),
  /** One to three sentences, per language. May hold typed links. */
  summary: localized,
  url: z.url({ protocol: /^https$/ }).optional(),
});
export type OrganizationData = z.output<typeof organizationSchema>;
