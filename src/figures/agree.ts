import { endsOf } from './amount.ts';
import { lastPlace } from './decimal.ts';
import {
  isCurrency,
  type AmountQuantity,
  type AmountValue,
  type Approximate,
  type Bound,
  type Unit,
} from './quantity.ts';

/** What is wrong with a figure, or how it agrees. */
export type Judgement = 'agrees' | 'direction' | 'magnitude' | 'value' | 'currency' | 'unit';

/** A figure of the text against one amount of the fact. The rules are in the table of compare.ts. */
export function judge(quantity: AmountQuantity, fact: AmountValue): Judgement {
  const factor = conversion(quantity, fact.unit);
  if (factor === undefined) return isCurrency(quantity.unit) && isCurrency(fact.unit) ? 'currency' : 'unit';
  const text = {
    ...quantity,
    low: quantity.low * factor,
    high: quantity.high * factor,
    precision: quantity.precision * factor,
  };
  const [low, high] = endsOf(fact);
  if (text.low < 0 !== low < 0 && text.low !== 0) {
    return judge({ ...quantity, low: -quantity.low, high: -quantity.high }, fact) === 'agrees'
      ? 'direction'
      : 'value';
  }
  const spoken = absolute(text);
  const [least, most] = low < 0 ? [-high, -low] : [low, high];
  if (agrees(spoken, least, most, fact.bound)) return 'agrees';
  return mistake(spoken, least, most);
}

/** How many of the fact's unit one unit of the text is; undefined where they are of different kinds. */
export function conversion(quantity: AmountQuantity, unit: Unit): number | undefined {
  if (quantity.unit === unit || quantity.bare) return 1;
  if (quantity.unit === 'times' && unit === 'count') return 1;
  if (quantity.fraction && unit === 'times') return 0.01;
  const [from, to] = [LENGTHS[quantity.unit], LENGTHS[unit]];
  return from && to && from[0] === to[0] ? from[1] / to[1] : undefined;
}

function agrees(text: AmountQuantity, least: number, most: number, bound: Bound | undefined): boolean {
  const { low, high, approximate } = text;
  if (low !== high) return least !== most && close(text, low, least) && close(text, high, most);
  if (approximate === 'within') return atMost(low, least) && most < low + lastPlace(low);
  if (approximate === undefined || approximate === 'about')
    return close(text, low, least) || close(text, low, most);
  const { points, inclusive, near } = HEDGES[approximate];
  // Just over a week may be eight days, just over 700 is no 800.
  const reach = near ? Math.max(0.1, Math.min(0.15, text.precision / low)) : 1;
  // Of a lower bound the truth lies above, of an upper bound below: no word may point the other way.
  if (points === 'up') {
    const touches = inclusive || bound === 'at-least' || !same(low, least);
    return bound !== 'at-most' && touches && atMost(low, least) && atMost(least, low * (1 + reach));
  }
  const touches = inclusive || bound === 'at-most' || !same(low, most);
  const leastSaid = near ? low * (1 - reach) : low / 2;
  return bound !== 'at-least' && touches && atMost(most, low) && atMost(leastSaid, most);
}

function mistake(text: AmountQuantity, least: number, most: number): Judgement {
  const directional = text.approximate !== undefined && text.approximate !== 'about';
  const ratio = text.low === 0 ? 0 : least / text.low;
  if (directional && ratio > 0.5 && ratio < 2) return 'direction';
  if (slipped(text.low, least, text.precision) && slipped(text.high, most, text.precision))
    return 'magnitude';
  return 'value';
}

/** Whether two figures have the same digits and another power of ten. */
function slipped(said: number, fact: number, precision: number): boolean {
  if (said === 0 || fact === 0) return false;
  const power = Math.round(Math.log10(fact / said));
  const room = Math.min(precision, said / 20) + said * SLACK;
  return power !== 0 && Math.abs(fact / 10 ** power - said) <= room;
}

/**
 * Within the precision written, a half rounded up. `About` and fractions give more room: half of the last digit that is
 * not zero, at most a twentieth; for a fraction one percentage point, with `about` a tenth of it, at most three.
 */
function close(
  { approximate, fraction, precision, unit }: AmountQuantity,
  said: number,
  fact: number,
): boolean {
  const slack = SLACK * Math.max(Math.abs(said), Math.abs(fact));
  const off = fact - said;
  if (approximate === 'about' || fraction) {
    const wide = fraction ? Math.min(3 * precision, said / 10) : Math.min(lastPlace(said) / 2, said / 20);
    return Math.abs(off) <= (approximate === 'about' ? Math.max(precision, wide) : precision) + slack;
  }
  // All and nothing are never what something else rounds to: 99.995 percent is not 100.
  if (said === 0 || (said === 100 && unit === 'percent')) return same(said, fact);
  return same(said, fact) || (off >= -precision - slack && off < precision - slack);
}

function absolute(text: AmountQuantity): AmountQuantity {
  return text.low < 0 ? { ...text, low: Math.abs(text.high), high: Math.abs(text.low) } : text;
}

function atMost(a: number, b: number): boolean {
  return a <= b || same(a, b);
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b));
}

/** `over 40` may be said of 71, which is less than twice as much; `just over 40` of 44. */
const HEDGES: Record<Exclude<Approximate, 'about' | 'within'>, Hedge> = {
  over: { points: 'up', inclusive: false, near: false },
  'just-over': { points: 'up', inclusive: false, near: true },
  'at-least': { points: 'up', inclusive: true, near: false },
  under: { points: 'down', inclusive: false, near: false },
  nearly: { points: 'down', inclusive: false, near: true },
  'at-most': { points: 'down', inclusive: true, near: false },
};
/** For what doubles cannot hold: 99.995 and its half digits. */
const SLACK = 1e-9;
/** Lengths of time that convert exactly; a month has no fixed number of days. */
const LENGTHS: Partial<Record<Unit, readonly ['clock' | 'calendar', number]>> = {
  week: ['clock', 604_800_000],
  day: ['clock', 86_400_000],
  hour: ['clock', 3_600_000],
  minute: ['clock', 60_000],
  second: ['clock', 1000],
  millisecond: ['clock', 1],
  year: ['calendar', 12],
  month: ['calendar', 1],
};

interface Hedge {
  points: 'up' | 'down';
  inclusive: boolean;
  near: boolean;
}
