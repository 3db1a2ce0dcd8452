import { parse, postprocess, preprocess } from 'micromark';
import { stringify } from 'yaml';
import type { Article } from '../content/article.ts';
import { readFrontMatter } from '../content/gate/front-matter.ts';
import { absolute, articlePath } from '../i18n/urls.ts';
import { destination } from '../markdown/destination.ts';
import type { Model, ResolvedLink } from '../model/model.ts';

/**
 * An article as Markdown for programs: what it is and where it lives, then the text as its author wrote it. Links that
 * lead to articles, pages and pictures of the site become absolute; all others stay as they are.
 *
 * @param source the text of the article's file
 * @param pictures the absolute address of each of `article.images`, where it has one
 */
export function markdownTwin(
  model: Model,
  article: Article,
  source: string,
  pictures: readonly (string | undefined)[],
): string {
  const { title, description, locale, slug, updated } = article;
  const about = {
    title,
    ...(description && { description }),
    language: locale,
    canonical: absolute(articlePath(locale, slug)),
    ...(updated && { updated }),
  };
  const { body } = readFrontMatter(source.replace(/^\uFEFF/, ''), {
    file: article.file,
    checks: model.site.checks,
  });
  const text = withAddresses(body.replace(/^\s*\n/, ''), addressesOf(model, article, pictures));
  return `---\n${stringify(about, { lineWidth: 0 })}---\n\n${text}`;
}

/** Destination as the article names it, with its fragment → absolute address. */
function addressesOf(
  model: Model,
  article: Article,
  pictures: readonly (string | undefined)[],
): Map<string, string> {
  const addresses = new Map<string, string>();
  const resolved = model.links.get(article.id) ?? [];
  article.images.forEach(({ src }, index) => {
    const address = pictures[index];
    if (address) addresses.set(nameOf({ target: src, fragment: '' }), address);
  });
  article.links.forEach((link, index) => {
    const address = addressOf(resolved[index]);
    if (link.type === 'path' && address) addresses.set(nameOf(link), address);
  });
  return addresses;
}

const nameOf = ({ target, fragment }: { target: string; fragment: string }): string =>
  `${target}#${fragment}`;

function addressOf(link: ResolvedLink | undefined): string | undefined {
  if (link?.type === 'article') return absolute(articlePath(link.locale, link.slug, link.fragment));
  return link?.type === 'page' ? absolute(link.path) : undefined;
}

/** Puts addresses where the grammar of Markdown finds destinations, and nowhere else. */
function withAddresses(body: string, addresses: ReadonlyMap<string, string>): string {
  if (addresses.size === 0) return body;
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(body, undefined, true)),
  );
  let written = '';
  let done = 0;
  for (const [event, { type, start, end }] of events) {
    if (event !== 'enter') continue;
    if (type !== 'resourceDestinationString' && type !== 'definitionDestinationString') continue;
    const inside = destination(body.slice(start.offset, end.offset));
    const address = inside && addresses.get(nameOf(inside));
    if (address === undefined) continue;
    written += body.slice(done, start.offset) + address;
    done = end.offset;
  }
  return written + body.slice(done);
}
