import type { Problem } from '../content/problem.ts';
import { placeOf, type Places } from './entries.ts';
import type { Chart, Collections, Fact } from './model.ts';

/**
 * Every fact of a chart must be a point of it: it has a figure, on an axis of time a moment too, and the unit of the
 * others, for an axis has one unit. What is no point would be left out of the picture without a word.
 */
export function chartProblems(
  { charts, facts }: Pick<Collections, 'charts' | 'facts'>,
  places: Places,
): Problem[] {
  return [...charts.values()].flatMap((chart) => {
    const points = pointsOf(chart, facts, places);
    const first = points.find(({ fact }) => fact.value !== undefined)?.fact;
    return points.flatMap(({ fact, at }) => [
      ...(fact.value === undefined ? [{ ...at, rule: 'chart-value', message: noFigure(fact) }] : []),
      ...(isUndated(fact) && chart.data.form !== 'bar'
        ? [{ ...at, rule: 'chart-date', message: noMoment(fact) }]
        : []),
      ...(first && fact.value !== undefined && unitOf(fact) !== unitOf(first)
        ? [{ ...at, rule: 'chart-units', message: otherUnit(fact, first) }]
        : []),
    ]);
  });
}

function pointsOf({ file, data }: Chart, facts: ReadonlyMap<string, Fact>, places: Places) {
  return data.series.flatMap((series, row) =>
    series.facts.flatMap((id, index) => {
      const fact = facts.get(id);
      const at = {
        ...placeOf(places, file, `series.${row}.facts.${index}`),
        severity: 'error' as const,
      };
      return fact ? [{ fact, at }] : [];
    }),
  );
}

const unitOf = ({ unit = 'count' }: Fact): string => unit;

const isUndated = ({ asOf, on }: Fact): boolean => asOf === undefined && on === undefined;

const noFigure = ({ id, file }: Fact): string =>
  `Unexpected fact:${id}, a statement without a figure, expected one with a value (${file}). Give it its value, or take it out of the chart.`;

const noMoment = ({ id, file }: Fact): string =>
  `Unexpected fact:${id} without a date on an axis of time, expected asOf or on (${file}). Date it, take it out, or make the chart a bar chart.`;

const otherUnit = (fact: Fact, first: Fact): string =>
  `Unexpected fact:${fact.id} in ${unitOf(fact)}, expected ${unitOf(first)} as fact:${first.id} has it: an axis has one unit. Take one of them out, or draw two charts.`;
