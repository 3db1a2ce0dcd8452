import { z } from 'astro/zod';
import { filled, localized } from './fields.ts';

/** `site.yaml`: what a folder of Markdown says about itself. All of it is optional; without the file the folder's name is the title. */
export const siteSchema = z.strictObject({
  /** The name of the site, per language. Default: the folder's name. */
  title: localized.optional(),
  /** One or two sentences for the front page and search engines, per language. */
  description: localized.optional(),
  /** Language tags in the order readers see them. Default: the language folders found, else the language of the text. */
  locales: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'a language tag such as en or ko')).min(1).optional(),
  /** The locale of readers whose browser asks for none of ours. Default: the first. */
  defaultLocale: z.string().optional(),
  /** Where the source lives, `https://host/owner/name`; edit and report links point there. Default: what CI says. */
  repository: z.url({ protocol: /^https$/ }).optional(),
  /** Branch that edit links open. Default: main. */
  branch: filled.default('main'),
  /** What others may do with texts and figures: `{ name: CC BY 4.0, url: https://… }`. Charts name it. Default: nothing is said. */
  licence: z.strictObject({ name: filled, url: z.url({ protocol: /^https$/ }) }).optional(),
  /** What readers must know of how these texts and figures came about, per language; a blank line parts paragraphs. Stands on the editorial page. */
  editorial: localized.optional(),
  /** Further entries of the site's main menu, after the built-in pages. */
  navigation: z.array(z.strictObject({ label: localized, to: filled })).default([]),
  /** `strict`: what is odd is an error. `lenient`: a warning. Default: strict with this file, lenient without. */
  checks: z.enum(['strict', 'lenient']).default('strict'),
  /** `full` lets raw HTML in Markdown through unchanged. Code never runs, in either. Default: inert. */
  trust: z.enum(['inert', 'full']).default('inert'),
});
export type SiteData = z.output<typeof siteSchema>;

/** A site with every default filled in. */
export interface Site extends Omit<SiteData, 'title' | 'description' | 'locales' | 'defaultLocale'> {
  title: z.output<typeof localized>;
  description?: z.output<typeof localized> | undefined;
  locales: string[];
  defaultLocale: string;
  /** Where the content folder stands in its repository: `content`, or empty at the top. */
  contentPath: string;
}
