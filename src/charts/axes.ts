import { nice, ticks } from 'd3-array';
import { formatQuantity } from '../figures/format.ts';
import { isCurrency } from '../figures/quantity.ts';
import { isYearEnd } from './moments.ts';
import type { Point } from './series.ts';
import { widthOf } from './text-size.ts';

export interface Tick {
  at: number;
  label: string;
}

/** From zero, unless everything lies in the upper fifth of that: then the differences would not show. */
export function valueAxis(points: readonly Point[], scale: number, locale: string): { domain: [number, number]; ticks: Tick[] } {
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  const [from, to] = nice(low >= 0.8 * high && low < high ? low : Math.min(0, low), high, 4);
  const unit = points[0]?.unit ?? 'count';
  const isPlain = unit === 'percent' || isCurrency(unit);
  return {
    domain: [from, to],
    ticks: ticks(from, to, 4).map((at) => ({
      at,
      // Sums and percentages say what they are; for the rest the unit stands over the picture.
      label: formatQuantity(isPlain ? { value: at, unit, scale } : { value: at, unit: 'count', scale }, locale, 'compact'),
    })),
  };
}

/**
 * Ticks of a time axis `width` wide. Where most figures hold for the end of a year, the mark of a year stands at its end,
 * under the point; otherwise where the year begins. Short spans count months.
 */
export function timeAxis(
  points: readonly Point[],
  { width, size, locale }: { width: number; size: number; locale: string },
): { domain: [number, number]; ticks: Tick[]; atYearEnds: boolean } {
  const times = points.flatMap(({ at }) => at ?? []);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const atYearEnds = points.filter(({ moment }) => isYearEnd(moment)).length > points.length / 2;
  const margin = Math.max((last - first) * 0.02, atYearEnds ? 20 * DAY : 40 * DAY);
  const domain: [number, number] = [first - margin, last + margin];
  const room = (step: number, label: string): boolean =>
    (width * step) / ((domain[1] - domain[0]) / MONTH) >= widthOf(label, size) + size;
  const steps = (atYearEnds ? [12, 24, 60, 120, 240] : STEPS).filter((step) => step >= 12 || domain[1] - domain[0] < 24 * MONTH);
  const step = steps.find((months) => room(months, label(first, months, locale))) ?? 600;
  return { domain, atYearEnds, ticks: marks(domain, step, atYearEnds).map(({ at, year }) => ({ at, label: label(year, step, locale) })) };
}

function marks([from, to]: [number, number], step: number, atYearEnds: boolean): { at: number; year: number }[] {
  const marks: { at: number; year: number }[] = [];
  const start = new Date(from).getUTCFullYear() - step / 12;
  for (let month = Math.floor((start * 12) / step) * step; ; month += step) {
    const begin = Date.UTC(Math.floor(month / 12), month % 12, 1);
    const at = atYearEnds ? Date.UTC(Math.floor(month / 12), 11, 31) : begin;
    if (at > to) return marks;
    if (at >= from) marks.push({ at, year: begin });
  }
}

function label(time: number, step: number, locale: string): string {
  const options: Intl.DateTimeFormatOptions =
    step >= 12 ? { year: 'numeric' } : { year: 'numeric', month: locale.startsWith('ko') ? 'long' : 'short' };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' }).format(new Date(time));
}

const DAY = 864e5;
const MONTH = 30.4375 * DAY;
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240];
