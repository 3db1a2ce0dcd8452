import { escape } from 'html-escaper';
import type { Article, ImageReference } from '../content/article.ts';
import { articlePath, href } from '../i18n/urls.ts';
import type { Model, ResolvedLink } from './model.ts';

/** The opening tag of the `index`-th link of an article. Without a target it carries no address, so its text stays text. */
export function linkTag(model: Model, locale: string, article: Article, index: number): string {
  const link = article.links[index];
  const target = model.links.get(article.id)?.[index];
  if (!link || !target || target.type === 'dead') return '<a>';
  const title = link.title === undefined ? '' : ` title="${escape(link.title)}"`;
  if (target.type === 'page') return `<a href="${escape(href(target.path))}"${title}>`;
  if (target.slug === article.slug && target.locale === article.locale && target.fragment) {
    return `<a href="#${escape(encodeURI(target.fragment))}"${title}>`;
  }
  const to = addressee(model, locale, article, target);
  const lang = to === locale ? '' : ` hreflang="${escape(to)}"`;
  return `<a href="${escape(encodeURI(href(articlePath(to, target.slug, target.fragment))))}"${lang}${title}>`;
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

export const escapeText = (text: string): string => escape(text);

/** A link between texts of one language leads readers to their own language; a link into another language means that one. */
function addressee(model: Model, locale: string, from: Article, target: Extract<ResolvedLink, { type: 'article' }>): string {
  if (target.locale !== from.locale) return target.locale;
  return model.pairs.get(target.slug)?.has(locale) ? locale : target.locale;
}
