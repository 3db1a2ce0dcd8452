import { seriesOf } from '../charts/series.ts';
import { textIn } from '../content/fields.ts';
import { absolute, entryPath } from '../i18n/urls.ts';
import type { Chart, Model } from '../model/model.ts';
import { csv } from './csv.ts';

/** The points of a chart as CSV, in the order of its table. `value` is in the unit of the axis; of a range it is the lower end. */
export function chartCsv(model: Model, locale: string, chart: Chart): string {
  const unit = textIn(chart.data.unit, locale);
  const rows = seriesOf(model, locale, chart).flatMap(({ name, points }) =>
    points.map(({ fact, source, moment, low, high, figure, basis }) => [
      ...[name, moment ?? null, low, high > low ? high : null, unit, fact.bound ?? null, figure, basis],
      ...[fact.id, absolute(entryPath(locale, 'fact', fact.id))],
      ...[
        fact.source,
        source?.data.title ?? null,
        source?.data.publisher ?? null,
        fact.readAt ?? source?.data.url ?? null,
      ],
    ]),
  );
  return csv([CHART_COLUMNS, ...rows]);
}

export const CHART_COLUMNS = [
  ...['series', 'moment', 'value', 'value_to', 'unit', 'bound', 'figure', 'basis'],
  ...['fact', 'address', 'source', 'source_title', 'source_publisher', 'source_url'],
] as const;
