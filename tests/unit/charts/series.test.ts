import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldRunsOf, runsOf } from '../../../src/charts/runs.ts';
import { seriesOf, type Series } from '../../../src/charts/series.ts';
import { charted, yearly } from './chart.ts';

const first = (...of: Parameters<typeof charted>): Series => {
  const { model, chart } = charted(...of);
  return seriesOf(model, 'en', chart)[0] as Series;
};
const ids = (points: Series['points']): string[] => points.map(({ fact }) => fact.id);

test('values are in units of the axis, whatever the scale of the fact', () => {
  const money = [
    { id: 'a', value: 710, unit: 'USD' as const, scale: 1e8, asOf: '2020' },
    { id: 'b', value: [80, 90] as [number, number], unit: 'USD' as const, scale: 1e9, asOf: '2021' },
  ];
  const { points } = first(money, { scale: 1e9 });
  assert.deepEqual(
    points.map(({ low, high, figure }) => [low, high, figure]),
    [
      [71, 71, '$71 billion'],
      [80, 90, '$80–90 billion'],
    ],
  );
});

test('points over time are in the order of time, bars in that of the file', () => {
  const facts = [...yearly({ 2020: 1 }), { id: 'y2019', value: 2, asOf: '2019' }];
  assert.deepEqual(ids(first(facts).points), ['y2019', 'y2020']);
  assert.deepEqual(ids(first(facts, { form: 'bar' }).points), ['y2020', 'y2019']);
});

test('what a figure holds for comes before when it was said', () => {
  const [point] = first([{ id: 'plan', value: 1, asOf: '2027', on: '2023-10-11' }]).points;
  assert.equal(point?.moment, '2027');
});

test('a statement without a figure is no point, and one without a moment only a bar', () => {
  const facts = [
    { id: 'words', asOf: '2020', unit: undefined },
    { id: 'undated', value: 3 },
  ];
  assert.deepEqual(ids(first(facts).points), []);
  assert.deepEqual(ids(first(facts, { form: 'bar' }).points), ['undated']);
});

test('series of one hue are told apart', () => {
  const series = ['provider', 'partner', 'provider'].map((hue) => ({ name: hue, hue, facts: ['y2020'] }));
  const { model, chart } = charted(yearly({ 2020: 1 }), { series });
  assert.deepEqual(
    seriesOf(model, 'en', chart).map(({ variant }) => variant),
    [0, 0, 1],
  );
});

const gaps: [years: number[], runs: number[]][] = [
  [
    [2013, 2015, 2016, 2017],
    [1, 3],
  ],
  [
    [2019, 2020, 2021, 2025],
    [3, 1],
  ],
  [[2019, 2020], [2]],
  [[2000, 2005, 2010], [3]],
  [[2020], [1]],
];
for (const [years, runs] of gaps) {
  test(`a line through ${years.join(', ')} has stretches of ${runs.join(' and ')}`, () => {
    const { points } = first(yearly(Object.fromEntries(years.map((year) => [year, 1]))));
    assert.deepEqual(
      runsOf(points).map((run) => run.length),
      runs,
    );
  });
}

test('points of different basis or unit are never joined', () => {
  const facts = yearly({ 2019: 1, 2020: 2, 2021: 3, 2022: 4 });
  const { points } = first(
    facts.map((fact, index) => ({
      ...fact,
      basis: index < 2 ? 'of sales' : 'of units',
      ...(index === 3 && { unit: 'times' as const }),
    })),
  );
  assert.deepEqual(runsOf(points).map(ids), [['y2019', 'y2020'], ['y2021'], ['y2022']]);
  assert.deepEqual(heldRunsOf(points).map(ids), [['y2019', 'y2020'], ['y2021'], ['y2022']]);
});

test('a step lasts over any gap', () => {
  assert.deepEqual(
    heldRunsOf(first(yearly({ 2010: 1, 2011: 1, 2024: 2 })).points).map((run) => run.length),
    [3],
  );
});
