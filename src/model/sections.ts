import {
  entryPath,
  readingPathPath,
  sectionPath,
  SECTIONS,
  timelinePath,
  type Section,
} from '../i18n/urls.ts';
import { COLLECTION_OF, type Collections, type Scheme } from './model.ts';

/** The sections that have something in them; the others have no page. */
export function sectionsOf(collections: Collections): Section[] {
  const { facts, claims, charts, paths, organizations, terms, sources } = collections;
  const filled: Record<Section, boolean> = {
    paths: paths.size > 0,
    facts: facts.size > 0,
    claims: claims.size > 0,
    charts: charts.size > 0,
    timeline: facts.values().some(({ on }) => on !== undefined),
    organizations: organizations.size > 0,
    glossary: terms.size > 0,
    sources: sources.size > 0,
  };
  return SECTIONS.filter((section) => filled[section]);
}

/** Whether anything carries a grade, a degree of confidence or a verdict: then a page says what they mean. */
export const isGraded = ({ facts, sources, claims }: Collections): boolean =>
  facts.size + sources.size + claims.size > 0;

/** The section an entry stands in. */
export const sectionOf = (scheme: Exclude<Scheme, 'fact'>): Section => SECTION_OF[scheme];

/** The address of every page of these sections, by locale: sections first, then entries. Facts are rows of one page. */
export function sectionAddresses(
  collections: Collections,
  topics: readonly { id: string }[],
): ((locale: string) => string)[] {
  const schemes = Object.keys(SECTION_OF) as (keyof typeof SECTION_OF)[];
  return [
    ...sectionsOf(collections).map((section) => (locale: string) => sectionPath(locale, section)),
    ...[...collections.paths.keys()].map((id) => (locale: string) => readingPathPath(locale, id)),
    ...timelineTopics(collections, topics).map((topic) => (locale: string) => timelinePath(locale, topic)),
    ...schemes.flatMap((scheme) =>
      [...collections[COLLECTION_OF[scheme]].keys()].map(
        (id) => (locale: string) => entryPath(locale, scheme, id),
      ),
    ),
  ];
}

/** Ids of the topics that have events, in the order of `topics`. */
export function timelineTopics(
  { facts }: Pick<Collections, 'facts'>,
  topics: readonly { id: string }[],
): string[] {
  const named = new Set([...facts.values()].flatMap(({ on, topics: ids }) => (on === undefined ? [] : ids)));
  return topics.map(({ id }) => id).filter((id) => named.has(id));
}

const SECTION_OF = {
  claim: 'claims',
  chart: 'charts',
  org: 'organizations',
  term: 'glossary',
  source: 'sources',
} as const satisfies Record<Exclude<Scheme, 'fact'>, Section>;
