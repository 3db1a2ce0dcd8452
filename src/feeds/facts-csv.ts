import type { Model } from '../model/model.ts';
import { factRecords, type FactRecord } from './facts-json.ts';

/**
 * The ledger as CSV (RFC 4180), in the order of the page. It begins with a byte order mark: without one a spreadsheet takes
 * Korean for something else. Lists are joined by a semicolon.
 */
export function factsCsv(model: Model, locale: string): string {
  const records = factRecords(model, locale);
  const lines = [CSV_COLUMNS, ...records.map((record) => CSV_COLUMNS.map((column) => record[column]))];
  return `\uFEFF${lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`;
}

/** The columns of the file, and the keys of a fact in the JSON. */
export const CSV_COLUMNS = [
  'id',
  'statement',
  'figure',
  'value',
  'value_to',
  'unit',
  'scale',
  'bound',
  'basis',
  'on',
  'as_of',
  'confidence',
  'read_on',
  'paid_by',
  'note',
  'topics',
  'organizations',
  'source',
  'source_title',
  'source_publisher',
  'source_date',
  'source_grade',
  'source_url',
  'address',
] as const satisfies (keyof FactRecord)[];

function written(cell: string | number | readonly string[] | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(';');
  // A spreadsheet runs what begins like a formula; an apostrophe makes it text.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
