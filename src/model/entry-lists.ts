import { textIn } from '../content/fields.ts';
import { momentOf } from './figure-text.ts';
import type { Claim, Fact, Model, Organization, Scheme, Source, Term } from './model.ts';
import { once } from './once.ts';
import { passageText } from './fill.ts';

/** Terms in the order of the reader's alphabet. */
export const listTerms = (model: Model, locale: string): Term[] =>
  once(model, `terms ${locale}`, () => named(model.terms.values(), locale));

/** Organisations in the order of the reader's alphabet. */
export const listOrganizations = (model: Model, locale: string): Organization[] =>
  once(model, `organizations ${locale}`, () => named(model.organizations.values(), locale));

/** Sources by publisher, then newest first. */
export const listSources = (model: Model, locale: string): Source[] =>
  once(model, `sources ${locale}`, () => {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return [...model.sources.values()].sort(
      (a, b) =>
        compare(a.data.publisher, b.data.publisher) ||
        compareText(b.data.date ?? '', a.data.date ?? '') ||
        compare(a.data.title, b.data.title) ||
        compareText(a.id, b.id),
    );
  });

/** What tells a source from others of its title: publisher and date, and its id where those are the same too. */
export function sourceEdition(model: Model, { id, data }: Source): string {
  const edition = [data.publisher, data.date].filter(Boolean).join(', ');
  const counts = once(model, 'editions', () => {
    const all = Map.groupBy(model.sources.values(), (other) => editionOf(other));
    return new Map([...all].map(([name, sources]) => [name, sources.length]));
  });
  return counts.get(editionOf({ data })) === 1 ? edition : `${edition} (${id})`;
}

/** Claims in the order their files give, then by id. */
export const listClaims = (model: Model): Claim[] =>
  once(model, 'claims', () =>
    [...model.claims.values()].sort(
      (a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || compareText(a.id, b.id),
    ),
  );

/** Every fact, the newest first; those without a moment last. */
export const listFacts = (model: Model): Fact[] =>
  once(model, 'facts', () =>
    [...model.facts.values()].sort(
      (a, b) => compareText(momentOf(b), momentOf(a)) || compareText(a.id, b.id),
    ),
  );

/** The facts that name an organisation, the newest first. */
export const factsAbout = (model: Model, organization: string): Fact[] =>
  once(model, 'facts by organization', () => {
    const about = new Map<string, Fact[]>();
    for (const fact of listFacts(model)) {
      for (const id of new Set(fact.organizations)) about.set(id, [...(about.get(id) ?? []), fact]);
    }
    return about;
  }).get(organization) ?? [];

/** The facts of a source, in the order of its file. */
export const factsOf = (model: Model, source: Source): Fact[] =>
  source.data.facts.flatMap(({ id }) => model.facts.get(id) ?? []);

/** What readers know an entry by; empty for one that is not there. */
export function entryName(model: Model, locale: string, scheme: Scheme, id: string): string {
  const prose = NAMED_BY_PROSE[scheme]?.(model, id);
  if (prose) return passageText(prose, locale);
  if (scheme === 'source') return model.sources.get(id)?.data.title ?? '';
  if (scheme === 'chart') return textIn(model.charts.get(id)?.data.title ?? {}, locale);
  const collection = scheme === 'term' ? model.terms : model.organizations;
  return textIn(collection.get(id)?.data.name ?? {}, locale);
}

const NAMED_BY_PROSE: Partial<
  Record<Scheme, (model: Model, id: string) => Fact['prose']['statement'] | undefined>
> = {
  fact: (model, id) => model.facts.get(id)?.prose.statement ?? {},
  claim: (model, id) => model.claims.get(id)?.prose['statement'] ?? {},
};

const editionOf = ({ data }: Pick<Source, 'data'>): string =>
  [data.title, data.publisher, data.date].join('|');

function named<T extends Term | Organization>(entries: Iterable<T>, locale: string): T[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...entries].sort(
    (a, b) => compare(textIn(a.data.name, locale), textIn(b.data.name, locale)) || compareText(a.id, b.id),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
