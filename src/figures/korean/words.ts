import { matchAt, type Numeral } from '../draft.ts';

/** A number in words; `native` forms are 한, 열여섯, `sino` ones 이십오, 백만. */
export interface WordNumeral extends Numeral {
  /** It can stand without a counter: 다섯이, 열여섯을; not 두, 백. */
  alone: boolean;
  /** It can stand before any noun: 두, 세, 열여섯; 네 is also `your`. */
  attributive: boolean;
  /** One syllable that begins many other words: a counter must stand apart from it. */
  short: boolean;
}

export function wordNumeralAt(text: string, at: number): WordNumeral | undefined {
  return nativeAt(text, at) ?? sinoAt(text, at);
}

/** `이틀`, `여드레`, `마흔하루`, `열흘`, `보름`: numbers of days. */
export function daysAt(text: string, at: number): Numeral | undefined {
  const match = matchAt(DAYS, text, at);
  if (!match) return undefined;
  const days =
    DAY_NAMES[match[3] ?? ''] ?? (TENS[match[1] ?? ''] ?? 0) + DAY_ONES.indexOf(match[2] ?? '') + 1;
  return { value: days, step: 1, exponent: 0, end: at + match[0].length };
}

/** Native numbers to ninety-nine. */
function nativeAt(text: string, at: number): WordNumeral | undefined {
  const match = matchAt(NATIVE, text, at);
  if (!match) return undefined;
  const tens = match[1] ?? match[3] ?? '';
  const ones = match[2] ?? '';
  const value = (TENS[tens] ?? 0) + (ONES[ones] ?? 0);
  const form = match[0];
  const bound = /^[한두세석서네넉너]$/.test(ones);
  return {
    value,
    step: 1,
    exponent: 0,
    digits: String(value),
    end: at + form.length,
    alone: ones === '' ? tens.length > 1 && tens !== '스무' : !bound,
    attributive: form.length > 1 || form === '두' || form === '세',
    short: form.length === 1,
  };
}

/** Numbers of Chinese origin, of which at least one part is a scale. */
function sinoAt(text: string, at: number): WordNumeral | undefined {
  const match = matchAt(SINO, text, at);
  if (!match || !/[십백천만억조]/.test(match[0])) return undefined;
  let [total, group, digit] = [0, 0, 0];
  for (const syllable of match[0]) {
    const small = '십백천'.indexOf(syllable) + 1;
    const big = ('만억조'.indexOf(syllable) + 1) * 4;
    if (small > 0) group += (digit || 1) * 10 ** small;
    else if (big > 0) total += (group + digit || 1) * 10 ** big;
    // Two digits side by side are no number.
    else if (digit > 0) return undefined;
    if (big > 0) group = 0;
    digit = small > 0 || big > 0 ? 0 : SINO_DIGITS.indexOf(syllable) + 1;
  }
  const short = match[0].length === 1;
  return {
    value: total + group + digit,
    step: 1,
    exponent: 0,
    end: at + match[0].length,
    alone: false,
    attributive: false,
    short,
  };
}

const SINO_DIGITS = '일이삼사오육칠팔구';
const SINO = /[일이삼사오육칠팔구십백천만억조]+/y;

const TENS: Record<string, number> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const ONES: Record<string, number> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  석: 3,
  서: 3,
  넷: 4,
  네: 4,
  넉: 4,
  너: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const TEN = Object.keys(TENS).join('|');
const NATIVE = new RegExp(`(${TEN})?(${Object.keys(ONES).join('|')})|(${TEN})`, 'y');

const DAY_ONES = '하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레'.split(' ');
const DAY_NAMES: Record<string, number> = { 열흘: 10, 보름: 15 };
const DAYS = new RegExp(`(${TEN})?(${DAY_ONES.join('|')})|(열흘|보름)`, 'y');
