// Runs in the browser.

/** `mark=partner&mark=lock-in` of an address: at most eight, without those that another one covers. */
export function marksOf(search: string): string[] {
  const marks = new URLSearchParams(search)
    .getAll('mark')
    .map((mark) => mark.normalize('NFC').trim())
    .filter((mark) => /[\p{L}\p{N}]/u.test(mark) && mark.length <= 60)
    .slice(0, 8);
  const covers = (short: string, long: string): boolean =>
    long.toLowerCase().startsWith(short.toLowerCase()) && !isWholeWord(short);
  return [...new Set(marks)].filter(
    (mark, i, all) =>
      !all.some((other, k) => k !== i && covers(other, mark) && (!covers(mark, other) || k < i)),
  );
}

/** The search as it is without `mark`. */
export function withoutMarks(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('mark');
  return parameters.size > 0 ? `?${parameters}` : '';
}

/**
 * Where words that begin like a mark stand in a text: each as a whole, in whatever form it has. Letters are compared, so
 * `파트너` is found in `파트너십을`, and a text may be composed or not.
 *
 * `excerpt.ts` finds the same words for the excerpts; sharing its pattern would cost a request on both sides.
 */
export function marker(marks: readonly string[]): (text: string) => Stretch[] {
  const patterns = marks.map((mark) => {
    const letters = mark.normalize('NFD').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return `(${letters})${isWholeWord(mark) ? '(?![\\p{L}\\p{M}\\p{N}])' : ''}`;
  });
  const any = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})[\\p{L}\\p{M}\\p{N}]*`, 'giu');
  return (text) => {
    if (marks.length === 0) return [];
    const { spelled, places } = spell(text);
    return [...spelled.matchAll(any)].map((match) => ({
      start: places[match.index] ?? 0,
      end: places[match.index + match[0].length] ?? text.length,
      mark: marks[match.slice(1).findIndex((group) => group !== undefined)] ?? '',
    }));
  };
}

/** Two Latin letters begin too many words. */
const isWholeWord = (mark: string): boolean => /^[\p{Script=Latin}\d]{1,2}$/u.test(mark);

/** A text by letters, and for each of its units the place in the text. */
function spell(text: string): { spelled: string; places: number[] } {
  const places: number[] = [];
  let spelled = '';
  let at = 0;
  for (const character of text) {
    const letters = character.normalize('NFD');
    for (let i = 0; i < letters.length; i += 1) places.push(at);
    spelled += letters;
    at += character.length;
  }
  return { spelled, places: [...places, at] };
}

export interface Stretch {
  start: number;
  end: number;
  mark: string;
}
