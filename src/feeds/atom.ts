import type { Feed, FeedEntry } from './feed.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  return xmlDocument('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    element('id', {}, feed.home),
    element('title', {}, feed.title),
    ...(feed.description ? [element('subtitle', {}, feed.description)] : []),
    element('updated', {}, feed.updated),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.atom }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.home }),
    element('icon', {}, feed.icon),
    // Stands for the entries that name nobody; Atom asks for an author.
    element('author', {}, element('name', {}, feed.title)),
    ...feed.entries.map(entryElement),
  ]);
}

function entryElement(entry: FeedEntry): XmlElement {
  return element(
    'entry',
    {},
    element('id', {}, entry.url),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    ...(entry.published ? [element('published', {}, entry.published)] : []),
    element('updated', {}, entry.updated),
    ...entry.authors.map((name) => element('author', {}, element('name', {}, name))),
    ...entry.tags.map((term) => element('category', { term })),
    element('summary', {}, entry.summary),
    element('content', { type: 'html' }, entry.content),
  );
}
