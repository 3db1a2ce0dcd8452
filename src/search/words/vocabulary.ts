import { formsOf } from './english.ts';
import { endsInHangul, stemsOf } from './korean.ts';
import { normaliseQuery } from '../normalise.ts';

/** What a page gives to the vocabulary of its language. */
export interface Text {
  headings: readonly string[];
  body: string;
}

/** A word of the vocabulary and the number of pages it stands in. */
export type Entry = [word: string, pages: number];

/**
 * The words of the pages of one language without their particles, endings and inflections, in the order of the alphabet.
 *
 * There is no dictionary: of the stems that a form may have, the one that is followed by the most different things is the
 * word (`스타일`, with 을, 이, 로, … and not `스타`, with 일 alone). Kept are words of two forms, of two pages, or of a heading, and compounds, which can be found by their parts in no other way; the most
 * frequent `most` of them. A word that is left out is still in the index, and found as it is written.
 *
 * @param most grows no further: 12,000 words are some 35 KB compressed
 */
export function vocabularyOf(pages: readonly Text[], most = 12_000): Entry[] {
  const seen = seenIn(pages);
  const stems = new Map([...seen.keys()].map((form) => [form, candidates(form)]));
  const tails = new Map<string, Set<string>>();
  for (const [form, own] of stems) {
    for (const stem of own) {
      const known = tails.get(stem) ?? new Set();
      tails.set(stem, known.add(tailOf(form, stem)));
    }
  }
  const evidence = (stem: string): number => tails.get(stem)?.size ?? 0;
  const words = new Map<string, Word>();
  for (const [form, { pages: own, inHeading }] of seen) {
    const stem = (stems.get(form) ?? []).reduce(
      (best, stem) => (evidence(stem) > evidence(best) ? stem : best),
      form,
    );
    const word = words.get(stem) ?? { pages: new Set(), forms: 0, inHeading: false };
    words.set(stem, word);
    for (const page of own) word.pages.add(page);
    word.forms += 1;
    word.inHeading ||= inHeading;
  }
  const isKnown = (part: string): boolean => words.has(part);
  return [...words]
    .filter(
      ([text, { pages, forms, inHeading }]) =>
        text.length <= 40 && (forms > 1 || pages.size > 1 || inHeading || isCompound(text, isKnown)),
    )
    .map(([text, { pages, inHeading }]) => ({
      text,
      pages: pages.size,
      weight: pages.size + (inHeading ? 2 : 0),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, most)
    .map(({ text, pages }): Entry => [text, pages])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function seenIn(pages: readonly Text[]): Map<string, { pages: Set<number>; inHeading: boolean }> {
  const seen = new Map<string, { pages: Set<number>; inHeading: boolean }>();
  const see = (text: string, page: number, inHeading: boolean): void => {
    for (const word of normaliseQuery(text).split(' ')) {
      if (word === '' || /^[\d.,]+$/.test(word)) continue;
      const entry = seen.get(word) ?? { pages: new Set(), inHeading: false };
      seen.set(word, entry);
      entry.pages.add(page);
      entry.inHeading ||= inHeading;
    }
  };
  for (const [page, { headings, body }] of pages.entries()) {
    for (const heading of headings) see(heading, page, true);
    see(body, page, false);
  }
  return seen;
}

/** The word and its stems, from the longest to the shortest. */
function candidates(word: string): string[] {
  const own = endsInHangul(word)
    ? stemsOf(word)
        .filter(({ weight }) => weight > 0.6)
        .map(({ text }) => text)
    : formsOf(word);
  return own.toSorted((a, b) => b.length - a.length);
}

/** The first letter or syllable in which a form differs from its stem; '' for the bare stem. */
function tailOf(form: string, stem: string): string {
  let same = 0;
  while (same < stem.length && form[same] === stem[same]) same += 1;
  return form.slice(same, same + 1);
}

/** `aws마켓플레이스`, `공동판매`: two words written as one. */
function isCompound(word: string, isKnown: (part: string) => boolean): boolean {
  if (!endsInHangul(word) || word.length < 4) return false;
  if (/^[\p{Script=Latin}\d]+\p{Script=Hangul}{2,}$/u.test(word)) return true;
  for (let at = 2; at <= word.length - 2; at += 1) {
    if (isKnown(word.slice(0, at)) && isKnown(word.slice(at))) return true;
  }
  return false;
}

interface Word {
  pages: Set<number>;
  forms: number;
  inHeading: boolean;
}
