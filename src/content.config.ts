import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { ImageMetadata } from 'astro';
import { contentLoader } from './content/loader.ts';

// The loader has checked every entry against its schema in src/content; what the store holds is that entry as JSON.
const stored = z.object({ json: z.string() });

export const collections = {
  site: defineCollection({ loader: contentLoader('site'), schema: stored }),
  /** One entry per folder of data files: `topics`, `terms`, `sources` … */
  data: defineCollection({ loader: contentLoader('data'), schema: stored }),
  articles: defineCollection({
    loader: contentLoader('articles'),
    schema: stored.extend({ images: z.custom<(ImageMetadata | null)[]>() }),
  }),
};
