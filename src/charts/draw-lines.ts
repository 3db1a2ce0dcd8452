import { axisX, axisY, dot, gridY, lineY, link, ruleX, text, type Markish } from '@observablehq/plot';
import { timeAxis, valueAxis } from './axes.ts';
import { lineLabels, type Geometry } from './line-labels.ts';
import { heldRunsOf, runsOf } from './runs.ts';
import { middle, type Point, type Series } from './series.ts';
import { toSvg, type Frame } from './svg.ts';
import { LINE_HEIGHT, widthOf } from './text-size.ts';

/** Values over time: a line per series, or steps, each named at its end. */
export function drawLines(
  series: readonly Series[],
  about: About,
  { name, width, size }: Omit<Frame, 'height'>,
): string {
  const height = name === 'wide' ? 360 : 320;
  const points = series.flatMap((one) => one.points);
  const isStep = about.form === 'step';
  const y = valueAxis(points, about.scale, about.locale);
  const marginLeft = Math.ceil(Math.max(...y.ticks.map((tick) => widthOf(tick.label, size)))) + 8;
  const margins = {
    marginLeft,
    marginRight: name === 'wide' ? 176 : 112,
    marginTop: size,
    marginBottom: size * 2.2,
  };
  const area = {
    left: marginLeft,
    right: width - margins.marginRight,
    top: margins.marginTop,
    bottom: height - margins.marginBottom,
  };
  const x = timeAxis(points, { width: area.right - area.left, size, locale: about.locale });
  const drawn = series.map((one) => ({ ...one, runs: isStep ? heldRunsOf(one.points) : runsOf(one.points) }));
  const geometry: Geometry = {
    ...{ area, size, isStep },
    x: linear(x.domain, [area.left, area.right]),
    y: linear(y.domain, [area.bottom, area.top]),
  };
  const labels = lineLabels(drawn, geometry);
  const toX = linear([area.left, area.right], x.domain);
  const toY = linear([area.bottom, area.top], y.domain);

  const marks: Markish[] = [
    gridY(
      y.ticks.map(({ at }) => at),
      { className: 'chart-grid' },
    ),
    axisY(
      y.ticks.map(({ at }) => at),
      {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        className: 'chart-axis',
        tickFormat: namesOf(y.ticks),
        fontSize: size,
      },
    ),
    axisX(x.borders, { tickSize: 5, fill: 'none', label: null, className: 'chart-axis' }),
    axisX(
      x.ticks.map(({ at }) => at),
      {
        tickSize: x.borders.length > 0 ? 0 : 5,
        tickPadding: x.borders.length > 0 ? 8 : 3,
        label: null,
        className: 'chart-axis',
        tickFormat: namesOf(x.ticks),
        fontSize: size,
      },
    ),
    ...drawn.flatMap((one) => marksOf(one, isStep, x.domain[1])),
    link(labels.leaders, {
      x1: ([x1]) => toX(x1),
      y1: ([, y1]) => toY(y1),
      x2: ([, , x2]) => toX(x2),
      y2: ([, , , y2]) => toY(y2),
      className: 'chart-leader',
    }),
    ...labels.texts.map((label) =>
      text([label], {
        ...{
          x: toX(label.x),
          y: toY(label.y),
          text: () => label.lines.join('\n'),
          className: `${label.className} chart-label`,
        },
        ...{ textAnchor: label.anchor, lineAnchor: 'middle', lineHeight: LINE_HEIGHT, fontSize: label.size },
      }),
    ),
  ];
  const options = {
    ...margins,
    marks,
    x: { type: 'linear', domain: x.domain },
    y: { type: 'linear', domain: y.domain },
  } as const;
  return toSvg(options, { name, width, height, size, labelledby: about.labelledby });
}

function marksOf(
  { hue, variant, points, runs }: Series & { runs: Point[][] },
  isStep: boolean,
  end: number,
): Markish[] {
  const className = `series-${hue} variant-${variant % 4}`;
  const joined = runs
    .flatMap((run, index) => run.map((point) => ({ point, run: index })))
    .filter(({ run }) => (runs[run]?.length ?? 0) > 1);
  const last = points.at(-1);
  return [
    lineY(joined, {
      ...{ x: ({ point }) => point.at, y: ({ point }) => middle(point), z: ({ run }) => run },
      ...{ className: `${className} chart-line`, curve: isStep ? 'step-after' : 'linear', strokeWidth: 2 },
    }),
    ruleX(
      points.filter(({ low, high }) => low < high),
      { x: 'at', y1: 'low', y2: 'high', strokeWidth: 4, className: `${className} chart-range` },
    ),
    // A step lasts until another is known; how far, no fact says, so the rest is dotted.
    ...(isStep && last
      ? [
          lineY([last.at ?? end, end], {
            x: (at: number) => at,
            y: () => middle(last),
            className: `${className} chart-hold`,
            strokeWidth: 2,
          }),
        ]
      : []),
    dot(points, {
      x: 'at',
      y: middle,
      r: points.length > 12 ? 2.5 : 3.5,
      fill: 'currentColor',
      className: `${className} chart-dot`,
    }),
  ];
}

export const namesOf =
  (ticks: readonly { at: number; label: string }[]) =>
  (at: number): string =>
    ticks.find((tick) => tick.at === at)?.label ?? '';

const linear =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number =>
    start + ((value - from) / (to - from || 1)) * (end - start);

/** What a drawing has to know besides its points. */
export interface About {
  form: 'line' | 'bar' | 'step';
  scale: number;
  locale: string;
  labelledby: string;
}
