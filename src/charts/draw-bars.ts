import { axisX, gridX, rect, ruleX, text, type Markish } from '@observablehq/plot';
import { formatMoment } from '../i18n/day.ts';
import { valueAxis, type Tick } from './axes.ts';
import { namesOf, type About } from './draw-lines.ts';
import type { Point, Series } from './series.ts';
import { toSvg, type Frame } from './svg.ts';
import { LINE_HEIGHT, linesOf, widthOf } from './text-size.ts';

/** Values side by side: a bar per fact, its name before it (over it on narrow screens), its figure behind it. */
export function drawBars(
  series: readonly Series[],
  about: About,
  { name, width, size }: Omit<Frame, 'height'>,
): string {
  const isWide = name === 'wide';
  const points = series.flatMap((one) => one.points);
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(...texts.map((words) => widthOf(words, size))));
  const named = namedBars(series, about.locale).map((bar) => ({
    ...bar,
    lines: linesOf(bar.name, isWide ? 200 : width - 4, size),
  }));
  const marginLeft = isWide ? widest(named.flatMap(({ lines }) => lines)) + 14 : 2;
  const marginRight = widest(points.map(({ figure }) => figure)) + 10;
  const { rows, height: inner } = layOut(named, isWide, size);
  const height = inner + size * 2.2;
  const { domain, ticks } = valueAxis(points, about.scale, about.locale);
  const values = fitting(ticks, size, width - marginLeft - marginRight);
  const axis = {
    tickSize: 0,
    label: null,
    className: 'chart-axis',
    tickFormat: namesOf(ticks),
    fontSize: size,
  } as const;
  const marks: Markish[] = [
    gridX(
      ticks.flatMap(({ at }) => (at === 0 ? [] : at)),
      { className: 'chart-grid', y1: 0, y2: inner },
    ),
    axisX(
      values.filter((at) => at !== 0),
      axis,
    ),
    // Centred, the nought would hang over the edge of a narrow picture.
    axisX([0], isWide ? axis : { ...axis, textAnchor: 'start' }),
    ...rows.flatMap((row) => barMarks(row, size)),
    ...(isWide ? [ruleX([0], { className: 'chart-base' })] : []),
    ...rows.map((row) =>
      text([row], {
        ...{ y: row.textAt, text: () => row.lines.join('\n'), className: 'chart-label' },
        ...{ frameAnchor: 'left', textAnchor: isWide ? 'end' : 'start', dx: isWide ? -10 : 0 },
        ...{ lineAnchor: 'middle', lineHeight: LINE_HEIGHT, fontSize: size },
      }),
    ),
  ];
  return toSvg(
    {
      ...{ marginLeft, marginRight, marginTop: 0, marginBottom: size * 2.2, marks },
      x: { type: 'linear', domain: [Math.min(0, domain[0]), Math.max(0, domain[1])] },
      // The rows are laid out in units of the picture, downwards.
      y: { type: 'linear', domain: [0, inner], axis: null, reverse: true },
    },
    { name, width, height, size, labelledby: about.labelledby },
  );
}

function barMarks({ point, hue, top, bottom }: Row, size: number): Markish[] {
  const across = { y1: top, y2: bottom };
  return [
    rect([point], {
      ...across,
      x1: 0,
      x2: 'low',
      fill: 'currentColor',
      className: `series-${hue} chart-bar`,
    }),
    ...(point.high > point.low
      ? [
          rect([point], {
            ...across,
            x1: 'low',
            x2: 'high',
            fill: 'currentColor',
            className: `series-${hue} chart-bar chart-range`,
          }),
        ]
      : []),
    text([point], {
      ...{ x: 'high', y: (top + bottom) / 2, text: 'figure', textAnchor: 'start', dx: 6, fontSize: size },
      className: `series-${hue} chart-label chart-name`,
    }),
  ];
}

/** Rows from top to bottom. */
function layOut(
  bars: readonly (Bar & { lines: string[] })[],
  isWide: boolean,
  size: number,
): { rows: Row[]; height: number } {
  const thick = size * 1.3;
  let y = 2;
  const rows = bars.map((bar): Row => {
    const high = bar.lines.length * size * LINE_HEIGHT;
    if (!isWide) y += high + 2;
    const tall = isWide ? Math.max(thick, high) : thick;
    const middle = y + tall / 2;
    const textAt = isWide ? middle : y - high / 2 - 2;
    y += tall + size * 0.7;
    return { ...bar, top: middle - thick / 2, bottom: middle + thick / 2, textAt };
  });
  return { rows, height: y };
}

/**
 * What each bar is called: its series, with the year where bars are of different years. The second bar of a series says
 * only when, and so do all bars of a chart of one series.
 */
function namedBars(series: readonly Series[], locale: string): Bar[] {
  const isDated =
    new Set(series.flatMap(({ points }) => points.map(({ moment }) => moment?.slice(0, 4)))).size > 1;
  return series.flatMap(({ name, hue, points }) =>
    points.map((point, index) => {
      const when = isDated || points.length > 1 ? whenOf(point, points, locale) : '';
      if (points.length > 1 && (index > 0 || series.length === 1)) return { name: when, hue, point };
      return {
        name:
          when === '' || name.includes(when.slice(0, 4))
            ? name
            : `${name}, ${when.replaceAll(' ', '\u00A0')}`,
        hue,
        point,
      };
    }),
  );
}

/** The year of a fact among others of its series; the whole moment where years are not enough. */
function whenOf({ moment = '', figure }: Point, points: readonly Point[], locale: string): string {
  const year = moment.slice(0, 4);
  const alone = points.filter((point) => point.moment?.startsWith(year)).length === 1;
  return moment === '' ? figure : formatMoment(alone ? year : moment, locale);
}

/** Every tick, or every second where their names would touch. */
function fitting(ticks: readonly Tick[], size: number, width: number): number[] {
  const wide = Math.max(...ticks.map(({ label }) => widthOf(label, size))) + size;
  const every = Math.max(1, Math.ceil((wide * (ticks.length - 1)) / width));
  return ticks.flatMap(({ at }, index) => (index % every === 0 ? [at] : []));
}

interface Bar {
  name: string;
  hue: Series['hue'];
  point: Point;
}

interface Row extends Bar {
  lines: string[];
  top: number;
  bottom: number;
  /** The middle of its text. */
  textAt: number;
}
