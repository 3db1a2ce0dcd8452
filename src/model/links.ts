import path from 'node:path/posix';
import type { Article, Link } from '../content/article.ts';
import type { Problem } from '../content/problem.ts';
import { didYouMean } from '../content/suggest.ts';
import {
  COLLECTION_OF,
  type Backlink,
  type Collections,
  type ResolvedLink,
  type Scheme,
  type Use,
} from './model.ts';

/** What links can point at. */
export interface Targets extends Collections {
  articles: ReadonlyMap<string, Article>;
  /** Pages of the generator that an article may link by address: `/en/about/`. */
  pages: ReadonlySet<string>;
}

/** A text with links: an article, or a passage of an entry in one language. */
export interface Linking {
  /** What `Model.links` calls it. */
  key: string;
  file: string;
  locale: string;
  links: readonly Link[];
  /** The article, when it is one. */
  article?: Article;
  /** The entry, when it is a passage of one. */
  entry?: { scheme: Scheme; id: string };
}

/** Finds what every link of `texts` points at, and who is linked from where. Linear in links plus entries. */
export function resolveLinks(texts: Iterable<Linking>, targets: Targets): Resolution {
  const byPath = indexByPath(targets.articles.values());
  const byName = indexByName(targets.articles.values());
  const found: Resolution = { links: new Map(), backlinks: new Map(), uses: new Map(), problems: [] };
  for (const text of texts) {
    found.links.set(
      text.key,
      text.links.map((link) => resolve(link, text, { ...targets, byPath, byName }, found)),
    );
  }
  return found;
}

function resolve(
  link: Link,
  from: Linking,
  targets: Index,
  { backlinks, uses, problems }: Resolution,
): ResolvedLink {
  const report = (rule: string, message: string): ResolvedLink => {
    problems.push({
      file: from.file,
      line: link.line,
      column: link.column,
      rule,
      severity: 'error',
      message,
    });
    return { type: 'dead' };
  };
  if (link.scheme) {
    const known: ReadonlyMap<string, unknown> = targets[COLLECTION_OF[link.scheme]];
    if (!known.has(link.target))
      return report(`unknown-${link.scheme}`, unknownEntry(link.scheme, link.target, known.keys()));
    addUse(uses, `${link.scheme}:${link.target}`, from, link);
    return { type: 'entry', scheme: link.scheme, id: link.target };
  }
  const target =
    link.type === 'wiki' ? findName(link, from, targets.byName) : findPath(link, from, targets.byPath);
  if (!target) {
    const page = asPage(link.target);
    return targets.pages.has(page)
      ? { type: 'page', path: page }
      : report('dead-link', deadLink(link, targets.byPath));
  }
  if (target.draft && !from.article?.draft) return report('draft-link', draftLink(target));
  const fragment = findFragment(link.fragment, target);
  if (fragment === undefined && !target.unread)
    report('dead-anchor', deadAnchor(link, target, target === from.article));
  if (from.article && target.slug !== from.article.slug)
    addBacklink(backlinks, target.slug, from.article, link);
  return { type: 'article', locale: target.locale, slug: target.slug, fragment: fragment ?? '' };
}

/**
 * `./other.md`, `other`, `folder/`, `../folder/README.md`; from the root of the content `/en/other`;
 * and, as web pages link each other, relative to the address of the page.
 */
function findPath(link: Link, from: Linking, byPath: ReadonlyMap<string, Article>): Article | undefined {
  if (link.target === '') return from.article;
  const folder = path.dirname(from.file);
  const asFolder = from.file.replace(/(\/?(index|readme))?\.mdx?$/i, '');
  const candidates = link.target.startsWith('/')
    ? [link.target, `${from.locale}${link.target}`, `articles${link.target}`]
    : [path.join(folder, link.target), path.join(asFolder, link.target)];
  for (const candidate of candidates) {
    const article = byPath.get(key(candidate));
    if (article) return article;
  }
  return undefined;
}

/** `[[Name]]` finds a file name, a slug or a title, in the same language first. */
function findName(link: Link, from: Linking, byName: ReadonlyMap<string, Article>): Article | undefined {
  if (link.target === '') return from.article;
  const name = link.target.toLowerCase();
  return byName.get(`${from.locale}:${name}`) ?? byName.get(name);
}

