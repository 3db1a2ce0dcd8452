/* Runs in the browser. */
import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/**
 * What was meant when the keyboard was in the other language: `dkakwhs` → 아마존, `ㅁㅈㄴ` → aws. Undefined for a word that
 * no such slip explains.
 *
 * @param word as typed: the shift key tells ㅂ from ㅃ
 */
export function otherLayout(word: string): string | undefined {
  if (/^[A-Za-z]{2,}$/.test(word)) {
    const hangul = inHangul(word);
    // A letter that is left over is no syllable: the word was never Hangul.
    return /^[\uAC00-\uD7A3]+[\u3131-\u3163]?$/.test(hangul) ? hangul : undefined;
  }
  if (!/^[\u3131-\u3163\uAC00-\uD7A3]+$/.test(word)) return undefined;
  const latin = convertHangulToQwerty(word).toLowerCase();
  return latin.length > 2 ? latin : undefined;
}

/** es-hangul throws where letters make no syllable; such a word was never Hangul. */
function inHangul(word: string): string {
  try {
    return convertQwertyToHangul(word);
  } catch {
    return '';
  }
}
