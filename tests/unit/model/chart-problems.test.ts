import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema } from '../../../src/content/chart.ts';
import { sourceSchema } from '../../../src/content/source.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { entries, entry } from './entries.ts';
import { fact } from './library.ts';

const facts = [
  fact('share', { value: 20, unit: 'percent', asOf: '2020' }),
  fact('other-share', { value: [30, 40], unit: 'percent', on: '2021-07' }),
  fact('price', { value: 20, unit: 'USD', scale: 1e9, asOf: '2022' }),
  fact('price-in-won', { value: 20, unit: 'KRW', asOf: '2022' }),
  fact('undated', { value: 3, unit: 'percent' }),
  fact('words', { asOf: '2020' }),
  fact('days', { value: 3, asOf: '2020' }),
  fact('number', { value: 3, unit: 'count', asOf: '2021' }),
];
const source = sourceSchema.parse({
  title: 'T',
  publisher: 'P',
  url: 'https://example.org/',
  grade: 'A',
  facts,
});

const charts: [form: string, series: string[][], found: [rule: string, line: number, message: RegExp][]][] = [
  ['line', [['share', 'other-share']], []],
  [
    'line',
    [['share'], ['other-share', 'price']],
    [['chart-units', 21, /fact:price in USD, expected percent as fact:share/]],
  ],
  ['bar', [['price', 'price-in-won']], [['chart-units', 11, /in KRW, expected USD/]]],
  ['bar', [['words', 'share', 'undated']], [['chart-value', 10, /fact:words, a statement without a figure/]]],
  ['line', [['share', 'undated']], [['chart-date', 11, /fact:undated without a date.*sources\/news\.yaml/]]],
  ['step', [['undated']], [['chart-date', 10, /without a date/]]],
  ['line', [['days', 'number']], []],
  ['line', [['nowhere']], [['unknown-fact', 10, /nowhere/]]],
];
for (const [form, series, found] of charts) {
  const said = found.map(([rule]) => rule).join(', ') || 'is right';
  test(`a ${form} chart of ${series.map((ids) => ids.join(', ')).join(' and ')}: ${said}`, () => {
    const chart = chartSchema.parse({
      ...{ title: 'Chart', summary: 'What it shows.', form, unit: 'percent' },
      series: series.map((ids, row) => ({ name: `Row ${row}`, hue: 'provider', facts: ids })),
    });
    // A made-up file whose first series begins at line 10, the second at line 20.
    const places = series.flatMap((ids, row) =>
      ids.map((_, index) => [`series.${row}.facts.${index}`, [10 * (row + 1) + index, 9]] as const),
    );
    const { problems } = buildModel(
      entries({ charts: [entry('charts', 'c', chart)], sources: [entry('sources', 'news', source)] }),
      new Map([['charts/c.yaml', Object.fromEntries(places) as Record<string, [number, number]>]]),
    );
    assert.deepEqual(
      problems.map(({ rule, file, line, column, severity }) => [rule, file, line, column, severity]),
      found.map(([rule, line]) => [rule, 'charts/c.yaml', line, 9, 'error']),
    );
    found.forEach(([, , message], index) => assert.match(problems[index]?.message ?? '', message));
  });
}
