/* Runs in the browser. */
import { foldText, normaliseQuery } from '../normalise.ts';
import { formsOf } from '../words/english.ts';
import { formsIn } from '../words/forms.ts';
import { endsInHangul, stemsOf } from '../words/korean.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { halfSyllable } from './half-syllable.ts';
import { apart, initialsOf, isInitials } from './initials.ts';
import { otherLayout } from './layout.ts';
import type { Names } from './names.ts';
import { partsOf } from './parts.ts';
import { nearest } from './slips.ts';

/** What a query may mean, word by word. */
export interface Plan {
  /** Folded, lower case. */
  words: readonly string[];
  readings: readonly Reading[];
}

/** One meaning of the words `from` to `to` (both included): a page has it when it has all of `terms`. */
export interface Reading {
  from: number;
  to: number;
  /** Beginnings of words; in quotes, the word itself. */
  terms: readonly string[];
  /** How sure it is that this was meant, up to 1. */
  weight: number;
  /** Whether the words are the reader's own, or what was made of them. */
  guess: boolean;
}

/** What is known about a language: its words, and what things are called. */
export interface Knowledge {
  lexicon: Lexicon;
  names: Names<unknown>;
}

/**
 * What to ask the index for a query.
 *
 * @param rest lets the browser do something else; called before anything that takes more than a millisecond
 */
export async function planQuery(
  query: string,
  { lexicon, names }: Knowledge,
  rest: () => Promise<void>,
): Promise<Plan> {
  const words = wordsOf(query);
  const typed = typedWords(query, words.length) ?? words;
  const readings: Reading[] = [];
  for (const [i, word] of words.entries()) {
    const last = i === words.length - 1;
    const own = asWritten(word, lexicon, last);
    const isSure = own.some(({ sure }) => sure);
    if (!isSure) {
      await rest();
      own.push(...guesses(word, typed[i] ?? word, { lexicon, names }));
    }
    // A word that many pages have is meant as it is written.
    if (own.every(({ terms, sure }) => !sure || terms.every((term) => lexicon.pages(term) < 8))) {
      const { soundsLike } = await import('./sound.ts');
      await rest();
      const alike = soundsLike(word, lexicon).map(({ known, cost }) => ({
        terms: [known],
        weight: 0.85 - 0.35 * cost,
        guess: true,
      }));
      own.push(...(isSure ? alike.slice(0, 1).filter(({ weight }) => weight > 0.75) : alike));
    }
    readings.push(
      ...own.map(({ terms, weight, guess = false }) => ({ from: i, to: i, terms, weight, guess })),
    );
  }
  readings.push(...joined(words, lexicon), ...alsoCalled(words, { lexicon, names }));
  return { words, readings };
}

/** At most twelve: who pastes a paragraph means its beginning. */
export function wordsOf(query: string): string[] {
  return normaliseQuery(query).split(' ').filter(Boolean).slice(0, 12);
}

/** The words as they were typed, for the shift key is part of a keyboard's layout. */
function typedWords(query: string, count: number): string[] | undefined {
  const words = foldText(query).trim().split(/\s+/).slice(0, 12);
  return words.length === count ? words : undefined;
}

interface Own {
  terms: string[];
  weight: number;
  /** The lexicon knows it. */
  sure?: boolean;
  guess?: boolean;
}

/** The word, its stems, its parts. */
function asWritten(word: string, lexicon: Lexicon, last: boolean): Own[] {
  const own: Own[] = [];
  const begun = lexicon.begins(word);
  own.push({
    terms: [begun ? termFor(word, lexicon) : `"${word}"`],
    weight: 1,
    sure: begun && (word.length > 1 || lexicon.has(word)),
  });
  // A single letter begins too many.
  if (last && !begun && word.length > 1) {
    const typing = halfSyllable(word);
    if (typing !== undefined && lexicon.begins(typing))
      own.push({ terms: [typing], weight: 0.9, sure: true });
  }
  const stems = endsInHangul(word)
    ? stemsOf(word).filter(({ weight }) => weight < 1)
    : formsOf(word)
        .map((text) => ({ text, weight: 0.95 }))
        .slice(1);
  const known = stems.filter(({ text }) => lexicon.has(text));
  const begins =
    known.length > 0 || begun
      ? known
      : stems.filter(({ text }) => text.length > 1 && lexicon.begins(text)).slice(0, 1);
  own.push(
    ...begins.slice(0, 3).map(({ text, weight }) => ({ terms: [text], weight, sure: lexicon.has(text) })),
  );
  const parts = lexicon.has(word) && word.length < 5 ? undefined : partsOf(word, lexicon);
  if (parts) own.push({ terms: parts, weight: own.some(({ sure }) => sure) ? 0.8 : 0.9, sure: true });
  if (endsInHangul(word) && word.length > 1 && !parts) {
    own.push(...insideOf(word, stems, lexicon));
    if (begins.length === 0) own.push(...longestBeginning(word, lexicon));
  }
  return own;
}

