// Runs in the browser.
import type { FoundSection, Part } from './answer.ts';
import { excerptOf, type Finder, type Word } from './excerpt.ts';
import type { Page } from './word-index.ts';

/** Of a page: what is shown of the text before its first heading, and its best sections. */
export interface Places {
  excerpt: Part[];
  sections: FoundSection[];
}

/**
 * The places of a page that answer a query: the opening where it does, and up to three sections, those with the most and
 * the weightiest words, in reading order.
 *
 * @param address of the page; fragments are added to it
 */
export function placesIn(page: Page, find: Finder, address: URL): Places {
  const words = shownWords(page, find);
  const starts = page.anchors
    .filter(({ element, text, id }) => /^h[2-6]$/i.test(element) && text?.trim() && id)
    .toSorted((a, b) => a.location - b.location);
  const spans = [
    { id: '', heading: '', from: 0 },
    ...starts.map(({ id, text, location }) => ({
      id,
      heading: (text ?? '').normalize('NFC').trim(),
      from: location,
    })),
  ];
  const sections = spans.map((span, i) => {
    const own = words.slice(span.from, spans[i + 1]?.from ?? words.length);
    return { ...span, own, weight: weightOf(own) };
  });
  const [opening, ...headed] = sections;
  const found = headed.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  const best = found.slice(0, 3).filter(({ weight }) => weight > (found[0]?.weight ?? 0) / 2);
  const lead = opening && opening.weight > 0 ? opening : best.length === 0 ? sections[0] : undefined;
  return {
    excerpt: lead ? find.parts(excerptOf(withoutTitle(lead.own, page.meta.title ?? ''))) : [],
    sections: best
      .toSorted((a, b) => a.from - b.from)
      .map(({ id, heading, own }) => {
        const url = new URL(address);
        url.hash = id;
        return {
          url: url.href,
          heading,
          excerpt: find.parts(excerptOf(own.slice(heading.split(/\s+/).length))),
        };
      }),
  };
}

/** The words of a page without the other names of what it is about, which stand at its end for the index alone. */
export function shownWords(page: Page, find: Finder): Word[] {
  const names = page.anchors.find(({ id }) => id === 'other-names');
  return find.words(page.content).slice(0, names?.location);
}

/** Different words count in full, the same word again for little. */
function weightOf(words: readonly Word[]): number {
  const seen = new Map<string, number>();
  let sum = 0;
  for (const { term, weight } of words) {
    if (term === undefined) continue;
    const times = (seen.get(term) ?? 0) + 1;
    seen.set(term, times);
    sum += times === 1 ? weight : weight / (10 * times);
  }
  return sum;
}

/** The text after the title that it begins with. */
export function withoutTitle(words: readonly Word[], title: string): readonly Word[] {
  const length = title.trim().split(/\s+/).length;
  const said = words
    .slice(0, length)
    .map(({ text }) => text.normalize('NFC'))
    .join(' ');
  return said.replace(/\.$/, '') === title.normalize('NFC').trim().replace(/\.$/, '')
    ? words.slice(length)
    : words;
}