/** The id the page will have for a fragment; a translation answers to the slugs of its own headings too. */
function findFragment(fragment: string, target: Article): string | undefined {
  if (fragment === '') return '';
  const wanted = fragment.toLowerCase();
  const heading =
    target.headings.find((candidate) => candidate.id === fragment) ??
    target.headings.find((candidate) => candidate.slug === wanted || candidate.id === wanted);
  return heading?.id;
}

function indexByPath(articles: Iterable<Article>): Map<string, Article> {
  const index = new Map<string, Article>();
  for (const article of articles) {
    index.set(key(article.file), article);
    const folder = article.file.replace(/(^|\/)(index|readme)\.mdx?$/i, '');
    if (folder !== article.file && !index.has(key(folder))) index.set(key(folder), article);
    // The address of the page itself, for links written from the site's root.
    index.set(key(`${article.locale}/articles/${article.slug}`), article);
  }
  return index;
}

function indexByName(articles: Iterable<Article>): Map<string, Article> {
  const index = new Map<string, Article>();
  for (const article of articles) {
    const file = path.basename(article.file).replace(/\.mdx?$/i, '');
    for (const name of [file, article.slug, article.title]) {
      const lower = name.toLowerCase();
      for (const entry of [`${article.locale}:${lower}`, lower])
        if (!index.has(entry)) index.set(entry, article);
    }
  }
  return index;
}

/** Paths are compared without extension, slashes at the ends and case: a mended link beats a dead one. */
const key = (file: string): string =>
  path
    .normalize(file)
    .replace(/\.(mdx?|html?)$/i, '')
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase();

const asPage = (target: string): string => (target.endsWith('/') ? target : `${target}/`);

function addBacklink(backlinks: Map<string, Backlink[]>, slug: string, from: Article, link: Link): void {
  const list = backlinks.get(slug) ?? [];
  if (!list.some((backlink) => backlink.from === from.id && backlink.sentence === link.sentence)) {
    list.push({ from: from.id, sentence: link.sentence });
  }
  backlinks.set(slug, list);
}

function addUse(uses: Map<string, Use[]>, key: string, from: Linking, link: Link): void {
  const list = uses.get(key) ?? [];
  uses.set(key, list);
  const use: Use | undefined = from.article
    ? { type: 'article', id: from.article.id, sentence: link.sentence }
    : from.entry && { type: 'entry', ...from.entry };
  // A sentence that cites a fact twice is one use of it.
  if (use && !list.some((other) => JSON.stringify(other) === JSON.stringify(use))) list.push(use);
}

function unknownEntry(scheme: Scheme, id: string, known: Iterable<string>): string {
  return `Unexpected link to ${scheme}:${id}, expected the id of ${NOUN[scheme]}.${didYouMean(id, known)} Mend the id or add the entry.`;
}

const NOUN: Record<Scheme, string> = {
  fact: 'a fact in sources/',
  source: 'a file in sources/',
  term: 'a file in terms/',
  org: 'a file in organizations/',
  claim: 'a file in claims/',
  chart: 'a file in charts/',
};

function deadLink(link: Link, byPath: ReadonlyMap<string, Article>): string {
  const written = link.type === 'wiki' ? `[[${link.target}]]` : link.target;
  const names = new Set([...byPath.values()].map((other) => path.basename(other.file)));
  const suggestion = didYouMean(path.basename(link.target), names);
  return `Unexpected link to "${written}", expected the path of an article or a page that exists. Mend the path or take the link out.${suggestion}`;
}

const draftLink = (target: Article): string =>
  `Unexpected link to the draft ${target.file}, expected a published article. Publish it too, or take the link out.`;

function deadAnchor(link: Link, target: Article, here: boolean): string {
  const ids = target.headings.map((heading) => heading.id);
  const where = here ? 'this article' : target.file;
  const listed = ids.slice(0, 12).map((id) => `#${id}`);
  const known =
    ids.length === 0 ? 'it has no headings' : `it has ${listed.join(', ')}${ids.length > 12 ? ', …' : ''}`;
  return `Unexpected fragment "#${link.fragment}", expected a heading of ${where}: ${known}.${didYouMean(link.fragment, ids)} Mend the fragment or take it out.`;
}

interface Index extends Targets {
  byPath: ReadonlyMap<string, Article>;
  byName: ReadonlyMap<string, Article>;
}

interface Resolution {
  links: Map<string, ResolvedLink[]>;
  backlinks: Map<string, Backlink[]>;
  uses: Map<string, Use[]>;
  problems: Problem[];
}
