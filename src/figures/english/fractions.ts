import { matchAt, measured, portion, share, worded, type AmountDraft } from '../draft.ts';
import { wordsAt } from './numerals.ts';
import { unitAt } from './units.ts';

/**
 * `half`, `a third`, `three quarters`, `one in five`: shares of a whole, as percentages. `half a million dollars`,
 * `a quarter of a second`: parts of a unit. Not `the second half`, `in a quarter`, `a third party`.
 */
export function fractionAt(text: string, at: number): AmountDraft | undefined {
  const found = halfAt(text, at) ?? oddsAt(text, at) ?? partsAt(text, at);
  return found && (partOfUnit(text, at, found) ?? share(found.value, at, found.end));
}

/** `two to one`, `2:1`, `twice the size`, `double what`, `tenfold`. */
export function ratioAt(text: string, at: number): AmountDraft | undefined {
  const ratio = matchAt(RATIO, text, at);
  if (ratio && number(ratio[1]) > 1 && !unitAt(text, at + ratio[0].length)) {
    return worded(number(ratio[1]), at, at + ratio[0].length, { unit: 'times' });
  }
  const times = matchAt(TIMES, text, at);
  if (!times) return undefined;
  const word = (times[1] ?? times[2] ?? '').toLowerCase();
  return worded(MULTIPLES[word] ?? number(word), at, at + times[0].length, { unit: 'times' });
}

function halfAt(text: string, at: number): Part | undefined {
  const match = matchAt(HALF, text, at);
  if (!match || /\b(?:first|second|latter|last|other|better|and a) $/i.test(near(text, at))) return undefined;
  return { value: 0.5, end: at + match[0].length };
}

function oddsAt(text: string, at: number): Part | undefined {
  const match = matchAt(ODDS, text, at);
  return match ? part(number(match[1]), number(match[2]), at + match[0].length) : undefined;
}

function partsAt(text: string, at: number): Part | undefined {
  const match = matchAt(PARTS, text, at);
  if (!match) return undefined;
  const name = (match[2] ?? '').toLowerCase().replace(/s$/, '');
  const end = at + match[0].length;
  if (!/^an?$/i.test(match[1] ?? '')) return part(number(match[1]), DENOMINATORS[name] ?? 0, end);
  // `A quarter` may be a time of the year, `a third` the third of many.
  const isShare =
    name === 'quarter'
      ? !NOT_A_SHARE.test(near(text, at))
      : matchAt(/ of\b|[^A-Za-z -]|$/y, text, end) !== null;
  return isShare ? part(1, DENOMINATORS[name] ?? 0, end) : undefined;
}

function partOfUnit(text: string, start: number, { value, end }: Part): AmountDraft | undefined {
  const scale = matchAt(/(?: of)? an? (million|billion|trillion)(?![A-Za-z])/iy, text, end);
  if (scale) {
    const exponent = { million: 6, billion: 9, trillion: 12 }[(scale[1] ?? '').toLowerCase()] ?? 0;
    const numeral = portion(value, exponent, end + scale[0].length);
    return measured(numeral, unitAt(text, numeral.end), start);
  }
  const article = matchAt(/(?: of)? an?(?= )/iy, text, end);
  const unit = article && unitAt(text, end + article[0].length);
  return unit ? measured(portion(value, 0, end), unit, start) : undefined;
}

function part(of: number, whole: number, end: number): Part | undefined {
  return of > 0 && of < whole ? { value: of / whole, end } : undefined;
}

function number(words: string | undefined): number {
  return Number(words) || (wordsAt(words ?? '', 0)?.value ?? 0);
}

function near(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at);
}

const DENOMINATORS: Record<string, number> = {
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
};
const NUMBER = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine';
const HALF = /(?:an? |one[ -])?half(?! a dozen)(?![A-Za-z]|-[A-Za-z])/iy;
const PARTS = new RegExp(
  `(an?|${NUMBER})[ -](${Object.keys(DENOMINATORS).join('|')})s?(?![A-Za-z]|-[A-Za-z])`,
  'iy',
);
const NOT_MORE = '(?![\\w,.%-]*[\\w%]| (?:percent|million|billion|trillion))';
const ODDS = new RegExp(`(${NUMBER}) (?:in|out of)(?: every)? (${NUMBER}|ten|twenty|100)${NOT_MORE}`, 'iy');
const RATIO = new RegExp(`(\\d+(?:\\.\\d+)?|${NUMBER}|ten)(?: to |-to-| ?: ?)(?:one|1)${NOT_MORE}`, 'iy');
const TIMES =
  /(twice|double|triple)(?= (?:as|the|what|its|their|that) )|(two|three|four|five|six|seven|eight|nine|ten|hundred)fold(?![A-Za-z])/iy;
const MULTIPLES: Record<string, number> = { twice: 2, double: 2, triple: 3, hundred: 100 };
const NOT_A_SHARE =
  /(?:\b(?:in|per|each|every|for|within|than|dollars|won|euros|million|billion|percent)|[%\d]) $/i;

interface Part {
  value: number;
  end: number;
}
