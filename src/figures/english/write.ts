import { endsOf } from '../amount.ts';
import { grouped, moved, plain } from '../decimal.ts';
import type { AmountValue, DateParts, Unit } from '../quantity.ts';

/** `about 71 billion dollars`, `60 to 80 percent`; in short `about $71 billion`, `60–80%`. */
export function writeAmount(amount: AmountValue, short: boolean): string {
  const [low, high] = endsOf(amount);
  const scales = amount.unit === 'watt' ? WATTS : SCALES;
  const [exponent, scale] = scales.find(([power]) => Math.abs(high) >= 10 ** power) ?? [0, ''];
  const ends = (low === high ? [high] : [low, high]).map((end) => number(end, exponent));
  const hedge = amount.bound === undefined ? '' : `${amount.bound.replace('-', ' ')} `;
  return hedge + (short ? inShort(ends, scale, amount.unit) : inFull(ends, scale, amount.unit));
}

/** `15 March 2022`, `March 2022`, `2022`. */
export function writeDate({ year, month, day }: DateParts): string {
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

/** `version 3.6`. */
export function writeVersion(version: string): string {
  return `version ${version}`;
}

function inFull(ends: readonly string[], scale: string, unit: Unit): string {
  const figure = ends.join(' to ') + (unit === 'watt' ? '' : scale);
  if (unit === 'count') return figure;
  const one = figure === '1';
  if (unit === 'watt') return `${figure} ${scale}watt${one ? '' : 's'}`;
  const [single, plural] = NAMES[unit] ?? [unit, `${unit}s`];
  return `${figure} ${one ? single : plural}`;
}

function inShort(ends: readonly string[], scale: string, unit: Unit): string {
  const figure = ends.join('–');
  const sign = SIGNS[unit];
  if (sign) return figure.startsWith('-') ? `-${sign}${figure.slice(1)}${scale}` : `${sign}${figure}${scale}`;
  if (unit === 'percent') return `${figure}${scale}%`;
  if (unit === 'times' && scale === '') return `${figure}x`;
  if (unit === 'watt') return `${figure} ${scale === 'kilo' ? 'k' : scale.charAt(0).toUpperCase()}W`;
  return inFull([figure], scale, unit);
}

function number(value: number, exponent: number): string {
  const digits = grouped(moved(plain(Math.abs(value)), -exponent));
  return value < 0 ? `-${digits}` : digits;
}

const SCALES = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
] as const;
const WATTS = [
  [12, 'tera'],
  [9, 'giga'],
  [6, 'mega'],
  [3, 'kilo'],
] as const;
const SIGNS: Partial<Record<Unit, string>> = {
  USD: '$',
  KRW: '₩',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: 'CNY ',
};
/** The units whose plural is not simply their name with an s. */
const NAMES: Partial<Record<Unit, readonly [string, string]>> = {
  USD: ['dollar', 'dollars'],
  KRW: ['won', 'won'],
  EUR: ['euro', 'euros'],
  GBP: ['pound', 'pounds'],
  JPY: ['yen', 'yen'],
  CNY: ['yuan', 'yuan'],
  percent: ['percent', 'percent'],
  'percentage-points': ['percentage point', 'percentage points'],
  times: ['times', 'times'],
};
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
