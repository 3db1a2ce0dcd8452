import { matchAt, type Numeral } from '../draft.ts';
import { scaled, shifted } from '../decimal.ts';
import { digitsAt } from '../symbols.ts';

/** `710억`, `7조 8,500억`, `1억 2,345만`, `4만 3,200`, `3천만`, `700여`. */
export function digitNumeralAt(text: string, at: number): Numeral | undefined {
  const first = chunkAt(text, at);
  if (!first) return undefined;
  let numeral = first;
  while (numeral.exponent >= 4) {
    const gap = text[numeral.end] === ' ' ? 1 : 0;
    const next = chunkAt(text, numeral.end + gap);
    const room = scaled('1', numeral.exponent - (numeral.exponent % 4));
    if (!next || next.value >= room || YEAR_AHEAD.test(text.slice(numeral.end + gap, numeral.end + gap + 5)))
      break;
    numeral = { value: numeral.value + next.value, step: next.step, exponent: next.exponent, end: next.end };
  }
  // 여(餘): 700여 명 are somewhat more than 700.
  const more = matchAt(/여(?=\s?[가-힣%$])/y, text, numeral.end);
  return more ? { ...numeral, approximate: 'just-over', end: numeral.end + 1 } : numeral;
}

/** One number with its own scale: `8,500억`, `3천만`, `2천5백억`. */
function chunkAt(text: string, at: number): Numeral | undefined {
  const digits = digitsAt(text, at);
  if (!digits) return undefined;
  let { value, step, end } = digits;
  let small = 0;
  let parts = 0;
  for (let limit = 4; ;) {
    const next = parts === 0 ? digits : digitsAt(text, end);
    const unit = next && matchAt(/[천백십]/y, text, next.end);
    const exponent = unit ? (SMALL[unit[0]] ?? 0) : 0;
    if (!next || exponent >= limit || (parts > 0 && next.value >= 10)) break;
    if (parts === 0 && !unit) break;
    value = (parts === 0 ? 0 : value) + shifted(next.value, exponent);
    step = shifted(next.step, exponent);
    end = next.end + (unit ? 1 : 0);
    small = exponent;
    parts += 1;
    limit = exponent;
    if (exponent === 0) break;
  }
  const big = matchAt(/ ?([경조억만])/y, text, end);
  const exponent = big ? (BIG[big[1] ?? ''] ?? 0) : 0;
  return {
    value: shifted(value, exponent),
    step: shifted(step, exponent),
    exponent: exponent + small,
    ...(parts <= 1 && digits.digits !== undefined && { digits: digits.digits }),
    end: end + (big ? big[0].length : 0),
  };
}

/** `이십오`, `백만`, `천`: numbers of Chinese origin; at least one of them must be a scale. */
export function sinoNumeralAt(text: string, at: number): Numeral | undefined {
  const match = matchAt(SINO, text, at);
  if (!match || !/[십백천만억조]/.test(match[0])) return undefined;
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const syllable of match[0]) {
    const small = SMALL[syllable];
    const big = BIG[syllable];
    if (small !== undefined) {
      group += (digit || 1) * 10 ** small;
      digit = 0;
    } else if (big !== undefined) {
      total += (group + digit || 1) * 10 ** big;
      group = 0;
      digit = 0;
    } else {
      // Two digits side by side are no number.
      if (digit > 0) return undefined;
      digit = SINO_DIGITS.indexOf(syllable) % 10;
    }
  }
  return { value: total + group + digit, step: 1, exponent: 0, end: at + match[0].length };
}

/** `두`, `열여섯`, `마흔한`: native numbers to ninety-nine. `alone` says that the form can stand without a counter. */
export function nativeNumeralAt(text: string, at: number): (Numeral & { alone: boolean }) | undefined {
  const match = matchAt(NATIVE, text, at);
  if (!match || match[0] === '') return undefined;
  const [all, tens = '', ones = ''] = match;
  const value = (NATIVE_TENS[tens] ?? 0) + (NATIVE_ONES[ones] ?? 0);
  const alone =
    ones === ''
      ? tens !== '스무' && tens !== '열' && tens !== '쉰'
      : !/^(?:하나|[한두세석서네넉너])$/.test(ones) && !(tens === '' && value < 2);
  return { value, step: 1, exponent: 0, digits: String(value), end: at + all.length, alone };
}

/** `이틀`, `여드레`, `마흔하루`, `열흘`, `보름`: numbers of days. */
export function daysAt(text: string, at: number): Numeral | undefined {
  const match = matchAt(DAYS, text, at);
  if (!match || match[0] === '') return undefined;
  const value =
    match[3] === '열흘'
      ? 10
      : match[3] === '보름'
        ? 15
        : (NATIVE_TENS[match[1] ?? ''] ?? 0) + DAY_WORDS.indexOf(match[2] ?? '') + 1;
  return { value, step: 1, exponent: 0, end: at + match[0].length };
}

const SMALL: Record<string, number> = { 십: 1, 백: 2, 천: 3 };
const BIG: Record<string, number> = { 만: 4, 억: 8, 조: 12, 경: 16 };
const SINO_DIGITS = '영일이삼사오육칠팔구공일이삼사오륙칠팔구';
const SINO = /[일이삼사오육륙칠팔구십백천만억조]+/y;
const YEAR_AHEAD = /^(?:19|20)\d\d년/;

const NATIVE_TENS: Record<string, number> = {
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
const NATIVE_ONES: Record<string, number> = {
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
const DAY_WORDS = '하루 이틀 사흘 나흘 닷새 엿새 이레 여드레 아흐레'.split(' ');
const TENS = Object.keys(NATIVE_TENS).join('|');
const NATIVE = new RegExp(`(${TENS})?(${Object.keys(NATIVE_ONES).join('|')})|(?:${TENS})`, 'y');
const DAYS = new RegExp(`(${TENS})?(${DAY_WORDS.join('|')})|(열흘|보름)`, 'y');
