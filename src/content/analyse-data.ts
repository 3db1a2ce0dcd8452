import { renderLabels } from '../i18n/render-labels.ts';
import { extract, plainText } from '../markdown/extract.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { renderPieces } from '../markdown/render.ts';
import { DATA_SCHEMAS, PROSE_FIELDS, type DataCollection, type Entry, type Passage } from './collections.ts';
import type { Localized } from './fields.ts';
import { readData } from './gate/data.ts';
import { decodeText } from './gate/text.ts';
import { gateTree } from './gate/tree.ts';
import type { Problem } from './problem.ts';

export interface DataSource {
  collection: DataCollection;
  /** The file's name without `.yaml`. */
  id: string;
  /** Path from the content folder, for problems. */
  file: string;
  bytes: Uint8Array;
  locales: string[];
  checks: 'strict' | 'lenient';
}

export interface DataAnalysis {
  problems: Problem[];
  /** Absent when an error kept the file from being read. */
  entry?: Entry<unknown>;
  /** Where each value stands, by its path joined with dots: `facts.0.id` → [line, column]. */
  places: Record<string, [line: number, column: number]>;
}

/** Reads one data file: bytes → text → YAML → schema, and each prose field as Markdown in each language. */
export function analyseData(source: DataSource): DataAnalysis {
  const { collection, id, file, locales, checks } = source;
  const decoded = decodeText(Buffer.from(source.bytes), file, { checks });
  if (decoded.text === undefined) return { problems: decoded.problems, places: {} };
  const read = readData<unknown>(decoded.text, DATA_SCHEMAS[collection], { file, checks });
  const problems = [...decoded.problems, ...read.problems];
  if (read.data === undefined || !read.locate) return { problems, places: {} };

  const places: DataAnalysis['places'] = {};
  for (const path of pathsOf(read.data)) {
    const { line, column } = read.locate(path);
    places[path.join('.')] = [line, column];
  }
  const prose: Entry<unknown>['prose'] = {};
  for (const field of PROSE_FIELDS[collection].flatMap((pattern) => expand(read.data, pattern.split('.')))) {
    const path = field.path.join('.');
    const [line, column] = places[path] ?? [1, 1];
    prose[path] = {};
    for (const [locale, text] of languagesOf(field.value, locales)) {
      const passage = readPassage(text, locale, { file, line: places[`${path}.${locale}`]?.[0] ?? line, column, checks });
      problems.push(...passage.problems);
      prose[path][locale] = passage.passage;
    }
  }
  return { problems, entry: { id, file, data: read.data, prose }, places };
}

interface At {
  file: string;
  line: number;
  column: number;
  checks: 'strict' | 'lenient';
}

function readPassage(text: string, locale: string, at: At): { passage: Passage; problems: Problem[] } {
  const tree = parseMarkdown(text, { format: 'md', wikiLinks: false });
  const options = { file: at.file, format: 'md', checks: at.checks, trust: 'inert', languages: new Set<string>(), titled: true } as const;
  // YAML folds lines, so a place inside the text is no place in the file: the field's own is.
  const problems = gateTree(tree, options).map((problem) => ({ ...problem, line: at.line, column: at.column }));
  const { links } = extract(tree, { locale, takeTitle: false });
  return {
    passage: {
      links: links.map((link) => ({ ...link, line: at.line, column: at.column })),
      text: plainText(tree),
      pieces: renderPieces(tree, { trust: 'inert', labels: renderLabels(locale) }),
    },
    problems,
  };
}

/** One text for all languages is read once per language: particles and figures differ. */
function languagesOf(value: Localized, locales: string[]): [string, string][] {
  if (typeof value === 'string') return locales.map((locale) => [locale, value]);
  return Object.entries(value);
}

function expand(value: unknown, pattern: string[], path: (string | number)[] = []): { path: (string | number)[]; value: Localized }[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return value === undefined ? [] : [{ path, value: value as Localized }];
  if (step === '*') return (Array.isArray(value) ? value : []).flatMap((item, index) => expand(item, rest, [...path, index]));
  return expand((value as Record<string, unknown> | undefined)?.[step], rest, [...path, step]);
}

function* pathsOf(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of entries) yield* pathsOf(child, [...path, key]);
}
