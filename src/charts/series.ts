import type { ChartData } from '../content/chart.ts';
import { textIn } from '../content/fields.ts';
import type { Unit } from '../figures/quantity.ts';
import { figureText } from '../model/figure-text.ts';
import type { Chart, Fact, Model, Source } from '../model/model.ts';
import { timeOf } from './moments.ts';

/** A chart with its facts put in: what the picture, the table and the CSV show. */
export function seriesOf(model: Model, locale: string, { data }: Chart): Series[] {
  const seen = new Map<string, number>();
  return data.series.map(({ name, hue, facts }, index) => {
    const variant = seen.get(hue) ?? 0;
    seen.set(hue, variant + 1);
    const points = facts.flatMap((id) => pointsOf(model, locale, data, id));
    // Bars keep the order of the file; over time there is only one order.
    if (data.form !== 'bar') points.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    return { index, name: textIn(name, locale), hue, variant, points };
  });
}

function pointsOf(model: Model, locale: string, { form, scale }: ChartData, id: string): Point[] {
  const fact = model.facts.get(id);
  if (fact?.value === undefined) return [];
  const moment = fact.asOf ?? fact.on;
  if (moment === undefined && form !== 'bar') return [];
  const [low, high] = typeof fact.value === 'number' ? [fact.value, fact.value] : fact.value;
  const measured = (value: number): number => Number(((value * (fact.scale ?? 1)) / scale).toPrecision(12));
  return [
    {
      fact,
      source: model.sources.get(fact.source),
      moment,
      at: moment === undefined ? undefined : timeOf(moment),
      low: measured(low),
      high: measured(high),
      unit: fact.unit ?? 'count',
      figure: figureText(fact, locale),
      basis: fact.basis === undefined ? '' : textIn(fact.basis, locale),
    },
  ];
}

/** Of a range the middle. */
export const middle = ({ low, high }: Point): number => (low + high) / 2;

export interface Series {
  /** Its place in the file, which names its note: `series.1.note`. */
  index: number;
  name: string;
  hue: ChartData['series'][number]['hue'];
  /** How many series before it have the same hue; the stroke tells them apart. */
  variant: number;
  points: Point[];
}

/** One fact as a point of a picture. */
export interface Point {
  fact: Fact;
  source: Source | undefined;
  /** What the fact says: `2021`, `2021-12` or `2021-12-31`; only a bar can do without. */
  moment: string | undefined;
  /** The same in milliseconds. */
  at: number | undefined;
  /** In units of the axis; equal unless the fact is a range. */
  low: number;
  high: number;
  unit: Unit;
  /** As a reader writes it: `$71 billion`, `약 60%`. */
  figure: string;
  /** What the figure is a share of, or how it was scaled. */
  basis: string;
}
