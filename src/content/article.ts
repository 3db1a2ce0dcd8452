import type { Kind } from './front-matter.ts';
import type { LooseFigure } from './loose-figures.ts';

/** One article in one language, as the store holds it: plain data, no HTML. */
export interface Article {
  /** `<locale>/<slug>`. */
  id: string;
  locale: string;
  /** Address inside the collection, NFC, may contain `/` in nested folders: `guides/deploy`. */
  slug: string;
  /** Path from the content folder, POSIX, NFC. */
  file: string;
  /** The same as the file system spells it: a name that came from a Mac may be NFD. */
  diskFile: string;
  title: string;
  description: string;
  topic?: string | undefined;
  kind?: Kind | undefined;
  takeaways: string[];
  /** `YYYY-MM-DD`; undefined when neither front matter nor git knows. */
  published?: string | undefined;
  updated?: string | undefined;
  reviewBy?: string | undefined;
  authors: string[];
  /** The locale the pair was written in first. */
  original?: string | undefined;
  aliases: string[];
  draft: boolean;
  headings: Heading[];
  links: Link[];
  images: ImageReference[];
  /** Sums of money and percentages that no link binds to a fact. */
  looseFigures: LooseFigure[];
  /** True when an error kept the text from being read; nothing is known of its headings. */
  unread?: boolean | undefined;
  /** Latin words plus, for Hangul, characters; see `reading-time.ts`. */
  words: number;
  /** Minutes, rounded, at least 1. */
  minutes: number;
  /** Changes with the text and with the code that renders it; names the rendered HTML in the cache. */
  digest: string;
}

export interface Heading {
  depth: number;
  /** Fragment identifier. As read it is the slug of the text; the model gives a translation the ids of its original where the outlines agree. */
  id: string;
  /** The slug of the heading's own text; differs from `id` in such a translation. */
  slug: string;
  text: string;
  line: number;
}

/** What the scheme of a typed link can be. */
export const SCHEMES = ['fact', 'source', 'term', 'org', 'claim', 'chart'] as const;

/** A link of the body that the model has to resolve. External links are not listed. */
export interface Link {
  /** The destination as written, without its fragment, percent-decoded, NFC: `../en/other.md`, `/a/good/`, `` for `#here`. */
  target: string;
  /**
   * `wiki` came from `[[target]]`; its target is a name, not a path. `entry` is a typed link, `fact:some-id`; its target
   * is the id of an entry. `embed` is a typed picture, `![](chart:some-id)`.
   */
  type: 'path' | 'wiki' | 'entry' | 'embed';
  /** Of a typed link: the collection it points into. */
  scheme?: (typeof SCHEMES)[number];
  /** Without `#`; empty when there is none. */
  fragment: string;
  /** The words that are linked. */
  text: string;
  /** The title in quotes after the destination, if any. */
  title?: string | undefined;
  /** The sentence it stands in, as plain text; backlinks quote it. */
  sentence: string;
  line: number;
  column: number;
}

export interface ImageReference {
  /** Relative path as written, percent-decoded, NFC: `./diagram.png`. */
  src: string;
  /** Where the picture is on disk; absent when it is missing or cannot be shown. */
  file?: string | undefined;
  alt: string;
  title?: string | undefined;
  line: number;
  column: number;
}

/**
 * Rendered HTML cut where the model has a say: strings are HTML, holes are filled when the page is made.
 * `link` is an opening `<a …>` tag for `links[index]`; its text and `</a>` follow as HTML.
 * `image` is a whole `<img>` for `images[index]`. `embed` is a whole figure for the typed picture `links[index]`.
 * `heading` is the id of `headings[index]`, bare.
 */
export type Piece = string | { hole: 'link' | 'image' | 'embed' | 'heading'; index: number };
