import type { z } from 'astro/zod';
import type { Link, Piece } from './article.ts';
import { chartSchema } from './chart.ts';
import { claimSchema } from './claim.ts';
import { organizationSchema } from './organization.ts';
import { readingPathSchema } from './reading-path.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { topicSchema } from './topic.ts';

/** The collections whose entries are YAML files, by the name of their folder. */
export const DATA_SCHEMAS = {
  topics: topicSchema,
  terms: termSchema,
  organizations: organizationSchema,
  sources: sourceSchema,
  claims: claimSchema,
  charts: chartSchema,
  paths: readingPathSchema,
} as const;

export type DataCollection = keyof typeof DATA_SCHEMAS;

/** Fields that are prose: inline Markdown with typed links. `*` stands for every item of a list. */
export const PROSE_FIELDS: Record<DataCollection, readonly string[]> = {
  topics: [],
  terms: ['definition'],
  organizations: ['summary'],
  sources: ['note', 'facts.*.statement', 'facts.*.note'],
  claims: ['statement', 'finding'],
  charts: ['summary', 'note', 'series.*.note'],
  paths: [],
};

/** One YAML file, read. */
export interface Entry<T> {
  /** The file's name without `.yaml`. */
  id: string;
  /** Path from the content folder, for problems. */
  file: string;
  data: T;
  /** What the prose fields say: path of the field (`facts.2.note`) → locale → passage. */
  prose: Record<string, Record<string, Passage>>;
}

/** A field's worth of prose in one language. */
export interface Passage {
  pieces: Piece[];
  links: Link[];
  /** The same as plain text. */
  text: string;
}

export type DataEntries = { [K in DataCollection]: Entry<z.output<(typeof DATA_SCHEMAS)[K]>>[] };
