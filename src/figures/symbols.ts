import {
  matchAt,
  type DateDraft,
  type Measure,
  type Numeral,
  type Skip,
  type VersionDraft,
} from './draft.ts';
import { scaled } from './decimal.ts';
import type { Currency } from './quantity.ts';

/** What both languages write alike: digits, signs, ISO days, quarters, versions and identifiers. */

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

/** `2022-03-15`, `2022-03`, `2022. 3. 15.`, `Q4 2021`, `2021 Q4`, `FY2025`, `H1 2021`. */
export function writtenDateAt(text: string, at: number): DateDraft | undefined {
  const iso = matchAt(ISO, text, at) ?? matchAt(DOTTED, text, at);
  if (iso) return dated(at, iso, { year: iso[1], month: iso[2], day: iso[3] });
  const quarter = matchAt(QUARTER, text, at);
  if (quarter) return dated(at, quarter, { quarter: quarter[1], year: quarter[3], fiscal: quarter[2] });
  const late = matchAt(YEAR_QUARTER, text, at);
  if (late) return dated(at, late, { year: late[2], quarter: late[3], fiscal: late[1] });
  const half = matchAt(HALF, text, at);
  if (half) return dated(at, half, { half: half[1], year: half[2] });
  const fiscal = matchAt(FISCAL, text, at);
  return fiscal ? dated(at, fiscal, { year: fiscal[1], fiscal: 'FY' }) : undefined;
}

/** A date from the strings a pattern caught; two digits of a year are of this century. */
export function dated(
  start: number,
  match: RegExpExecArray,
  parts: Partial<Record<'year' | 'month' | 'day' | 'quarter' | 'half' | 'fiscal', string | undefined>>,
): DateDraft {
  const draft: DateDraft = { type: 'date', start, end: start + match[0].length };
  if (parts.year) draft.year = parts.year.length === 2 ? 2000 + Number(parts.year) : Number(parts.year);
  if (parts.month) draft.month = Number(parts.month);
  if (parts.day) draft.day = Number(parts.day);
  if (parts.quarter) draft.quarter = Number(parts.quarter);
  if (parts.half) draft.half = Number(parts.half);
  if (parts.fiscal) draft.fiscal = true;
  return draft;
}

/** `1999` to `2099` with nothing that makes it an amount. */
export function bareYearAt(text: string, at: number): DateDraft | undefined {
  const match = matchAt(YEAR, text, at);
  return match ? { ...dated(at, match, { year: match[0] }), bare: true } : undefined;
}

/** `7.10.2`, and numbers that are no figures: `24/7`, `10:30`, `3D`, `2.x`. */
export function numberNameAt(text: string, at: number): VersionDraft | Skip | undefined {
  const version = matchAt(DOTTED_VERSION, text, at);
  if (version) return { type: 'version', version: version[0], start: at, end: at + version[0].length };
  const other = matchAt(NOT_A_FIGURE, text, at);
  return other ? { type: 'skip', end: at + other[0].length } : undefined;
}

/** `EC2`, `SSPLv1`, `re:Invent`, `asay-2022`, `AWS`: a word in Latin letters with whatever digits belong to it. */
export function identifierAt(text: string, at: number): Skip | undefined {
  const match = matchAt(IDENTIFIER, text, at);
  return match ? { type: 'skip', end: at + match[0].length } : undefined;
}

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/y;
const YEAR = /(?:19|20)\d\d(?![\d%]|[.,]\d|s\b)/y;
const ISO = /((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?![\d-])/y;
const DOTTED = /((?:19|20)\d\d)\. ?(0?[1-9]|1[0-2])\. ?(0?[1-9]|[12]\d|3[01])(?!\d)\.?/y;
const QUARTER =
  /Q([1-4])(?![A-Za-z\d])(?: (?:of |in )?(fiscal(?: year)? |FY ?)?'?((?:19|20)\d\d|(?<=FY ?|')\d\d)(?![\d%]|[.,]\d))?/y;
const YEAR_QUARTER = /(FY ?)?((?:19|20)\d\d)년? ?Q([1-4])(?![A-Za-z\d])/y;
const HALF = /H([12])(?: of)? ((?:19|20)\d\d)(?!\d)/y;
const FISCAL = /FY ?'?((?:19|20)\d\d|\d\d)(?!\d)/y;
const DOTTED_VERSION = /\d+(?:\.\d+){2,}/y;
const NOT_A_FIGURE = /\d+(?:\/\d+|:\d\d)(?![\d:])|\d+\.x\b/y;
const IDENTIFIER = /[A-Za-z][A-Za-z0-9]*(?:[-._/:+&][A-Za-z0-9]+)*\+*/y;

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
