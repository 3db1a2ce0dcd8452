import { chartSchema } from '../../../src/content/chart.ts';
import type { FactData } from '../../../src/content/fact.ts';
import { sourceSchema } from '../../../src/content/source.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import type { Chart, Model } from '../../../src/model/model.ts';
import { article, entries, entry, link } from '../model/entries.ts';

/** A model of one chart, of facts given in short: `{ id, value, … }`, in percent unless they say otherwise. */
export function charted(
  facts: (Partial<FactData> & { id: string })[],
  fields: object = {},
): { model: Model; chart: Chart } {
  const full = facts.map((fact) => ({
    statement: `Fact ${fact.id}.`,
    unit: 'percent',
    confidence: 'verified',
    ...fact,
  }));
  const source = sourceSchema.parse({
    title: 'Report',
    publisher: 'Office',
    url: 'https://example.org/',
    grade: 'A',
    facts: full,
  });
  const series = [{ name: { en: 'Fee', ko: '수수료' }, hue: 'provider', facts: facts.map(({ id }) => id) }];
  const about = {
    title: { en: 'Fees', ko: '수수료 변화' },
    summary: 'It fell.',
    form: 'line',
    unit: { en: 'percent', ko: '%' },
    series,
  };
  const chart = entry('charts', 'fees', chartSchema.parse({ ...about, ...fields }));
  const embed = link('fees', '', { type: 'embed', scheme: 'chart' });
  const { model } = buildModel(
    entries({
      sources: [entry('sources', 'report', source)],
      charts: [chart],
      articles: [article('en/a', { links: [embed] })],
    }),
  );
  return { model, chart };
}

/** Yearly facts called by their year. */
export const yearly = (values: Record<number, number>): (Partial<FactData> & { id: string })[] =>
  Object.entries(values).map(([year, value]) => ({ id: `y${year}`, value, asOf: `${year}-12-31` }));
