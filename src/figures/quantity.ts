/** The figures room is shared with the browser: it imports nothing from outside itself. */

export const CURRENCIES = ['USD', 'KRW', 'EUR', 'GBP', 'JPY', 'CNY'] as const;
export const DURATIONS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;

/**
 * What a figure is measured in. `times` is a ratio (1.2배, 2.5-fold); durations are lengths of time, never points in it;
 * `count` is everything that is counted by a noun, which is not compared.
 */
export const UNITS = [
  ...CURRENCIES,
  'percent',
  'percentage-points',
  'times',
  ...DURATIONS,
  'watt',
  'count',
] as const;

export type Currency = (typeof CURRENCIES)[number];
export type Duration = (typeof DURATIONS)[number];
export type Unit = (typeof UNITS)[number];

export function isCurrency(unit: Unit): unit is Currency {
  return (CURRENCIES as readonly Unit[]).includes(unit);
}

export function isDuration(unit: Unit): unit is Duration {
  return (DURATIONS as readonly Unit[]).includes(unit);
}

/** What a fact holds: an amount, a day (or a month, or a year), or the version of something. */
export type FactValue = AmountValue | DateValue | VersionValue;

export interface AmountValue {
  /** The figure as the source gives it; two numbers are a range: `[6, 7]`. */
  value: number | readonly [number, number];
  unit: Unit;
  /** What the value is multiplied by: 1e9 where the source says billions. Default 1. */
  scale?: number | undefined;
  /** The source says "about 71", "more than 700" or "at least 18", "fewer than 15" or "up to 25". Default: the value as it stands. */
  bound?: Bound | undefined;
}

export interface DateValue {
  /** `2024`, `2024-03` or `2024-03-20`. */
  on: string;
}

export interface VersionValue {
  /** `3.6`, `7.10.2`. */
  version: string;
}

export type Bound = 'about' | 'at-least' | 'at-most';

/** One figure found in a text. Positions are those of the text as given (UTF-16, as JavaScript counts). */
export type Quantity = AmountQuantity | DateQuantity | VersionQuantity;

export interface AmountQuantity extends Place {
  type: 'amount';
  /** Equal unless the text gives a range. In absolute units: 71 billion is 71e9. */
  low: number;
  high: number;
  unit: Unit;
  /** Half of the last digit written, in absolute units; for a fraction in words one percentage point. */
  precision: number;
  approximate?: Approximate;
  /** Nothing beside the number says what it counts (`71 billion`): it may be of any unit. */
  bare?: true;
  /** A fraction in words: `three quarters`, `절반`. */
  fraction?: true;
  /** Words that are a figure only where the fact has one of that kind: `the second`, `within a week`, `two-sided`. */
  soft?: true;
}

export interface DateQuantity extends Place, DateParts {
  type: 'date';
  /** Four digits and nothing else: a year, unless the fact counts that many. */
  bare?: true;
}

/** A number that belongs to a name: `Redis 7.2.4`, `Apache 2.0`. Judged only where the fact holds a version. */
export interface VersionQuantity extends Place {
  type: 'version';
  version: string;
}

export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  /** `early 2022`, `3월 중순`, `the end of 2025`. */
  phase?: 'early' | 'mid' | 'late';
  /** The year is a fiscal one. */
  fiscal?: true;
}

/** `over` and `under` are strict, `at-least` and `at-most` are not; `within` is 30%대, from 30 to under 40. */
export type Approximate =
  'about' | 'over' | 'under' | 'nearly' | 'just-over' | 'at-least' | 'at-most' | 'within';

export interface Place {
  /** The figure with its currency and unit. */
  start: number;
  end: number;
  /** The same with its approximate words: `just under 30 percent`. */
  phrase: readonly [number, number];
}
