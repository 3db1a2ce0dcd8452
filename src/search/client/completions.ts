// Runs in the browser.
import type { PageEntry } from '../catalogue.ts';
import { halfSyllable } from '../query/half-syllable.ts';
import { apart, initialsOf, isInitials } from '../query/initials.ts';
import { wordsOf } from '../query/plan.ts';
import { normaliseQuery } from '../normalise.ts';
import { lettersOf } from '../words/lexicon.ts';
import type { Completion } from './answer.ts';
import type { Catalogue } from './library.ts';

/**
 * Where a reader may be on the way to: titles, names and headings in which every word typed begins a word; those that
 * begin so themselves first, then the shortest. At most six.
 */
export function completionsFor(query: string, { pages }: Catalogue, base: string): Completion[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const isTyped = matcher(words);
  const found: (Completion & { order: number })[] = [];
  for (const page of pages) {
    for (const { text, kind } of linesOf(page)) {
      const place = isTyped(text);
      if (place === undefined) continue;
      found.push({
        text,
        kind,
        url: `${base}${page.path.slice(1)}`,
        order: place * 1000 + order[kind] * 100 + text.length,
      });
      break;
    }
  }
  return found
    .toSorted((a, b) => a.order - b.order)
    .slice(0, 6)
    .map(({ text, kind, url }) => ({ text, kind, url }));
}

const order = { name: 0, title: 1, heading: 2 } as const;

function linesOf({ headings, about }: PageEntry): { text: string; kind: Completion['kind'] }[] {
  const [title = '', ...rest] = headings;
  if (about?.names) return about.names.map((text) => ({ text, kind: 'name' }));
  return [{ text: title, kind: 'title' }, ...rest.map((text) => ({ text, kind: 'heading' as const }))];
}

/**
 * 0 for a text that begins as typed, 1 for one in which every word typed begins a word. Of the last word, which is still
 * being typed, the last letter may begin another syllable.
 */
function matcher(words: readonly string[]): (text: string) => number | undefined {
  const byInitials = words.every(isInitials);
  const typed = words.map((word) => (byInitials ? apart(word) : lettersOf(word)));
  const half = byInitials ? undefined : halfSyllable(words.at(-1) ?? '');
  const ways = half === undefined ? [typed] : [typed, [...typed.slice(0, -1), half]];
  return (text) => {
    const line = ` ${byInitials ? initialsOf(text) : lettersOf(normaliseQuery(text))}`;
    const way = ways.find((own) => own.every((word) => line.includes(` ${word}`)));
    if (!way) return undefined;
    return line.startsWith(` ${way.join(' ')}`) ? 0 : 1;
  };
}
