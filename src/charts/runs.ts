import type { Point } from './series.ts';

/**
 * The stretches of a series that a line may join. It breaks where the next point is more than one and a half times the
 * usual step away (of an even number of steps the shorter middle one), for nothing was read in between; and where unit or
 * basis change, for the two are not the same measure. A single step is the usual one.
 */
export function runsOf(points: readonly Point[]): Point[][] {
  const usual = usualStep(points);
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isSameMeasure(last, point) && step(last, point) <= 1.5 * usual) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The same where a value holds until the next: only another measure breaks it. */
export function heldRunsOf(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    if (last && isSameMeasure(last, point)) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

const isSameMeasure = (a: Point, b: Point): boolean => a.fact.unit === b.fact.unit && a.basis === b.basis;

const step = (a: Point, b: Point): number => (b.at ?? 0) - (a.at ?? 0);

function usualStep(points: readonly Point[]): number {
  const steps = points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before ? [step(before, point)] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0;
}
