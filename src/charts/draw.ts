import type { Chart } from '../model/model.ts';
import { isOfYearEnds } from './axes.ts';
import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-lines.ts';
import { runsOf } from './runs.ts';
import type { Series } from './series.ts';

/**
 * The picture of a chart as SVG, twice: for columns and for the width of a telephone. `charts.css` shows the one that fits.
 *
 * @param series what `seriesOf` gives
 * @param labelledby ids of the title and the summary on the page
 */
export function drawChart(
  { data }: Chart,
  series: readonly Series[],
  locale: string,
  labelledby: string,
): Record<'wide' | 'narrow', string> {
  const drawn = series.filter(({ points }) => points.length > 0);
  const about = { form: data.form, scale: data.scale, locale, labelledby };
  const draw = (frame: typeof WIDE | typeof NARROW): string => {
    if (drawn.length === 0) return '';
    return data.form === 'bar' ? drawBars(drawn, about, frame) : drawLines(drawn, about, frame);
  };
  return { wide: draw(WIDE), narrow: draw(NARROW) };
}

/** What a reader has to know to read the picture of a chart. */
export function readingNotes({ data }: Chart, series: readonly Series[]): ReadingNote[] {
  if (data.form === 'bar') return [];
  const points = series.flatMap((one) => one.points);
  const isBroken = data.form === 'line' && series.some((one) => runsOf(one.points).length > 1);
  return [
    ...(points.length > 0 && isOfYearEnds(points) ? (['year-ends'] as const) : []),
    ...(isBroken ? (['gaps'] as const) : []),
    ...(data.form === 'step' ? (['held'] as const) : []),
  ];
}

export type ReadingNote = 'year-ends' | 'gaps' | 'held';

const WIDE = { name: 'wide', width: 640, size: 14 } as const;
const NARROW = { name: 'narrow', width: 360, size: 13 } as const;
