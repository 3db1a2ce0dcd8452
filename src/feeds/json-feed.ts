import type { Feed, FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    ...(feed.description && { description: feed.description }),
    icon: feed.icon,
    language: feed.language,
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function itemOf(entry: FeedEntry) {
  return {
    id: entry.url,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.content,
    image: entry.image,
    // Unlike Atom, this format lets an item without a date be.
    ...(entry.published && { date_published: entry.published, date_modified: entry.updated }),
    ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => ({ name })) }),
    ...(entry.tags.length > 0 && { tags: entry.tags }),
  };
}
