import { strings } from '../i18n/strings/index.ts';
import { articlesPath } from '../i18n/urls.ts';
import type { Listing } from '../model/listing.ts';
import { byFolder } from './folders.ts';

/** Top-level folders as an index into the articles page; empty where there is but one. */
export function folderIndex(
  listings: readonly Listing[],
  locale: string,
): { name: string; path: string; count: number }[] {
  const folders = byFolder(listings, locale);
  if (folders.length < 2) return [];
  return folders.map(({ title, anchor, count }) => ({
    name: title || strings(locale).rootFolder,
    path: `${articlesPath(locale)}#${anchor}`,
    count,
  }));
}
