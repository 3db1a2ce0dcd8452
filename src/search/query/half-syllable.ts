/* Runs in the browser. */

/**
 * Where a word on its way may be going: a consonant typed last may begin the next syllable, whether the keyboard has
 * joined it to the last one (`컴폰` for 컴포넌트) or not yet (`파트ㄴ` for 파트너).
 *
 * @returns letters, for the beginnings of words; undefined for a word that ends in a vowel or in another script
 */
export function halfSyllable(word: string): string | undefined {
  if (word !== '' && initials.includes(word.slice(-1)))
    return word.slice(0, -1).normalize('NFD') + initial(word.slice(-1));
  const letters = word.normalize('NFD');
  const final = finals[letters.charCodeAt(letters.length - 1) - firstFinal];
  return final === undefined || final === ' ' ? undefined : letters.slice(0, -1) + initial(final);
}

const initial = (letter: string): string => String.fromCharCode(0x1100 + initials.indexOf(letter));

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** In the order of Unicode; none begins a syllable that is made of two. */
const finals = 'ㄱㄲ ㄴ  ㄷㄹ       ㅁㅂ ㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const firstFinal = 0x11a8;
