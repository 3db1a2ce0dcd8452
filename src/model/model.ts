import type { Article } from '../content/article.ts';
import type { Site } from '../content/site.ts';
import type { TopicData } from '../content/topic.ts';

/** Everything the pages know. Built once per build from plain entries; pure. */
export interface Model {
  site: Site;
  topics: Topic[];
  /** Published articles by id (`en/redis-and-valkey`). */
  articles: ReadonlyMap<string, Article>;
  /** slug → locale → article. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, Article>>;
  /** Per article id, what its links came to, in the order of `article.links`. */
  links: ReadonlyMap<string, ResolvedLink[]>;
  /** Per slug, who links there, in which sentence. */
  backlinks: ReadonlyMap<string, Backlink[]>;
}

export interface Topic extends TopicData {
  id: string;
}

/** `dead` is shown as text, never as a broken link; strict content does not get that far. */
export type ResolvedLink =
  | { type: 'article'; locale: string; slug: string; fragment: string }
  | { type: 'page'; path: string }
  | { type: 'dead' };

export interface Backlink {
  /** Id of the article that links here. */
  from: string;
  /** The sentence the link stands in, as plain text. */
  sentence: string;
}
