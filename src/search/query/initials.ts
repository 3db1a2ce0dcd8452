/* Runs in the browser. */
import { getChoseong } from 'es-hangul';

/** Initial consonants typed instead of syllables: `ㅍㅌㄴㅅ`. Doubled finals as a keyboard joins them (`ㄳ`) count too. */
export function isInitials(word: string): boolean {
  return /^[\u3131-\u314E]+$/.test(word);
}

/** A keyboard joins two consonants where it can: `ㄱㅅ` becomes `ㄳ`. */
export function apart(word: string): string {
  return word.replace(/[ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ]/g, (joined) => pairs[joined] ?? joined);
}

/** `파트너십 전략` → `ㅍㅌㄴㅅ ㅈㄹ`; letters that are not Hangul fall away, words stay apart. */
export function initialsOf(text: string): string {
  return getChoseong(text).replace(/\s+/g, ' ').trim();
}

const pairs: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};
