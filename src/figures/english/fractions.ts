import { matchAt, type AmountDraft, type Numeral } from '../draft.ts';
import { wordsAt } from './numerals.ts';

/** A part of a whole in words, and where it ends; `whole` says that it is a share (a percentage) of something. */
export interface Fraction {
  value: number;
  end: number;
  whole: boolean;
}

/**
 * `half`, `a third`, `three quarters`, `one in five`: shares. `half a`, `a quarter of a` before a unit or a scale:
 * part of that unit. Not `the second half`, `in a quarter`, `a third party`.
 */
export function fractionAt(text: string, at: number): Fraction | undefined {
  const near = text.slice(Math.max(0, at - 12), at);
  const half = matchAt(/(?:an? |one[ -])?half(?! a dozen)(?![A-Za-z]|-[A-Za-z])/iy, text, at);
  if (half && !/\b(?:first|second|latter|last|other|better|and a) $/i.test(near))
    return partOf(text, 0.5, at + half[0].length);
  const odds = matchAt(ODDS, text, at);
  if (odds) return ratio(text, number(odds[1]), number(odds[2]), at + odds[0].length);
  const parts = matchAt(PARTS, text, at);
  if (!parts) return undefined;
  const article = /^an?$/i.test(parts[1] ?? '');
  const name = (parts[2] ?? '').toLowerCase();
  const end = at + parts[0].length;
  if (article && name === 'quarter' && NOT_A_SHARE.test(near)) return undefined;
  if (article && name !== 'quarter' && !/^(?: of\b|[^A-Za-z -]|$)/.test(text.slice(end, end + 4)))
    return undefined;
  return ratio(text, article ? 1 : number(parts[1]), DENOMINATORS[name.replace(/s$/, '')] ?? 0, end);
}

/** A share as an amount: three quarters are 75 percent, give or take one. */
export function share(fraction: Fraction, start: number): AmountDraft {
  const value = Math.round(fraction.value * 1e6) / 1e4;
  return {
    type: 'amount',
    value,
    step: 2,
    exponent: 0,
    unit: 'percent',
    fraction: true,
    start,
    end: fraction.end,
  };
}

/** The same before a unit: half a million, a quarter of a second. */
export function portion(fraction: Fraction): Numeral {
  return { value: fraction.value, step: 0.1, exponent: 0, digits: String(fraction.value), end: fraction.end };
}

function ratio(text: string, part: number, whole: number, end: number): Fraction | undefined {
  return part > 0 && part < whole ? partOf(text, part / whole, end) : undefined;
}

function partOf(text: string, value: number, end: number): Fraction {
  const unit = matchAt(/(?: of)? an?(?= )/iy, text, end);
  return unit ? { value, end: end + unit[0].length, whole: false } : { value, end, whole: true };
}

function number(words: string | undefined): number {
  return Number(words) || (words ? (wordsAt(words, 0)?.value ?? 0) : 0);
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
const PARTS = new RegExp(
  `(an?|${NUMBER})[ -](${Object.keys(DENOMINATORS).join('|')})s?(?![A-Za-z]|-[A-Za-z])`,
  'iy',
);
const ODDS = new RegExp(
  `(${NUMBER}) (?:in|out of)(?: every)? (${NUMBER}|ten|twenty|100)(?![\\dA-Za-z.,%]| (?:percent|million|billion))`,
  'iy',
);
const NOT_A_SHARE =
  /(?:\b(?:in|per|each|every|for|within|than|dollars|won|euros|million|billion|percent)|[%\d]) $/i;
