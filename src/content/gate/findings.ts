import type { Position } from 'unist';
import type { Problem } from '../problem.ts';
import { LIMITS } from './limits.ts';

/** Gathers what the gate finds in one file; the mode decides how much it weighs. */
export function createFindings({ file, checks }: { file: string; checks: Checks }): Findings {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();

  const add = (severity: Problem['severity'], place: Place, rule: string, message: string): void => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count <= LIMITS.findingsPerRule) problems.push({ file, ...pointOf(place), rule, severity, message });
  };

  return {
    odd: (place, rule, message) => add(checks === 'strict' ? 'error' : 'warning', place, rule, message),
    advise: (place, rule, message) => add('warning', place, rule, message),
    list() {
      return [...problems, ...countTheRest(problems, counts)];
    },
  };
}

/** A hostile file can hold thousands of findings; the first ones and their number say as much. */
function countTheRest(problems: readonly Problem[], counts: ReadonlyMap<string, number>): Problem[] {
  return [...counts].flatMap(([rule, count]) => {
    const last = problems.findLast((problem) => problem.rule === rule);
    if (count <= LIMITS.findingsPerRule || !last) return [];
    const message = `Unexpected number of findings, expected fewer: ${count - LIMITS.findingsPerRule} more like the ones above. Mend those first.`;
    return [{ ...last, message }];
  });
}

function pointOf(place: Place): { line: number; column: number } {
  if (place === undefined) return { line: 1, column: 1 };
  if ('line' in place) return { line: place.line, column: place.column };
  return pointOf(place.position?.start);
}

/** `strict`: what is odd is an error. `lenient`: a warning, and the text is cleaned. */
export type Checks = 'strict' | 'lenient';

/** A point, anything with a position, or undefined for the file as a whole. */
export type Place = { line: number; column: number } | { position?: Position | undefined } | undefined;

export interface Findings {
  /** What our own content must not have: an error in strict checks, a warning in lenient ones. */
  odd(place: Place, rule: string, message: string): void;
  /** What a reader would be better off without: a warning in both. */
  advise(place: Place, rule: string, message: string): void;
  list(): Problem[];
}
