import type { z } from 'astro/zod';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { createFindings, type Checks, type Findings } from './findings.ts';
import type { Locate } from './yaml-place.ts';
import { keysAt } from './schema-keys.ts';

/**
 * What a schema found, as problems that say where it stands in the file and what to write instead.
 * Rules: `<prefix>-unknown-key`, `<prefix>-date`, `<prefix>-schema`.
 */
export function schemaProblems(error: z.ZodError, data: unknown, options: SchemaOptions): Problem[] {
  const findings = createFindings(options);
  const seen = new Set<string>();
  for (const issue of error.issues.map(innermost)) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) reportUnknownKey(key, path, options, findings);
      continue;
    }
    // A schema goes on after the first failure of a value; the first says enough.
    const name = path.join('.');
    if (seen.has(name)) continue;
    seen.add(name);
    reportValue(issue, path, valueAt(data, path), options, findings);
  }
  return findings.list();
}

function reportUnknownKey(
  key: string,
  path: readonly Step[],
  { schema, prefix, locate, foreignKeys, checks }: SchemaOptions,
  findings: Findings,
): void {
  const known = keysAt(schema, path);
  const advice = foreignKeys?.get(key) ?? didYouMean(key, known).trim();
  const mend = advice || `Known keys: ${known.join(', ')}.`;
  const ending = checks === 'lenient' ? 'It is ignored.' : 'Correct the key or delete the line.';
  const message = `Unexpected key "${shortened(key)}", expected a known one. ${mend} ${ending}`;
  findings.odd(locate([...path, key], 'key'), `${prefix}-unknown-key`, message);
}

function reportValue(
  issue: z.core.$ZodIssue,
  path: readonly Step[],
  value: unknown,
  { prefix, locate }: SchemaOptions,
  findings: Findings,
): void {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const expected = expectation(issue);
  if (value === undefined) {
    const missing = `Unexpected end of the keys, expected "${key}": ${expected}. Add the line "${key}: …".`;
    return findings.odd(locate(path.slice(0, -1)), `${prefix}-schema`, missing);
  }
  const isDay = expected.startsWith('a day');
  const message = `Unexpected ${described(value)} for "${key}", expected ${expected}. ${mendOf(issue, key, value, isDay)}`;
  findings.odd(locate(path), isDay ? `${prefix}-date` : `${prefix}-schema`, message);
}

function expectation(issue: z.core.$ZodIssue): string {
  // A schema's own messages are written to stand here; zod's begin with one of these words.
  if (!/^(?:Invalid|Too|Unrecognized)\b/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'array' ? ' entries' : ''}`;
    case 'too_small':
      return `at least ${issue.minimum}${issue.origin === 'array' ? ' entries' : ''}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'a whole address that begins with https://' : `a value of the form ${issue.format}`;
    case 'invalid_union':
      return 'text, or text for each language';
    default:
      return 'another value';
  }
}

function mendOf(issue: z.core.$ZodIssue, key: string, value: unknown, isDay: boolean): string {
  if (isDay) return `Write year, month and day, as in ${key}: 2026-01-31.`;
  if (value === null) return `Write the value after the colon, or delete the line.`;
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return `${didYouMean(value, issue.values.map(String)).trim()} Write one of the values listed, or delete the line.`.trim();
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array') return `Write a list: ${key}: ["…", "…"].`;
  if (typeof value === 'number' || typeof value === 'boolean') return `Put it in quotes if it is text: ${key}: "${value}".`;
  return 'Correct the value or delete the line.';
}

/** Of a union, what its closest branch found: the one that got furthest into the data. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const deepest = issue.errors
    .flat()
    .filter((inner) => inner.path.length > 0)
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return deepest ? innermost({ ...deepest, path: [...issue.path, ...deepest.path] }) : issue;
}

function valueAt(data: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<Step, unknown>)[step] : undefined),
    data,
  );
}

function described(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'keys and values';
  return typeof value === 'string' ? `"${shortened(value)}"` : `${typeof value} ${shortened(String(value))}`;
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const TYPES: Partial<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
};

type Step = string | number;

export interface SchemaOptions {
  file: string;
  checks: Checks;
  prefix: 'frontmatter' | 'data';
  schema: z.ZodType;
  locate: Locate;
  /** Advice on keys that other generators know. */
  foreignKeys?: ReadonlyMap<string, string>;
}
