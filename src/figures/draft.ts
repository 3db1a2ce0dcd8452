import { shifted } from './decimal.ts';
import type { Approximate, DateParts, Unit } from './quantity.ts';

/** What a language has to know to be read. All functions look at one place of a folded text and never far from it. */
export interface Grammar {
  /** What stands at a place: a figure, a stretch that is none (an identifier, a name), or nothing. */
  read(text: string, at: number): Draft | Skip | undefined;
  /** The approximate words before a figure. */
  before(text: string, start: number, figure: AmountDraft): Hedge | undefined;
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
  /** The digits of a number that ends with them: the scale of the next one may be its own (`$3–5 billion`). */
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
  /** Stands after a name, as in `Redis 8`: a version unless a list, a range or a hedge says that it is an amount. */
  name?: string;
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
  /** Present where the number is one run of digits, or words, with at most one scale. */
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

/** The numeral in a unit, or without one. */
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
    ...(numeral.digits !== undefined && exponent === 0 && !measure && { digits: numeral.digits }),
    ...(measure && { unit: measure.unit }),
    ...(numeral.approximate && { approximate: numeral.approximate }),
  };
}

/** A figure in words that stands for a whole number: `twice`, `여드레`, `the second`. */
export function worded(value: number, start: number, end: number, kind: Partial<AmountDraft>): AmountDraft {
  return { type: 'amount', value, step: 1, exponent: 0, ...kind, start, end };
}

/** A part of a whole as a percentage, give or take one: three quarters are 75 percent. */
export function share(part: number, start: number, end: number): AmountDraft {
  const value = Math.round(part * 1e6) / 1e4;
  return { type: 'amount', value, step: 2, exponent: 0, unit: 'percent', fraction: true, start, end };
}

/** The same of a unit or a scale: half a million, 4분의 1초. */
export function portion(part: number, exponent: number, end: number): Numeral {
  return { value: shifted(part, exponent), step: shifted(0.1, exponent), exponent, end };
}

/** `-3%`, `minus 3 percent`. */
export function negated(draft: AmountDraft, start: number): AmountDraft {
  return { ...draft, value: -draft.value, start };
}
