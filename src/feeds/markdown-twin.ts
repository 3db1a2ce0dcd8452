import { parse, postprocess, preprocess } from 'micromark';
import { stringify } from 'yaml';
import type { Article } from '../content/article.ts';
import { readFrontMatter } from '../content/gate/front-matter.ts';
import { textIn } from '../content/fields.ts';
import { absolute, articlePath, entryPath } from '../i18n/urls.ts';
import { destination, typedDestination } from '../markdown/destination.ts';
import { passageText } from '../model/fill.ts';
import type { Model, ResolvedLink } from '../model/model.ts';

/**
 * An article as Markdown for programs: what it is and where it lives, then the text as its author wrote it. Links that
 * lead to articles, pages and pictures of the site become absolute; all others stay as they are. In place of a chart stand
 * its title, linked, and what it shows.
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
  const text = withAddresses(
    body.replace(/^\s*\n/, ''),
    addressesOf(model, article, pictures),
    chartsOf(model, article),
  );
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

/** Id of an embedded chart → the words that stand for it. */
function chartsOf(model: Model, { locale, links }: Article): Map<string, string> {
  const charts = links.flatMap(({ type, target }) =>
    type === 'embed' ? (model.charts.get(target) ?? []) : [],
  );
  return new Map(
    charts.map(({ id, data, prose }) => [
      id,
      `[${inMarkdown(textIn(data.title, locale))}](${absolute(entryPath(locale, 'chart', id))}): ${inMarkdown(passageText(prose['summary'] ?? {}, locale))}`,
    ]),
  );
}

const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&]/g, '\\$&');

const nameOf = ({ target, fragment }: { target: string; fragment: string }): string =>
  `${target}#${fragment}`;

function addressOf(link: ResolvedLink | undefined): string | undefined {
  if (link?.type === 'article') return absolute(articlePath(link.locale, link.slug, link.fragment));
  return link?.type === 'page' ? absolute(link.path) : undefined;
}

/** Puts addresses where the grammar of Markdown finds destinations, and nowhere else. */
function withAddresses(
  body: string,
  addresses: ReadonlyMap<string, string>,
  charts: ReadonlyMap<string, string>,
): string {
  if (addresses.size + charts.size === 0) return body;
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(body, undefined, true)),
  );
  let written = '';
  let done = 0;
  let embedded: string | undefined;
  for (const [event, { type, start, end }] of events) {
    if (event === 'exit' && type === 'image' && embedded !== undefined && done <= start.offset) {
      written += body.slice(done, start.offset) + embedded;
      done = end.offset;
    }
    if (type === 'image') embedded = undefined;
    if (event !== 'enter') continue;
    if (type !== 'resourceDestinationString' && type !== 'definitionDestinationString') continue;
    const url = body.slice(start.offset, end.offset);
    const typed = typedDestination(url);
    embedded = typed?.scheme === 'chart' ? charts.get(typed.target) : undefined;
    const inside = destination(url);
    const address = inside && addresses.get(nameOf(inside));
    if (address === undefined) continue;
    written += body.slice(done, start.offset) + address;
    done = end.offset;
  }
  return written + body.slice(done);
}
