// Runs in the browser.
import type { Part } from './answer.ts';

/**
 * `a &lt;b&gt; <mark>word,</mark> c` → `a <b> `, **`word`**, `, c`. Pagefind escapes angle brackets and nothing else,
 * so the only tags are its own; the parts become text nodes and are never read as HTML.
 *
 * @param heading left out where the excerpt begins with it, or with the end of it
 */
export function excerptParts(excerpt: string, heading = ''): Part[] {
  return withoutHeading(excerpt.normalize('NFC'), heading.normalize('NFC'))
    .replaceAll('\u200B', '')
    .split(/<\/?mark>/)
    .flatMap((stretch, i) => (i % 2 === 0 ? plain(stretch) : word(stretch)))
    .filter(({ text }) => text !== '');
}

function withoutHeading(excerpt: string, heading: string): string {
  const title = heading.split(/\s+/);
  const words = excerpt.split(' ');
  const bare = words.slice(0, title.length).map((word) => unescape(word.replace(/<\/?mark>/g, '')));
  for (const start of title.keys()) {
    const rest = title.slice(start).join(' ');
    const length = title.length - start;
    const said = bare.slice(0, length).join(' ');
    // Pagefind may add a full stop to a heading. One word without it is as likely the text itself.
    const isHeading = said === `${rest}.` || (said === rest && (length > 1 || /\p{P}$/u.test(rest)));
    if (isHeading) return words.slice(length).join(' ');
  }
  return excerpt;
}

const plain = (stretch: string): Part[] => [{ text: unescape(stretch), marked: false }];

/** Pagefind marks up to the next space; the punctuation around the word is not what was found. */
function word(stretch: string): Part[] {
  const [, before = '', inside = '', after = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/su.exec(unescape(stretch)) ?? [];
  return [...plain(before), { text: inside, marked: true }, ...plain(after)];
}

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
