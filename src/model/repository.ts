import type { Article } from '../content/article.ts';
import type { Site } from '../content/site.ts';

/** Opens the file in the repository's web editor; undefined when the site names no repository. */
export const editUrl = (site: Site, article: Article): string | undefined => fileUrl(site, 'edit', article);

/** The commits that touched the file. */
export const historyUrl = (site: Site, article: Article): string | undefined =>
  fileUrl(site, 'commits', article);

/** A new issue with the place already filled in, for the form `.github/ISSUE_TEMPLATE/article.yml`. */
export function reportUrl(
  site: Site,
  place: { title: string; url: string; locale: string; section?: string },
): string | undefined {
  if (!site.repository) return undefined;
  const query = new URLSearchParams({
    template: 'article.yml',
    title: place.title,
    address: place.url,
    language: place.locale,
    ...(place.section && { section: place.section }),
  });
  return `${trimmed(site.repository)}/issues/new?${query}`;
}

/** A new issue that asks for an article, for the form `.github/ISSUE_TEMPLATE/topic.yml`; the browser adds `topic`. */
export function suggestUrl(site: Site, locale: string): string | undefined {
  if (!site.repository) return undefined;
  const query = new URLSearchParams({ template: 'topic.yml', language: locale });
  return `${trimmed(site.repository)}/issues/new?${query}`;
}

function fileUrl(site: Site, action: string, article: Article): string | undefined {
  if (!site.repository) return undefined;
  const file = [site.contentPath, article.file].filter(Boolean).join('/');
  return encodeURI(`${trimmed(site.repository)}/${action}/${site.branch}/${file}`);
}

const trimmed = (url: string): string => url.replace(/(\.git)?\/*$/, '');
