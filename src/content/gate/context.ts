import type { Definition, Heading, Nodes } from 'mdast';
import type { Checks, Findings } from './findings.ts';

/** What the judges of one tree share. */
export interface Context {
  /** Path from the content folder, POSIX. */
  file: string;
  format: 'md' | 'mdx';
  checks: Checks;
  trust: 'inert' | 'full';
  /** The front matter has a title. */
  titled: boolean;
  languages: ReadonlySet<string>;
  findings: Findings;
  /** Good definitions by identifier in capitals, as the grammar matches them. */
  definitions: ReadonlyMap<string, Definition>;
  /** Characters that reference links may still add. */
  referenceBudget: number;
  headings: Heading[];
}

/** Where in the tree a node stands. */
export interface Surroundings {
  inLink: boolean;
}

/** Judges one node: reports, mends it in place, and returns what stands in its stead, or undefined to keep it. */
export type Judge<T extends Nodes = Nodes> = (node: T, context: Context, around: Surroundings) => Nodes[] | undefined;
