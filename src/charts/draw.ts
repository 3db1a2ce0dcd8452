import type { Chart, Model } from '../model/model.ts';
import { drawBars } from './draw-bars.ts';
import { drawLines } from './draw-lines.ts';
import { seriesOf } from './series.ts';

/**
 * The picture of a chart as SVG, twice: for columns and for the width of a telephone. `charts.css` shows the one that fits.
 *
 * @param labelledby ids of the title and the summary on the page
 */
export function drawChart(model: Model, locale: string, chart: Chart, labelledby: string): { wide: string; narrow: string } {
  const series = seriesOf(model, locale, chart).filter(({ points }) => points.length > 0);
  const about = { ...chart.data, locale, labelledby };
  const draw = (frame: Pick<typeof WIDE, 'name' | 'width' | 'size'> | typeof NARROW): string => {
    if (series.length === 0) return '';
    return chart.data.form === 'bar' ? drawBars(series, about, frame) : drawLines(series, about, frame);
  };
  return { wide: draw(WIDE), narrow: draw(NARROW) };
}

const WIDE = { name: 'wide', width: 640, size: 14 } as const;
const NARROW = { name: 'narrow', width: 360, size: 13 } as const;
