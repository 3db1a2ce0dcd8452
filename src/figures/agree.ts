import { endsOf } from './amount.ts';
import { lastPlace } from './decimal.ts';
import { CURRENCIES, DURATIONS, type AmountQuantity, type AmountValue, type Unit } from './quantity.ts';

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

export function isDuration(unit: Unit): boolean {
  return (DURATIONS as readonly Unit[]).includes(unit);
}

function agrees(text: AmountQuantity, least: number, most: number, bound: AmountValue['bound']): boolean {
  if (text.low !== text.high)
    return close(text, text.low, least) && close(text, text.high, most) && least !== most;
  const said = text.low;
  if (text.approximate === 'within') return atMost(said, least) && most < said + lastPlace(said);
  // Of a lower bound the truth lies above, of an upper bound below.
  if (text.approximate !== undefined && text.approximate !== 'about') {
    const upper = bound === 'at-least' ? 'over' : undefined;
    const lower = bound === 'at-most' ? 'under' : undefined;
    return directed(text, least, most, upper ?? lower);
  }
  return close(text, said, least) || close(text, said, most);
}

function directed(
  text: AmountQuantity,
  least: number,
  most: number,
  side: 'over' | 'under' | undefined,
): boolean {
  const said = text.low;
  const equal = same(said, least) || same(said, most);
  switch (text.approximate) {
    case 'at-least':
      return side !== 'under' && atMost(said, least) && least < 2 * said;
    case 'over':
      return (
        side !== 'under' && atMost(said, least) && least < 2 * said && (side === 'over' || !same(said, least))
      );
    case 'just-over':
      return (
        side !== 'under' &&
        atMost(said, least) &&
        atMost(least, 1.1 * said) &&
        (side === 'over' || !same(said, least))
      );
    case 'at-most':
      return side !== 'over' && atMost(most, said) && said < 2 * most;
    case 'under':
      return (
        side !== 'over' && atMost(most, said) && said < 2 * most && (side === 'under' || !same(said, most))
      );
    case 'nearly':
      return (
        side !== 'over' && atMost(most, said) && atMost(0.9 * said, most) && (side === 'under' || !equal)
      );
    default:
      return false;
  }
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
  return power !== 0 && Math.abs(fact / 10 ** power - said) <= precision * (1 + SLACK) + said * SLACK;
}

/** Within the precision written; about gives more: half of the last digit that is not zero, at most a twentieth. */
function close(text: AmountQuantity, said: number, fact: number): boolean {
  const usual = text.precision;
  const rounded = text.fraction
    ? Math.min(3 * (usual || 1), said / 10)
    : Math.min(lastPlace(said) / 2, said / 20);
  const room = text.approximate === 'about' ? Math.max(usual, rounded) : usual;
  return Math.abs(said - fact) <= room * (1 + SLACK) + Math.abs(fact) * SLACK;
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

function isCurrency(unit: Unit): boolean {
  return (CURRENCIES as readonly Unit[]).includes(unit);
}

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
