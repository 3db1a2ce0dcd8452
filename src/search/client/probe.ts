// Runs in the browser.

/** Per language, where each part of the index begins and a question it must answer; written by the build, see `../probes.ts`. */
export type Probes = Record<string, Probe[]>;
type Probe = [from: string, question: string];

/** The list for a language, chosen the way Pagefind chooses its index: exact, base language, else the largest. */
export function probesIn(probes: Probes, language: string): readonly Probe[] {
  const tag = language.toLowerCase();
  return probes[tag] ?? probes[tag.split('-')[0] ?? ''] ?? Object.values(probes)[0] ?? [];
}

/**
 * What to ask before believing that `query` (normalised) is not in the index: one question for each part in which one of
 * its words, or the beginning of one, would stand. A part that does not answer did not load.
 */
export function probesFor(query: string, probes: readonly Probe[]): string[] {
  const questions = new Set<string>();
  for (const term of query.split(' ')) {
    const key = asIndexed(term);
    const last = partOf(key, probes);
    const first = Math.max(partOf(key.slice(0, beginning), probes), last - most + 1);
    for (const [, question] of probes.slice(first, last + 1)) questions.add(question);
  }
  return [...questions];
}

// A stem may end differently from its word, but begins alike.
const beginning = 3;
const most = 4;

/** As Pagefind stores words: decomposed, without diacritics. */
const asIndexed = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '');

function partOf(key: string, probes: readonly Probe[]): number {
  return Math.max(
    0,
    probes.findLastIndex(([from]) => from <= key),
  );
}
