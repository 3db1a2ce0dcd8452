import { matchAt, type Numeral } from '../draft.ts';
import { scaled, shifted } from '../decimal.ts';
import { digitsAt } from '../symbols.ts';

/** `71 billion`, `14.3bn`, `35,000`, `forty-one`, `a hundred and five`, `two and a half`; after a currency sign also `6b`. */
export function numeralAt(text: string, at: number, money: boolean): Numeral | undefined {
  const digits = digitsAt(text, at);
  const plain = digits ?? wordsAt(text, at);
  return plain && withHalf(text, withScale(text, plain, digits !== undefined && money));
}

/** A number in words below the millions: `forty-one`, `six hundred and fifty`, `a thousand`. */
export function wordsAt(text: string, at: number): Numeral | undefined {
  const match = matchAt(WORDS, text, at);
  if (!match) {
    const article = matchAt(ARTICLE, text, at);
    return article ? whole(1, at + article[0].length) : undefined;
  }
  const [all, first, hundreds, rest, thousands, second, laterHundreds, last] = match;
  const head = belowThousand(first, hundreds, rest);
  const value = thousands === undefined ? head : head * 1000 + belowThousand(second, laterHundreds, last);
  return whole(value, at + all.length);
}

function whole(value: number, end: number): Numeral {
  return { value, step: 1, exponent: 0, digits: String(value), end };
}

function belowThousand(
  first: string | undefined,
  hundreds: string | undefined,
  rest: string | undefined,
): number {
  return belowHundred(first) * (hundreds === undefined ? 1 : 100) + belowHundred(rest);
}

function belowHundred(words: string | undefined): number {
  let value = 0;
  for (const word of words?.toLowerCase().split(/[ -]/) ?? []) value += VALUES.get(word) ?? 0;
  return value;
}

function withScale(text: string, numeral: Numeral, money: boolean): Numeral {
  const match =
    matchAt(SCALE, text, numeral.end) ?? matchAt(money ? MONEY_LETTER : LETTER, text, numeral.end);
  const exponent = EXPONENTS[match?.[1]?.toLowerCase() ?? ''];
  if (!match || exponent === undefined || numeral.digits === undefined) return numeral;
  return {
    value: scaled(numeral.digits, exponent),
    step: shifted(numeral.step, exponent),
    exponent,
    digits: numeral.digits,
    end: numeral.end + match[0].length,
  };
}

/** `two and a half (billion)`; not `2 billion and a half`. */
function withHalf(text: string, numeral: Numeral): Numeral {
  const half = numeral.exponent === 0 && matchAt(/ and a (half|quarter)(?![A-Za-z])/iy, text, numeral.end);
  if (!half) return numeral;
  const value = numeral.value + (half[1]?.toLowerCase() === 'half' ? 0.5 : 0.25);
  const whole = { value, step: 0.1, exponent: 0, digits: String(value), end: numeral.end + half[0].length };
  return withScale(text, whole, false);
}

const ONES = 'one two three four five six seven eight nine';
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const VALUES = new Map<string, number>([
  ['a', 1],
  ...`${ONES} ${TEENS}`.split(' ').map((word, index) => [word, index + 1] as const),
  ...TENS.split(' ').map((word, index) => [word, index * 10 + 20] as const),
]);
const any = (words: string): string => words.replaceAll(' ', '|');
const BELOW_HUNDRED = `(?:(?:${any(TENS)})(?:[ -](?:${any(ONES)}))?|${any(TEENS)}|${any(ONES)}|zero)(?![A-Za-z])`;
const BELOW_THOUSAND = `(${BELOW_HUNDRED}|a(?= hundred| thousand))( hundred(?![A-Za-z])(?:(?: and)? (${BELOW_HUNDRED}))?)?`;
const WORDS = new RegExp(`${BELOW_THOUSAND}( thousand(?![A-Za-z])(?:(?: and)? ${BELOW_THOUSAND})?)?`, 'iy');
const ARTICLE = /an?(?= (?:million|billion|trillion)(?![A-Za-z]))/iy;

const SCALE = /[ -]?(hundred|thousand|million|billion|trillion)(?![A-Za-z])/iy;
const LETTER = /(bn|tn|mn|mln|[BMTkK])(?![A-Za-z0-9])/y;
const MONEY_LETTER = / ?(bn|tn|mn|mln|[BMTKbmtk])(?![A-Za-z0-9])/y;
const EXPONENTS: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  million: 6,
  mn: 6,
  mln: 6,
  m: 6,
  billion: 9,
  bn: 9,
  b: 9,
  trillion: 12,
  tn: 12,
  t: 12,
};
