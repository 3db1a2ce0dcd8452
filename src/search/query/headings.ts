/* Runs in the browser. */
import { normaliseQuery } from '../normalise.ts';
import { lettersOf } from '../words/lexicon.ts';
import { apart, initialsOf, isInitials } from './initials.ts';
import type { Plan } from './plan.ts';

/** Titles and headings of all pages, made ready to be searched in one go. */
export interface Headings {
  /** The pages, in the order they came. */
  pages: readonly string[];
  /** Of each heading: its page (a place in `pages`), whether it is the title, how many words it has. */
  rows: readonly { page: number; isTitle: boolean; words: number }[];
  letters: Rows;
  /** Made when somebody types initials for the first time. */
  initials(): Rows;
}

interface Outline {
  page: string;
  /** The title, then the headings. */
  headings: readonly string[];
}

export function headingsOf(outlines: readonly Outline[]): Headings {
  const work = spelling(outlines);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in slices of a millisecond or two. @param rest lets the browser do something else */
export async function headingsInSlices(
  outlines: readonly Outline[],
  rest: () => Promise<void>,
): Promise<Headings> {
  const work = spelling(outlines);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await rest();
  }
}

function* spelling(outlines: readonly Outline[]): Generator<undefined, Headings> {
  const rows: { page: number; isTitle: boolean; words: number }[] = [];
  const texts: string[] = [];
  let initials: Rows | undefined;
  for (const [page, { headings }] of outlines.entries()) {
    for (const [at, heading] of headings.entries()) {
      const text = normaliseQuery(heading);
      texts.push(text);
      rows.push({ page, isTitle: at === 0, words: text.split(' ').length });
      if (texts.length % 200 === 0) yield;
    }
  }
  return {
    pages: outlines.map(({ page }) => page),
    rows,
    letters: rowsOf(texts.map(lettersOf)),
    initials: () => (initials ??= rowsOf(texts.map(initialsOf))),
  };
}

/** How well the best heading of a page has the query. */
export interface HeadingMatch {
  page: string;
  /** 1 for a title that has all words of the query and no other. */
  value: number;
}

/**
 * The share of the query in a heading, squared, and of the heading in the query.
 *
 * @param rarity weight of each word of the query
 */
export function matchHeadings(plan: Plan, headings: Headings, rarity: readonly number[]): HeadingMatch[] {
  const found = new Map<number, number[]>();
  for (const [i, word] of plan.words.entries()) {
    const share = (row: number, weight: number): void => {
      const shares = found.get(row) ?? plan.words.map(() => 0);
      found.set(row, shares);
      shares[i] = Math.max(shares[i] ?? 0, weight);
    };
    for (const { from, to, terms, weight } of plan.readings) {
      if (i < from || i > to) continue;
      for (const row of rowsWith(terms, headings.letters)) share(row, weight);
    }
    if (isInitials(word)) for (const row of headings.initials().having(` ${apart(word)}`)) share(row, 0.8);
  }
  const whole = rarity.reduce((sum, own) => sum + own, 0);
  const best = new Map<number, number>();
  for (const [row, shares] of found) {
    const { page, isTitle, words } = headings.rows[row] as Headings['rows'][number];
    const covered = shares.reduce((sum, share, i) => sum + share * (rarity[i] ?? 0), 0);
    const count = shares.filter((share) => share > 0).length;
    const value = (covered / whole) ** 2 * (0.6 + 0.4 * Math.min(1, count / words)) * (isTitle ? 1 : 0.85);
    if (value > (best.get(page) ?? 0)) best.set(page, value);
  }
  return [...best].map(([page, value]) => ({ page: headings.pages[page] ?? '', value }));
}

/** In how many pages a heading has the word, in any of its readings. */
export function pagesNaming(plan: Plan, word: number, headings: Headings): number {
  const pages = new Set<number>();
  for (const { from, to, terms } of plan.readings) {
    if (word < from || word > to) continue;
    for (const row of rowsWith(terms, headings.letters)) pages.add(headings.rows[row]?.page ?? 0);
  }
  const typed = plan.words[word] ?? '';
  if (isInitials(typed)) {
    for (const row of headings.initials().having(` ${apart(typed)}`))
      pages.add(headings.rows[row]?.page ?? 0);
  }
  return pages.size;
}

/** The rows that have words with all of these beginnings. */
function rowsWith(terms: readonly string[], letters: Rows): Set<number> {
  const [first, ...rest] = terms.map((term) => letters.having(` ${lettersOf(term.replaceAll('"', ''))}`));
  return rest.reduce((rows, own) => new Set([...rows].filter((row) => own.has(row))), first ?? new Set());
}

/** Many short texts searched as one. */
interface Rows {
  having(part: string): Set<number>;
}

function rowsOf(texts: readonly string[]): Rows {
  const starts: number[] = [];
  let joined = '';
  for (const text of texts) {
    starts.push(joined.length);
    joined += ` ${text}\n`;
  }
  const known = new Map<string, Set<number>>();
  return {
    having(part) {
      const kept = known.get(part);
      if (kept) return kept;
      const rows = new Set<number>();
      for (let at = joined.indexOf(part); at >= 0; at = joined.indexOf(part, at + 1))
        rows.add(rowAt(starts, at));
      if (known.size > 200) known.clear();
      known.set(part, rows);
      return rows;
    },
  };
}

function rowAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
