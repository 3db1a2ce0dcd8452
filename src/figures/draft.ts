import { shifted } from './decimal.ts';
import type { Approximate, DateParts, Unit } from './quantity.ts';

/** What a language has to know to be read. All functions look at one place of a folded text and never far from it. */
export interface Grammar {
  /** What stands at a place: a figure, a stretch that is none (an identifier, a name), or nothing. */
  read(text: string, at: number): Draft | Skip | undefined;
  /** The approximate words before a figure. */
  before(text: string, start: number): Hedge | undefined;
  /** The approximate words after it. */
  after(text: string, end: number, figure: AmountDraft): Hedge | undefined;
  /** What joins the two ends of a range: `to`, `–`, `에서`. */
  range: RegExp;
  /** What joins the members of a list, of which only the last has the unit: `10, 25 and 100 percent`. */
  list: RegExp;
}

export type Draft = AmountDraft | DateDraft | VersionDraft;

export interface AmountDraft {
  type: 'amount';
  /** The digits as written, without scale: what a range or list can scale again. */
  digits?: string;
  /** The scale in powers of ten: 9 for billion, 8 for 억. */
  exponent: number;
  value: number;
  /** The place of the last digit written, in absolute units. */
  step: number;
  unit?: Unit;
  /** A noun or counter follows, so the number is a count and nothing else. */
  noun?: true;
  fraction?: true;
  soft?: true;
  approximate?: Approximate;
  start: number;
  end: number;
}

export interface DateDraft extends DateParts {
  type: 'date';
  bare?: true;
  start: number;
  end: number;
}

export interface VersionDraft {
  type: 'version';
  version: string;
  start: number;
  end: number;
}

export interface Skip {
  type: 'skip';
  end: number;
}

export interface Hedge {
  approximate: Approximate;
  /** Where the words begin (before a figure) or end (after it). */
  at: number;
}

/** A number without its unit. */
export interface Numeral {
  value: number;
  step: number;
  exponent: number;
  /** Present where the number is written in digits or words without a scale. */
  digits?: string;
  approximate?: Approximate;
  end: number;
}

/** A unit and the power of ten that comes with it (MW, cents). */
export interface Measure {
  unit: Unit;
  exponent: number;
  end: number;
}

/** `pattern` is sticky; the match at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The numeral in a unit. */
export function measured(numeral: Numeral, measure: Measure | undefined, start: number): AmountDraft {
  const shift = measure?.exponent ?? 0;
  const exponent = numeral.exponent + shift;
  return {
    type: 'amount',
    value: shifted(numeral.value, shift),
    step: shifted(numeral.step, shift),
    exponent,
    start,
    end: measure?.end ?? numeral.end,
    ...(numeral.digits !== undefined && exponent === 0 && { digits: numeral.digits }),
    ...(measure && { unit: measure.unit }),
    ...(numeral.approximate && { approximate: numeral.approximate }),
  };
}
