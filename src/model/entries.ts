import type { DataEntries, Entry } from '../content/collections.ts';
import type { Problem } from '../content/problem.ts';
import { didYouMean } from '../content/suggest.ts';
import type { Collections, Fact } from './model.ts';

/** Where the values of data files stand: file → path of the value → [line, column]. */
export type Places = ReadonlyMap<string, Record<string, [line: number, column: number]>>;

/** The entries by id, the facts taken out of their sources. An id that is taken is an error. */
export function collect(
  entries: Omit<DataEntries, 'topics' | 'paths'>,
  places: Places,
): { collections: Omit<Collections, 'paths'>; problems: Problem[] } {
  const facts = new Map<string, Fact>();
  const problems: Problem[] = [];
  for (const source of entries.sources) {
    source.data.facts.forEach((data, index) => {
      const path = `facts.${index}`;
      const other = facts.get(data.id);
      if (other) problems.push(duplicateFact(data.id, other, placeOf(places, source.file, `${path}.id`)));
      const prose = {
        statement: source.prose[`${path}.statement`] ?? {},
        note: source.prose[`${path}.note`] ?? {},
      };
      facts.set(data.id, { ...data, source: source.id, file: source.file, path, prose });
    });
  }
  const byId = <T>(list: readonly Entry<T>[]): Map<string, Entry<T>> =>
    new Map(list.map((entry) => [entry.id, entry]));
  return {
    collections: {
      facts,
      sources: byId(entries.sources),
      terms: byId(entries.terms),
      organizations: byId(entries.organizations),
      claims: byId(entries.claims),
      charts: byId(entries.charts),
    },
    problems,
  };
}

/** Every id that one entry names of another must be there: topics, organisations, sources, facts. */
export function referenceProblems(
  collections: Omit<Collections, 'paths'>,
  topics: ReadonlySet<string>,
  places: Places,
): Problem[] {
  const problems: Problem[] = [];
  const expect = (
    file: string,
    path: string,
    id: string | undefined,
    folder: string,
    known: { has(id: string): boolean; keys(): Iterable<string> },
  ): void => {
    if (id !== undefined && !known.has(id))
      problems.push(unknownId(id, folder, known.keys(), placeOf(places, file, path)));
  };
  for (const { file, path, topics: shelves, organizations } of collections.facts.values()) {
    shelves.forEach((id, index) => expect(file, `${path}.topics.${index}`, id, 'topics', topics));
    organizations.forEach((id, index) =>
      expect(file, `${path}.organizations.${index}`, id, 'organizations', collections.organizations),
    );
  }
  for (const { file, data } of collections.terms.values())
    expect(file, 'topic', data.topic, 'topics', topics);
  for (const { file, data } of collections.claims.values()) {
    expect(file, 'topic', data.topic, 'topics', topics);
    expect(file, 'source', data.source, 'sources', collections.sources);
    data.facts.forEach((id, index) => expect(file, `facts.${index}`, id, 'facts', collections.facts));
  }
  for (const { file, data } of collections.charts.values()) {
    data.series.forEach(({ facts }, at) =>
      facts.forEach((id, index) =>
        expect(file, `series.${at}.facts.${index}`, id, 'facts', collections.facts),
      ),
    );
  }
  return problems;
}

export function placeOf(
  places: Places,
  file: string,
  path: string,
): Pick<Problem, 'file' | 'line' | 'column'> {
  const [line, column] = places.get(file)?.[path] ?? [1, 1];
  return { file, line, column };
}

function duplicateFact(id: string, other: Fact, place: Pick<Problem, 'file' | 'line' | 'column'>): Problem {
  return {
    ...place,
    rule: 'duplicate-id',
    severity: 'error',
    message: `Unexpected second fact "${id}", expected an id of its own: ${other.file} has it already. Rename one of the two.`,
  };
}

function unknownId(
  id: string,
  folder: string,
  known: Iterable<string>,
  place: Pick<Problem, 'file' | 'line' | 'column'>,
): Problem {
  const where = folder === 'facts' ? 'the id of a fact in sources/' : `the name of a file in ${folder}/`;
  return {
    ...place,
    rule: `unknown-${SINGULAR[folder] ?? folder}`,
    severity: 'error',
    message: `Unexpected "${id}", expected ${where}.${didYouMean(id, known)} Mend the id or add the entry.`,
  };
}

const SINGULAR: Record<string, string> = {
  topics: 'topic',
  organizations: 'organization',
  sources: 'source',
  facts: 'fact',
};
