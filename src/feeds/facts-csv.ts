import type { Model } from '../model/model.ts';
import { csv } from './csv.ts';
import { factRecords, type FactRecord } from './facts-json.ts';

/** The ledger as CSV, in the order of the page. Lists are joined by a semicolon. */
export function factsCsv(model: Model, locale: string): string {
  const records = factRecords(model, locale);
  return csv([CSV_COLUMNS, ...records.map((record) => CSV_COLUMNS.map((column) => record[column]))]);
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
