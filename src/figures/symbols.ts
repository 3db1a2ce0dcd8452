import { matchAt, type Measure, type Numeral } from './draft.ts';
import { scaled } from './decimal.ts';
import type { Currency } from './quantity.ts';

/** What both languages write alike: digits, currency and minus signs, the symbols of units. */

/** `71`, `1,420`, `99.995`, `.5`. */
export function digitsAt(text: string, at: number): Numeral | undefined {
  const match = matchAt(DIGITS, text, at);
  if (!match) return undefined;
  const digits = match[0].replaceAll(',', '');
  const point = digits.indexOf('.');
  return {
    value: Number(digits),
    step: point < 0 ? 1 : scaled('1', point + 1 - digits.length),
    exponent: 0,
    digits,
    end: at + match[0].length,
  };
}

/** `$`, `US$`, `USD `, `₩`: the currency and where the number begins. */
export function currencySignAt(text: string, at: number): CurrencySign | undefined {
  const match = matchAt(CURRENCY_SIGN, text, at);
  const unit = match && SIGNS[match[1] ?? ''];
  return match && unit ? { unit, end: at + match[0].length } : undefined;
}

/** A minus sign before a figure, where it cannot be a hyphen or the dash of a range. */
export function minusAt(text: string, at: number): boolean {
  const sign = text[at];
  if (sign !== '-' && sign !== '–') return false;
  return (
    !/[\p{L}\p{N}%)]/u.test(text[at - 1] ?? ' ') &&
    /[\d.$€£₩¥]/.test(text[at + 1] ?? '') &&
    !/[\d%]\s$/.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** `MW`, `ms`, `%`, `x`, `USD`, with or without a space. */
export function symbolUnitAt(text: string, at: number): Measure | undefined {
  for (const [pattern, unit, exponent] of SYMBOL_UNITS) {
    const match = matchAt(pattern, text, at);
    if (match) return { unit, exponent, end: at + match[0].length };
  }
  return undefined;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/y;

const CURRENCY_SIGN = /(US\$|\$|€|£|₩|¥|(?:USD|KRW|EUR|GBP|JPY|CNY)(?= ?[\d.]))\s?/y;
const SIGNS: Record<string, Currency> = {
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '¥': 'JPY',
  USD: 'USD',
  KRW: 'KRW',
  EUR: 'EUR',
  GBP: 'GBP',
  JPY: 'JPY',
  CNY: 'CNY',
};

const SYMBOL_UNITS: readonly (readonly [RegExp, Measure['unit'], number])[] = [
  [/\s?%(?:p|P)(?![A-Za-z])|\s?%\s?(?:포인트|points?\b)/y, 'percentage-points', 0],
  [/\s?%/y, 'percent', 0],
  [/\s?(?:USD|US\$)(?![A-Za-z])|\$/y, 'USD', 0],
  [/\s?KRW(?![A-Za-z])|₩/y, 'KRW', 0],
  [/\s?EUR(?![A-Za-z])|\s?€/y, 'EUR', 0],
  [/\s?GBP(?![A-Za-z])|£/y, 'GBP', 0],
  [/\s?JPY(?![A-Za-z])/y, 'JPY', 0],
  [/\s?CNY(?![A-Za-z])/y, 'CNY', 0],
  [/\s?ms(?![A-Za-z])/y, 'millisecond', 0],
  [/[x×](?![A-Za-z\d])/y, 'times', 0],
  [/ ?W(?![A-Za-z])/y, 'watt', 0],
  [/[\s-]?kW(?![A-Za-z])/y, 'watt', 3],
  [/[\s-]?MW(?![A-Za-z])/y, 'watt', 6],
  [/[\s-]?GW(?![A-Za-z])/y, 'watt', 9],
  [/[\s-]?TW(?![A-Za-z])/y, 'watt', 12],
];

export interface CurrencySign {
  unit: Currency;
  /** Where the number begins. */
  end: number;
}
