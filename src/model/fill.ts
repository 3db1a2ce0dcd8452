import { escape } from 'html-escaper';
import type { Article, ImageReference, Link, Piece } from '../content/article.ts';
import type { Passage } from '../content/collections.ts';
import { articlePath, entryPath, href, previewPath } from '../i18n/urls.ts';
import type { Model, ResolvedLink } from './model.ts';
import { passageKey } from './texts.ts';

/** Where the links of a text stand, and who reads it. */
export interface Surroundings {
  model: Model;
  /** The reader's language. */
  locale: string;
  /** The language of the text. */
  textLocale: string;
  links: readonly Link[];
  targets: readonly ResolvedLink[];
  /** The article, when the text is one. */
  article?: Article;
  /** Numbers of the sources that the page lists at its foot, by id. */
  citations?: ReadonlyMap<string, number>;
  /** The links that an entry at the foot leads back to. */
  firsts?: ReadonlySet<number>;
}

/** The opening tag of the `index`-th link of a text. Without a target it carries no address, so its words stay words. */
export function linkTag(around: Surroundings, index: number): string {
  const { model, locale, textLocale, article } = around;
  const link = around.links[index];
  const target = around.targets[index];
  if (!link || !target || target.type === 'dead') return '<a>';
  const title = link.title === undefined ? '' : ` title="${escape(link.title)}"`;
  if (target.type === 'page') return `<a href="${address(target.path)}"${title}>`;
  if (target.type === 'entry') return entryTag(around, target, index);
  if (article && target.slug === article.slug && target.locale === article.locale && target.fragment) {
    return `<a href="#${escape(encodeURI(target.fragment))}"${title}>`;
  }
  const own = model.pairs.get(target.slug)?.has(locale) ?? false;
  // A link between texts of one language leads readers to their own language; a link into another language means that one.
  const to = target.locale === textLocale && own ? locale : target.locale;
  const lang = to === locale ? '' : ` hreflang="${escape(to)}"`;
  const preview =
    to === locale ? ` data-preview="${address(previewPath(locale, 'article', target.slug))}"` : '';
  return `<a href="${address(articlePath(to, target.slug, target.fragment))}"${lang}${title}${preview}>`;
}

/**
 * A typed link. What the page lists at its foot is linked there, so that a reader without scripts stays on the page;
 * everything else leads to the entry's own page.
 */
function entryTag(
  { locale, citations, firsts }: Surroundings,
  { scheme, id }: EntryTarget,
  index: number,
): string {
  const number = scheme === 'source' ? citations?.get(id) : undefined;
  const here = (scheme === 'fact' && citations) || number !== undefined;
  const to = here ? `#${scheme}-${encodeURI(id)}` : address(entryPath(locale, scheme, id));
  const cited = number === undefined ? '' : ` data-number="${number}"`;
  const back = here && firsts?.has(index) ? ` id="ref-${scheme}-${escape(id)}"` : '';
  return `<a class="typed ${scheme}"${back} href="${to}" data-preview="${address(previewPath(locale, scheme, id))}"${cited}>`;
}

/** A picture, or its alternative text where the picture is missing. */
export function imageTag(
  image: ImageReference | undefined,
  picture: { src: string; width?: number; height?: number } | null | undefined,
): string {
  const alt = escape(image?.alt ?? '');
  if (!picture) return alt && `<em class="missing-image">${alt}</em>`;
  const title = image?.title === undefined ? '' : ` title="${escape(image.title)}"`;
  const size = `width="${picture.width}" height="${picture.height}"`;
  return `<img src="${escape(picture.src)}" alt="${alt}" ${size} loading="lazy" decoding="async"${title}>`;
}

/** A prose field of an entry as HTML, in the reader's language where it has one. */
export function passageHtml(
  model: Model,
  locale: string,
  file: string,
  field: string,
  passages: Record<string, Passage>,
): string {
  const [textLocale, passage] = pick(passages, locale);
  if (!passage) return '';
  const targets = model.links.get(passageKey(file, field, textLocale)) ?? [];
  const around = { model, locale, textLocale, links: passage.links, targets };
  return inline(passage.pieces.map((piece) => fillText(piece, around)).join(''));
}

/** The same as plain text. */
export const passageText = (passages: Record<string, Passage>, locale: string): string =>
  pick(passages, locale)[1]?.text ?? '';

export const escapeText = (text: string): string => escape(text);

function fillText(piece: Piece, around: Surroundings): string {
  if (typeof piece === 'string') return piece;
  return piece.hole === 'link' ? linkTag(around, piece.index) : '';
}

/** A field of one paragraph is shown inside a sentence, a row or a card: the paragraph around it goes. */
function inline(html: string): string {
  const text = html.trim();
  const single = text.startsWith('<p>') && text.endsWith('</p>') && text.indexOf('<p>', 3) === -1;
  return single ? text.slice(3, -4) : text;
}

function pick(passages: Record<string, Passage>, locale: string): [string, Passage | undefined] {
  const found = locale in passages ? locale : (Object.keys(passages)[0] ?? locale);
  return [found, passages[found]];
}

type EntryTarget = Extract<ResolvedLink, { type: 'entry' }>;

const address = (path: string): string => escape(encodeURI(href(path)));
