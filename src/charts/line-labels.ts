import { firstFree, stack, type Box, type Line, type Taken } from './place-labels.ts';
import { middle, type Point, type Series } from './series.ts';
import { LINE_HEIGHT, linesOf, widthOf } from './text-size.ts';

/** The names of lines at their ends, and the figures of their points as far as there is room. In units of the picture. */
export function lineLabels(
  series: readonly Drawn[],
  geometry: Geometry,
): { texts: Label[]; leaders: Line[] } {
  const { area, x, isStep } = geometry;
  const nearEnd = area.right - 0.14 * (area.right - area.left);
  const atEdge = series.filter(({ points }) => isStep || x(points.at(-1)?.at ?? 0) >= nearEnd);
  const inside = series.filter((one) => !atEdge.includes(one));
  const { texts, leaders } = edgeLabels(atEdge, geometry);
  const taken: Taken = { boxes: [], lines: series.flatMap((one) => strokesOf(one, geometry)) };
  for (const { points } of series) for (const point of points) taken.boxes.push(dotBox(point, geometry));
  for (const one of inside) {
    const last = one.points.at(-1);
    if (last)
      texts.push(
        ...insideLabel(`${one.name} ${unbroken(last.figure)}`, one, last, 'chart-name', {
          ...geometry,
          taken,
          must: true,
        }),
      );
  }
  for (const one of series) {
    for (const point of one.points.length <= 6 ? one.points.slice(0, -1) : one.points.slice(0, 1)) {
      texts.push(
        ...insideLabel(unbroken(point.figure), one, point, 'chart-value', {
          ...geometry,
          taken,
          must: false,
        }),
      );
    }
  }
  return { texts, leaders };
}

function edgeLabels(
  series: readonly Drawn[],
  { area, size, x, y, isStep }: Geometry,
): { texts: Label[]; leaders: Line[] } {
  const isNarrow = area.right < 320;
  const room = isNarrow ? 98 : 158;
  const wishes = series.map((one) => {
    const last = one.points.at(-1) as Point;
    const lines = linesOf(`${one.name} ${unbroken(last.figure)}`, room, size);
    return { one, last, lines, ideal: y(middle(last)), height: lines.length * size * LINE_HEIGHT + 4 };
  });
  const middles = stack(wishes, [0, area.bottom + size]);
  const leaders: Line[] = [];
  const texts = wishes.map(({ one, last, lines, ideal }, index): Label => {
    const at = middles[index] ?? ideal;
    const from = isStep ? area.right : Math.min(area.right, x(last.at ?? 0) + 6);
    if (Math.abs(at - ideal) > 3 || area.right - from > 8) leaders.push([from, ideal, area.right + 9, at]);
    return {
      x: area.right + 12,
      y: at,
      lines,
      anchor: 'start',
      size,
      className: `series-${one.hue} chart-name`,
    };
  });
  return { texts, leaders };
}

/** A label beside its point: above, below or at a side, wherever nothing else stands. A name that fits nowhere stands above. */
function insideLabel(
  words: string,
  { hue }: Series,
  point: Point,
  kind: string,
  around: Geometry & { taken: Taken; must: boolean },
): Label[] {
  const { x, y, area, taken, must } = around;
  const size = kind === 'chart-name' ? around.size : around.size * 0.9;
  const lines = must ? linesOf(words, 150, size) : [words];
  const width = Math.max(...lines.map((line) => widthOf(line, size)));
  const height = lines.length * size * LINE_HEIGHT;
  const [cx, cy] = [x(point.at ?? 0), y(middle(point))];
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const gap = 6;
  const places = [
    box(cx - width / 2, cy - gap - height),
    box(cx - width + gap, cy - gap - height),
    box(cx - gap, cy - gap - height),
    box(cx - width / 2, cy + gap),
    box(cx - gap, cy + gap),
    box(cx - width + gap, cy + gap),
    box(cx + gap + 2, cy - height / 2),
    box(cx - gap - 2 - width, cy - height / 2),
    ...(must
      ? [2, 3, 4, 5].flatMap((far) =>
          [width / 2, width - gap, gap].flatMap((shift) => [
            box(cx - shift, cy - gap * far - height),
            box(cx - shift, cy + gap * far),
          ]),
        )
      : []),
  ];
  const free =
    firstFree(places, taken, { ...area, left: area.left - 2, top: 0, right: area.right + 4 }) ??
    (must ? places[1] : undefined);
  if (!free) return [];
  taken.boxes.push(free);
  const at = { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
  return [{ ...at, lines, size, anchor: 'middle', className: `series-${hue} ${kind}` }];
}

function strokesOf({ runs, points }: Drawn, { x, y, isStep, area }: Geometry): Line[] {
  const strokes = runs.flatMap((run) =>
    run.slice(1).flatMap((point, index): Line[] => {
      const before = run[index] as Point;
      const [x1, y1, x2, y2] = [x(before.at ?? 0), y(middle(before)), x(point.at ?? 0), y(middle(point))];
      return isStep
        ? [
            [x1, y1, x2, y1],
            [x2, y1, x2, y2],
          ]
        : [[x1, y1, x2, y2]];
    }),
  );
  const last = points.at(-1);
  return isStep && last
    ? [...strokes, [x(last.at ?? 0), y(middle(last)), area.right, y(middle(last))]]
    : strokes;
}

function dotBox(point: Point, { x, y }: Geometry): Box {
  const [cx, cy] = [x(point.at ?? 0), y(middle(point))];
  return { left: cx - 4, right: cx + 4, top: cy - 4, bottom: cy + 4 };
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0');

type Drawn = Series & { runs: Point[][] };

export interface Geometry {
  area: Box;
  size: number;
  isStep: boolean;
  /** From what is measured to the units of the picture. */
  x: (at: number) => number;
  y: (value: number) => number;
}

export interface Label {
  x: number;
  y: number;
  lines: string[];
  anchor: 'start' | 'middle';
  size: number;
  className: string;
}