/** Compounds that end in the word: 마켓플레이스 in aws마켓플레이스. */
function insideOf(word: string, stems: readonly { text: string }[], lexicon: Lexicon): Own[] {
  const part = [word, ...stems.map(({ text }) => text)].find(
    (text) => text.length > 1 && lexicon.containing(text).length > 0,
  );
  if (!part) return [];
  return lexicon
    .containing(part)
    .slice(0, 3)
    .map((known) => ({ terms: [known], weight: 0.6, sure: part.length > 2 }));
}

/** What is left when no rule explains the end of a word: 전략 of 전략적으로. */
function longestBeginning(word: string, lexicon: Lexicon): Own[] {
  for (let size = word.length - 1; size >= 2; size -= 1) {
    const head = word.slice(0, size);
    if (lexicon.has(head)) return [{ terms: [head], weight: 0.35 + 0.4 * (size / word.length) }];
  }
  return [];
}

/** What may have been meant by a word that nobody knows. */
function guesses(word: string, typed: string, { lexicon, names }: Knowledge): Own[] {
  const meant: Own[] = [];
  const other = otherLayout(typed);
  if (other) {
    const known = asWritten(other, lexicon, false).filter(({ sure }) => sure);
    if (known.length === 0) {
      known.push(...otherNames([other], { lexicon, names }).map((terms) => ({ terms, weight: 1 })));
    }
    meant.push(...known.map((own) => ({ ...own, weight: own.weight * 0.9 })));
  }
  if (isInitials(word)) {
    const initials = apart(word);
    const words = lexicon.words
      .filter((known) => endsInHangul(known) && initialsOf(known).startsWith(initials))
      .toSorted((a, b) => a.length - b.length || lexicon.pages(b) - lexicon.pages(a));
    meant.push(...words.slice(0, 6).map((known) => ({ terms: [known], weight: 0.7 })));
  }
  if (meant.length === 0) {
    for (const whole of formsIn(word).slice(0, 4)) {
      meant.push(...nearest(whole, lexicon).map((known, i) => ({ terms: [known], weight: 0.8 - 0.05 * i })));
      if (meant.length > 0) break;
    }
  }
  return meant.map((own) => ({ ...own, guess: true }));
}

/** Words written apart that the lexicon knows as one: pre fetch, 오픈 소스. */
function joined(words: readonly string[], lexicon: Lexicon): Reading[] {
  const readings: Reading[] = [];
  for (let from = 0; from < words.length - 1; from += 1) {
    for (let to = from + 1; to < Math.min(words.length, from + 3); to += 1) {
      const whole = words.slice(from, to + 1).join('');
      const known = formsIn(whole).find((stem) => stem.length > 2 && lexicon.has(stem));
      if (known) readings.push({ from, to, terms: [known], weight: 0.9, guess: false });
    }
  }
  return readings;
}

/** The other names of what the words name: co-sell for 공동 판매, MongoDB for 몽고디비. */
function alsoCalled(words: readonly string[], knowledge: Knowledge): Reading[] {
  const readings: Reading[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + 5) - 1; to >= from; to -= 1) {
      const others = otherNames(words.slice(from, to + 1), knowledge);
      readings.push(...others.map((terms) => ({ from, to, terms, weight: 0.9, guess: false })));
    }
  }
  return readings;
}

/** As terms; only names whose words the lexicon has. */
function otherNames(words: readonly string[], { lexicon, names }: Knowledge): string[][] {
  return names
    .others(words)
    .filter((name) => name.every((word) => lexicon.begins(word)))
    .map((name) => name.map((word) => termFor(word, lexicon)));
}

/** A beginning of words; in quotes where one or two Latin letters begin too many others. */
function termFor(word: string, lexicon: Lexicon): string {
  return word.length > 2 || endsInHangul(word) || lexicon.count(word) <= 8 ? word : `"${word}"`;
}
