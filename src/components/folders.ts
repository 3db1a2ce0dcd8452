import type { Listing } from '../model/listing.ts';

/** Articles by the folders their slugs name: top-level folders in order of name, those of the root first. */
export function byFolder(listings: readonly Listing[], locale: string): Folder[] {
  // A folder's own page (`guides`, from guides/index.md) stands in the folder, not beside it.
  const folders = new Set(listings.map(({ article }) => parentOf(article.slug)));
  const folderOf = (slug: string): string => (folders.has(slug) ? slug : parentOf(slug));
  const collator = new Intl.Collator(locale, { numeric: true });
  const shelves = [...Map.groupBy(listings, ({ article }) => folderOf(article.slug))]
    .map(([path, inside]) => ({ path, listings: inside }))
    .sort((a, b) => collator.compare(a.path, b.path));
  return [...Map.groupBy(shelves, ({ path }) => path.split('/')[0] ?? '')].map(([name, inside]) => ({
    name,
    title:
      listings.find(({ article }) => name && article.slug === name)?.article.title ??
      name.replaceAll('-', ' '),
    anchor: `folder-${name}`,
    count: inside.reduce((sum, shelf) => sum + shelf.listings.length, 0),
    shelves: inside,
  }));
}

const parentOf = (slug: string): string => slug.split('/').slice(0, -1).join('/');

export interface Folder {
  /** Name of the top-level folder; empty for articles that stand in none. */
  name: string;
  /** What readers see: the title of the folder's own page, else its name in words. */
  title: string;
  /** Id of its section on the articles page. */
  anchor: string;
  /** Articles in it, at any depth. */
  count: number;
  shelves: { path: string; listings: Listing[] }[];
}
