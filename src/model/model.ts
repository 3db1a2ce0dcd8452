import type { Article, Link } from '../content/article.ts';
import type { ChartData } from '../content/chart.ts';
import type { ClaimData } from '../content/claim.ts';
import type { Entry, Passage } from '../content/collections.ts';
import type { FactData } from '../content/fact.ts';
import type { OrganizationData } from '../content/organization.ts';
import type { ReadingPathData } from '../content/reading-path.ts';
import type { Site } from '../content/site.ts';
import type { SourceData } from '../content/source.ts';
import type { TermData } from '../content/term.ts';
import type { TopicData } from '../content/topic.ts';

/** Everything the pages know. Built once per build from plain entries; pure. */
export interface Model extends Collections {
  site: Site;
  topics: Topic[];
  /** Published articles by id (`en/redis-and-valkey`). */
  articles: ReadonlyMap<string, Article>;
  /** slug → locale → article. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, Article>>;
  /** What the links of a text came to, in the order of its links: by article id, or by `<collection>:<id>#<field>@<locale>` for a passage. */
  links: ReadonlyMap<string, ResolvedLink[]>;
  /** Per slug, who links there, in which sentence. */
  backlinks: ReadonlyMap<string, Backlink[]>;
  /** Per entry (`fact:aws-run-rate-q4-2021`), where it is used, in which sentence. */
  uses: ReadonlyMap<string, Use[]>;
}

/** The entries of data files by id; typed links point at most of them. */
export interface Collections {
  facts: ReadonlyMap<string, Fact>;
  sources: ReadonlyMap<string, Source>;
  terms: ReadonlyMap<string, Term>;
  organizations: ReadonlyMap<string, Organization>;
  claims: ReadonlyMap<string, Claim>;
  charts: ReadonlyMap<string, Chart>;
  /** In the order readers see them. */
  paths: ReadonlyMap<string, Entry<ReadingPathData>>;
}

export interface Topic extends TopicData {
  id: string;
}

export type Source = Entry<SourceData>;
export type Term = Entry<TermData>;
export type Organization = Entry<OrganizationData>;
export type Claim = Entry<ClaimData>;
export type Chart = Entry<ChartData>;

/** A fact with its place: a source holds it. */
export interface Fact extends FactData {
  /** Id of the source it stands in. */
  source: string;
  /** Path from the content folder to the source's file, and of the fact in it: `facts.2`. */
  file: string;
  path: string;
  /** `statement` and `note` as rendered, per locale. */
  prose: { statement: Record<string, Passage>; note: Record<string, Passage> };
}

/** The scheme of a typed link, and the collection of the model it points into. */
export const COLLECTION_OF = {
  fact: 'facts',
  source: 'sources',
  term: 'terms',
  org: 'organizations',
  claim: 'claims',
  chart: 'charts',
} as const satisfies Record<NonNullable<Link['scheme']>, keyof Collections>;

export type Scheme = keyof typeof COLLECTION_OF;

/** `dead` is shown as text, never as a broken link; strict content does not get that far. */
export type ResolvedLink =
  | { type: 'article'; locale: string; slug: string; fragment: string }
  | { type: 'entry'; scheme: Scheme; id: string }
  | { type: 'page'; path: string }
  | { type: 'dead' };

export interface Backlink {
  /** Id of the article that links here. */
  from: string;
  /** The sentence the link stands in, as plain text. */
  sentence: string;
}

/** A place that uses an entry. */
export type Use =
  { type: 'article'; id: string; sentence: string } | { type: 'entry'; scheme: Scheme; id: string };
