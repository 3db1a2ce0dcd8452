import path from 'node:path';
import { contentDir } from '../content/environment.ts';
import type { Problem } from '../content/problem.ts';
import { shown } from './folders.ts';
import { count } from './steps.ts';

/** Every problem in a line of its own, `file:line:column  rule  message`, and the count below. Expects them sorted. */
export function asText(problems: readonly Problem[]): string {
  const lines = problems.map(({ line, column, rule, severity, message, file }) =>
    visible(
      `${fileOf(file)}:${line}:${column}  ${rule}  ${severity === 'warning' ? 'Warning: ' : ''}${message}`,
    ),
  );
  return [...lines, ...(lines.length > 0 ? [''] : []), tally(problems), ''].join('\n');
}

/** Errors one by one, warnings by kind with an example each: what a folder of foreign Markdown can bear reading. */
export function asSummary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const kinds = Map.groupBy(
    problems.filter(({ severity }) => severity === 'warning'),
    ({ rule }) => rule,
  );
  const rows = [...kinds]
    .toSorted(([a, listA], [b, listB]) => listB.length - listA.length || (a < b ? -1 : 1))
    .map(([rule, list]) => `${String(list.length).padStart(6)}  ${rule}  ${example(list)}`);
  const hint = rows.length > 0 ? ['', 'All of them: npm run kb -- check --all'] : [];
  return [...(errors.length > 0 ? [asText(errors)] : []), ...rows, ...hint, '', tally(problems), ''].join(
    '\n',
  );
}

/** For other programs: the problems as they are, with paths from the working folder. */
export function asJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(
    problems.map((problem) => ({ ...problem, file: fileOf(problem.file) })),
    null,
    2,
  )}\n`;
}

/** Workflow commands that put each problem beside its line in a pull request. */
export function asAnnotations(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, rule, severity, message }) => {
      const place = `file=${property(fileOf(file))},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(message)}\n`;
    })
    .join('');
}

/** `2 errors, 1 warning` */
export function tally(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'no problems';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')]
    .filter((part) => part !== false)
    .join(', ');
}

function example([first]: readonly Problem[]): string {
  return first ? visible(`${fileOf(first.file)}:${first.line}  ${first.message}`) : '';
}

// Names and quotations come from strangers: written out, no control character moves the cursor, hides text or begins a
// line that a workflow would take for a command.
const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );

const fileOf = (file: string): string => path.posix.join(shown(contentDir).split(path.sep).join('/'), file);

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions: what would end a command is encoded.
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
