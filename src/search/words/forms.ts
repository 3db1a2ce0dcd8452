/* Runs in the browser. */
import { formsOf } from './english.ts';
import { endsInHangul, stemsOf } from './korean.ts';

/** The word and what it may be without its endings, in the grammar of its script. */
export function formsIn(word: string): string[] {
  return endsInHangul(word) ? stemsOf(word).map(({ text }) => text) : formsOf(word);
}
