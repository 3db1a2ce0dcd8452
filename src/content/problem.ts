/** One finding about one place in the content. Checks return problems; only reporters print them. */
export interface Problem {
  /** Path from the content folder, POSIX, NFC: `articles/en/redis-and-valkey.md`. */
  file: string;
  /** 1-based line and column in the file; 1:1 when the finding is about the file as a whole. */
  line: number;
  column: number;
  /** Kebab-case rule name: `dead-link`. */
  rule: string;
  severity: 'error' | 'warning';
  /** `Unexpected X, expected Y. How to mend it.` */
  message: string;
}

/** By file, then line, column and rule, so that two runs print the same order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Thrown by a build that met errors; carries every problem for the reporter. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    super(`${errors} ${errors === 1 ? 'error' : 'errors'} in the content`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
