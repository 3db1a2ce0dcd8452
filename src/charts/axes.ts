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
export function valueAxis(
  points: readonly Point[],
  scale: number,
  locale: string,
): { domain: [number, number]; ticks: Tick[] } {
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
      label: formatQuantity(
        isPlain ? { value: at, unit, scale } : { value: at, unit: 'count', scale },
        locale,
        'compact',
      ),
    })),
  };
}

/**
 * Ticks of a time axis `width` wide. Where half of the figures hold for the end of a year, the mark of a year stands at its
 * end, under the points; otherwise its name stands in its middle, between the `borders` of years. Short spans count months.
 */
export function timeAxis(
  points: readonly Point[],
  { width, size, locale }: { width: number; size: number; locale: string },
): TimeAxis {
  const times = points.flatMap(({ at }) => at ?? []);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const marksEnds = isOfYearEnds(points);
  const margin = Math.max((last - first) * 0.02, marksEnds ? 20 * DAY : 40 * DAY);
  const domain: [number, number] = [first - margin, last + margin];
  const months = (domain[1] - domain[0]) / MONTH;
  const steps = marksEnds || months > 24 ? YEARS : [1, 3, 6, ...YEARS];
  const fits = (step: number): boolean =>
    (width * step) / months >= widthOf(nameOf(first, step, locale), size) + size;
  const step = steps.find(fits) ?? 600;
  const named = (at: number, place: number): Tick => ({ at: place, label: nameOf(at, step, locale) });
  const begins = beginsOf(domain, step);
  const ticks = begins.map((at) => {
    const year = new Date(at).getUTCFullYear();
    if (step < 12) return named(at, at);
    return named(at, marksEnds ? Date.UTC(year, 11, 31) : Date.UTC(year, 6, 1));
  });
  const isShown = (at: number): boolean => at >= domain[0] && at <= domain[1];
  return {
    domain,
    ticks: ticks.filter(({ at }) => isShown(at)),
    borders: step === 12 && !marksEnds ? begins.filter(isShown) : [],
  };
}

/** Whether the marks of years stand at their ends; the reader is told. */
export const isOfYearEnds = (points: readonly Point[]): boolean =>
  points.filter(({ moment }) => isYearEnd(moment)).length >= points.length / 2;

/** Where each span of `step` months begins, from the one before the axis on. */
function beginsOf([from, to]: [number, number], step: number): number[] {
  const begins: number[] = [];
  const start = (new Date(from).getUTCFullYear() - step / 12) * 12;
  for (let month = Math.floor(start / step) * step; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at > to) return begins;
    begins.push(at);
  }
}

function nameOf(time: number, step: number, locale: string): string {
  const options: Intl.DateTimeFormatOptions =
    step >= 12 ? { year: 'numeric' } : { year: 'numeric', month: locale.startsWith('ko') ? 'long' : 'short' };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' }).format(
    new Date(time),
  );
}

const DAY = 864e5;
const MONTH = 30.4375 * DAY;
const YEARS = [12, 24, 60, 120, 240];

export interface TimeAxis {
  domain: [number, number];
  ticks: Tick[];
  borders: number[];
}
