import type { z } from 'astro/zod';
import type { Problem } from '../problem.ts';
import { schemaProblems, type SchemaOptions } from './schema-problems.ts';
import type { Checks } from './findings.ts';
import type { Locate } from './yaml-place.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads a data file (`site.yaml`, `topics/*.yaml`) by its schema. `data` is absent when it does not fit.
 * Lenient checks drop unknown keys and keys with a wrong value, and take what is left.
 */
export function readData<T>(
  text: string,
  schema: z.ZodType<T>,
  { file, checks }: { file: string; checks: Checks },
): { data?: T; locate?: Locate; problems: Problem[] } {
  const yaml = readYaml(text, { file, checks, prefix: 'data' });
  if (yaml.data === undefined && yaml.problems.length > 0) return { problems: yaml.problems };
  const options = { file, checks, prefix: 'data' as const, schema, locate: yaml.locate };
  const fitted = fit(yaml.data ?? {}, schema, options);
  return { ...fitted, locate: yaml.locate, problems: [...yaml.problems, ...fitted.problems] };
}

/** Parses data by a schema; in lenient checks once more without the top-level keys that did not fit. */
export function fit<T>(
  data: unknown,
  schema: z.ZodType<T>,
  options: SchemaOptions,
): { data?: T; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  const problems = schemaProblems(result.error, data, options);
  if (options.checks === 'strict' || typeof data !== 'object' || data === null) return { problems };
  const bad = new Set(result.error.issues.flatMap((issue) => badKeys(issue)));
  const rest = schema.safeParse(Object.fromEntries(Object.entries(data).filter(([key]) => !bad.has(key))));
  return rest.success ? { data: rest.data, problems } : { problems };
}

function badKeys(issue: z.core.$ZodIssue): string[] {
  const [top] = issue.path;
  if (top !== undefined) return [String(top)];
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}
