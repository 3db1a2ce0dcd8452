import { textIn } from '../content/fields.ts';
import { listFacts } from './entry-lists.ts';
import { figureText, momentOf } from './figure-text.ts';
import { passageText } from './fill.ts';
import type { Fact, Model, Source } from './model.ts';
import { once } from './once.ts';

/** A fact as one line of a table. */
export interface LedgerRow {
  fact: Fact;
  source: Source;
  /** As plain text. */
  statement: string;
  note: string;
  /** `$71 billion`; empty for a statement without a figure. */
  figure: string;
  basis: string;
  /** What the figure is sorted by: the value in full, the lower end of a range. */
  amount: number | undefined;
  /** `2021`, `2021-12` or `2021-12-31`; empty where nobody says. */
  moment: string;
  /** Those that have a page, by name. */
  organizations: Named[];
  topics: Named[];
}

export interface Named {
  id: string;
  name: string;
}

/** Every fact as a row, the newest first. */
export const ledger = (model: Model, locale: string): LedgerRow[] =>
  ledgerRows(model, locale, listFacts(model));

/** `facts` as rows, in their order. */
export function ledgerRows(model: Model, locale: string, facts: readonly Fact[]): LedgerRow[] {
  return facts.flatMap((fact) => {
    const source = model.sources.get(fact.source);
    return source ? [row(model, locale, fact, source)] : [];
  });
}

/** What the ledger can be narrowed to: each value that occurs, with how often. */
export function ledgerFilters(rows: readonly LedgerRow[]) {
  const count = (values: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    topics: count(rows.flatMap(({ topics }) => topics.map(({ id }) => id))),
    organizations: count(rows.flatMap(({ organizations }) => organizations.map(({ id }) => id))),
    confidence: count(rows.map(({ fact }) => fact.confidence)),
    years: count(rows.flatMap(({ moment }) => (moment ? [moment.slice(0, 4)] : []))),
  };
}

function row(model: Model, locale: string, fact: Fact, source: Source): LedgerRow {
  const { value, scale = 1, basis } = fact;
  const low = typeof value === 'number' ? value : value?.[0];
  return {
    ...{ fact, source },
    statement: passageText(fact.prose.statement, locale) || textIn(fact.statement, locale),
    note: passageText(fact.prose.note, locale) || (fact.note ? textIn(fact.note, locale) : ''),
    figure: figureText(fact, locale),
    basis: basis === undefined ? '' : textIn(basis, locale),
    amount: low === undefined ? undefined : low * scale,
    moment: momentOf(fact),
    organizations: fact.organizations.flatMap((id) => {
      const organization = model.organizations.get(id);
      return organization ? [{ id, name: textIn(organization.data.name, locale) }] : [];
    }),
    topics: fact.topics.flatMap((id) => topicsById(model).get(id)?.(locale) ?? []),
  };
}

const topicsById = (model: Model): Map<string, (locale: string) => Named> =>
  once(
    model,
    'topics by id',
    () =>
      new Map(
        model.topics.map(({ id, name }) => [id, (locale: string) => ({ id, name: textIn(name, locale) })]),
      ),
  );
