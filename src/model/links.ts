import path from 'node:path/posix';
import type { Article, Link } from '../content/article.ts';
import type { Problem } from '../content/problem.ts';
import { didYouMean } from '../content/suggest.ts';
import type { Backlink, ResolvedLink } from './model.ts';

/** What links can point at. */
export interface Targets {
  articles: ReadonlyMap<string, Article>;
  /** Pages of the generator that an article may link by address: `/en/about/`. */
  pages: ReadonlySet<string>;
}

/** Finds the article or page behind every link of `articles`. Linear in links plus articles. */
export function resolveLinks(targets: Targets): {
  links: Map<string, ResolvedLink[]>;
  backlinks: Map<string, Backlink[]>;
  problems: Problem[];
} {
  const byPath = indexByPath(targets.articles.values());
  const byName = indexByName(targets.articles.values());
  const links = new Map<string, ResolvedLink[]>();
  const backlinks = new Map<string, Backlink[]>();
  const problems: Problem[] = [];

  for (const article of targets.articles.values()) {
    const resolved = article.links.map((link): ResolvedLink => {
      const target = link.type === 'wiki' ? findName(link, article, byName) : findPath(link, article, byPath);
      if (!target) {
        if (targets.pages.has(asPage(link.target))) return { type: 'page', path: asPage(link.target) };
        problems.push(deadLink(article, link, byPath));
        return { type: 'dead' };
      }
      if (target.draft && !article.draft) {
        problems.push(draftLink(article, link, target));
        return { type: 'dead' };
      }
      const fragment = findFragment(link.fragment, target);
      if (fragment === undefined) problems.push(deadAnchor(article, link, target));
      if (target.slug !== article.slug) addBacklink(backlinks, target.slug, article, link);
      return { type: 'article', locale: target.locale, slug: target.slug, fragment: fragment ?? '' };
    });
    links.set(article.id, resolved);
  }
  return { links, backlinks, problems };
}

/**
 * `./other.md`, `other`, `folder/`, `../folder/README.md`; from the root of the content `/en/other`;
 * and, as web pages link each other, relative to the address of the page.
 */
function findPath(link: Link, from: Article, byPath: ReadonlyMap<string, Article>): Article | undefined {
  if (link.target === '') return from;
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
function findName(link: Link, from: Article, byName: ReadonlyMap<string, Article>): Article | undefined {
  if (link.target === '') return from;
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
      for (const entry of [`${article.locale}:${lower}`, lower]) if (!index.has(entry)) index.set(entry, article);
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

function deadLink(article: Article, link: Link, byPath: ReadonlyMap<string, Article>): Problem {
  const written = link.type === 'wiki' ? `[[${link.target}]]` : link.target;
  const names = new Map([...byPath.values()].map((other) => [path.basename(other.file), other]));
  const suggestion = didYouMean(path.basename(link.target), names.keys());
  return {
    file: article.file,
    line: link.line,
    column: link.column,
    rule: 'dead-link',
    severity: 'error',
    message: `Unexpected link to "${written}", expected the path of an article or a page that exists. Mend the path or take the link out.${suggestion}`,
  };
}

const draftLink = (article: Article, link: Link, target: Article): Problem => ({
  file: article.file,
  line: link.line,
  column: link.column,
  rule: 'draft-link',
  severity: 'error',
  message: `Unexpected link to the draft ${target.file}, expected a published article. Publish it too, or take the link out.`,
});

function deadAnchor(article: Article, link: Link, target: Article): Problem {
  const ids = target.headings.map((heading) => heading.id);
  const where = target === article ? 'this article' : target.file;
  const listed = ids.slice(0, 12).map((id) => `#${id}`);
  const known = ids.length === 0 ? 'it has no headings' : `it has ${listed.join(', ')}${ids.length > 12 ? ', …' : ''}`;
  return {
    file: article.file,
    line: link.line,
    column: link.column,
    rule: 'dead-anchor',
    severity: 'error',
    message: `Unexpected fragment "#${link.fragment}", expected a heading of ${where}: ${known}.${didYouMean(link.fragment, ids)} Mend the fragment or take it out.`,
  };
}
