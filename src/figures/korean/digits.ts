import { matchAt, type Numeral } from '../draft.ts';
import { scaled, shifted } from '../decimal.ts';
import { digitsAt } from '../symbols.ts';

/** `710억`, `7조 8,500억`, `1억 2,345만`, `4만 3,200`, `3천만`, `700여`. */
export function digitNumeralAt(text: string, at: number): Numeral | undefined {
  let numeral = chunkAt(text, at);
  while (numeral && numeral.exponent >= 4) {
    const from = numeral.end + (text[numeral.end] === ' ' ? 1 : 0);
    const next = YEAR_AHEAD.test(text.slice(from, from + 5)) ? undefined : chunkAt(text, from);
    const room = scaled('1', numeral.exponent - (numeral.exponent % 4));
    if (!next || next.value >= room) break;
    numeral = { value: numeral.value + next.value, step: next.step, exponent: next.exponent, end: next.end };
  }
  // 여(餘): 700여 명 are somewhat more than 700.
  const more = numeral && matchAt(/여(?=\s?[가-힣%$])/y, text, numeral.end);
  return numeral && more ? { ...numeral, approximate: 'just-over', end: numeral.end + 1 } : numeral;
}

/** A number below ten thousand and its scale: `8,500억`, `3천만`, `2천5백억`. */
function chunkAt(text: string, at: number): Numeral | undefined {
  const small = hundredsAt(text, at);
  const big = small && matchAt(/ ?([경억만]|조(?![항각직건]))/y, text, small.end);
  if (!small || !big) return small;
  const exponent = MYRIADS[big[1] ?? ''] ?? 0;
  return {
    ...small,
    value: shifted(small.value, exponent),
    step: shifted(small.step, exponent),
    exponent: small.exponent + exponent,
    end: small.end + big[0].length,
  };
}

function hundredsAt(text: string, at: number): Numeral | undefined {
  const digits = digitsAt(text, at);
  const first = digits && HUNDREDS[text[digits.end] ?? ''];
  if (!digits || first === undefined) return digits;
  let numeral: Numeral = {
    ...digits,
    value: shifted(digits.value, first),
    step: shifted(digits.step, first),
    exponent: first,
    end: digits.end + 1,
  };
  for (;;) {
    const next = matchAt(/(\d)([백십])?(?!\d)/y, text, numeral.end);
    const exponent = HUNDREDS[next?.[2] ?? ''] ?? 0;
    if (!next || exponent >= numeral.exponent) return numeral;
    const value = numeral.value + shifted(Number(next[1]), exponent);
    numeral = { value, step: scaled('1', exponent), exponent, end: numeral.end + next[0].length };
  }
}

const HUNDREDS: Record<string, number> = { 십: 1, 백: 2, 천: 3 };
const MYRIADS: Record<string, number> = { 만: 4, 억: 8, 조: 12, 경: 16 };
const YEAR_AHEAD = /^(?:19|20)\d\d년/;
