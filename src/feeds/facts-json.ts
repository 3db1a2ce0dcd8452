import { textIn } from '../content/fields.ts';
import { absolute, factsPath } from '../i18n/urls.ts';
import { ledger, type LedgerRow } from '../model/ledger.ts';
import type { Model } from '../model/model.ts';

/** What the ledger says of a fact, for machines; also the columns of the CSV. What is not known is `null`. */
export interface FactRecord {
  id: string;
  statement: string;
  /** The figure as written in the language of the file. */
  figure: string | null;
  /** The number as the source gives it; of a range its lower end. */
  value: number | null;
  /** The upper end of a range. */
  value_to: number | null;
  unit: string | null;
  /** `value` is multiplied by it: 1e9 for billions. */
  scale: number | null;
  bound: string | null;
  basis: string | null;
  /** The moment it happened; such a fact is an event. */
  on: string | null;
  /** The moment the figure holds for. */
  as_of: string | null;
  confidence: string;
  read_on: string | null;
  paid_by: string | null;
  note: string | null;
  topics: string[];
  organizations: string[];
  source: string;
  source_title: string;
  source_publisher: string;
  source_date: string | null;
  source_grade: string;
  /** Where it was read. */
  source_url: string;
  /** The row of the ledger. */
  address: string;
}

/** The ledger as JSON, in the order of the page. */
export function factsJson(model: Model, locale: string): string {
  const { site } = model;
  const facts = factRecords(model, locale);
  const about = { address: absolute(factsPath(locale)), language: locale, count: facts.length };
  return `${JSON.stringify({ ...about, source: site.repository ?? null, facts }, null, 1)}\n`;
}

export const factRecords = (model: Model, locale: string): FactRecord[] =>
  ledger(model, locale).map((row) => record(row, locale));

function record({ fact, source, ...row }: LedgerRow, locale: string): FactRecord {
  const { value } = fact;
  const [low, high] = typeof value === 'object' ? value : [value, undefined];
  return {
    id: fact.id,
    statement: row.statement,
    figure: row.figure || null,
    value: low ?? null,
    value_to: high ?? null,
    unit: fact.unit ?? null,
    scale: low === undefined ? null : (fact.scale ?? 1),
    bound: fact.bound ?? null,
    basis: row.basis || null,
    on: fact.on ?? null,
    as_of: fact.asOf ?? null,
    confidence: fact.confidence,
    read_on: fact.readOn ?? null,
    paid_by: fact.paidBy === undefined ? null : textIn(fact.paidBy, locale),
    note: row.note || null,
    topics: fact.topics,
    organizations: fact.organizations,
    source: source.id,
    source_title: source.data.title,
    source_publisher: source.data.publisher,
    source_date: source.data.date ?? null,
    source_grade: source.data.grade,
    source_url: fact.readAt ?? source.data.url,
    address: absolute(factsPath(locale, fact.id)),
  };
}
