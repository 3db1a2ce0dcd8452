import type { Passage } from '../../../src/content/collections.ts';
import { factSchema } from '../../../src/content/fact.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import type { Model } from '../../../src/model/model.ts';
import { article, entries, entry, link } from './entries.ts';

/** Prose without links. */
export const passages = (texts: Record<string, string>): Record<string, Passage> =>
  Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [locale, { pieces: [`<p>${text}</p>`], links: [], text }]),
  );

/** A fact as its file has it, verified and with nothing but what `fields` says. */
export const fact = (id: string, fields: object = {}) =>
  factSchema.parse({
    id,
    statement: { en: `On ${id}`, ko: `${id}의 일` },
    confidence: 'verified',
    readOn: '2026-11-22',
    ...fields,
  });

const facts = [
  fact('run-rate', {
    value: 71,
    unit: 'USD',
    scale: 1e9,
    basis: { en: 'one quarter, scaled', ko: '분기를 연으로 환산' },
    asOf: '2021-12-31',
    organizations: ['aws'],
    topics: ['contracts'],
  }),
  fact('fork', { on: '2024-03-28', organizations: ['valkey', 'aws'], topics: ['contracts', 'open-source'] }),
  fact('licence', { on: '2024-03', organizations: ['valkey'] }),
  fact('first', {
    on: '2018',
    value: [6, 7],
    unit: 'percent',
    note: { en: '=SUM(A1), "quoted"', ko: '주의' },
  }),
  fact('undated', {}),
];

/** A small model with an entry of every kind and an article in each language that uses some of them. */
export function knowledge(): Model {
  const prose = Object.fromEntries(
    facts.flatMap(({ statement, note }, index) => [
      [`facts.${index}.statement`, passages(statement as Record<string, string>)],
      ...(note ? [[`facts.${index}.note`, passages(note as Record<string, string>)]] : []),
    ]),
  );
  const uses = (locale: string, ...targets: [NonNullable<ReturnType<typeof link>['scheme']>, string][]) =>
    article(`${locale}/story`, {
      title: `Story ${locale}`,
      links: targets.map(([scheme, target]) =>
        link(target, '', {
          type: 'entry',
          scheme,
          text: 'words',
          sentence: `A sentence in ${locale} on ${target}.`,
        }),
      ),
    });
  const organization = (id: string, en: string, ko: string) =>
    entry('organizations', id, { name: { en, ko }, kind: 'company' as const, summary: { en, ko } });
  const term = (id: string, en: string, ko: string) =>
    entry('terms', id, { name: { en, ko }, definition: { en, ko } });
  return buildModel(
    entries({
      articles: [
        uses('en', ['fact', 'fork'], ['term', 'fork'], ['org', 'aws']),
        uses('ko', ['fact', 'fork']),
      ],
      topics: ['open-source', 'contracts'].map((id) =>
        entry('topics', id, { name: { en: id, ko: id }, summary: { en: id, ko: id }, hue: 0.5 }),
      ),
      sources: [
        {
          ...entry('sources', 'news', {
            title: 'News, of "things"',
            publisher: 'Paper',
            url: 'https://example.org/news',
            language: 'en',
            grade: 'B' as const,
            facts,
          }),
          prose,
        },
      ],
      organizations: [organization('valkey', 'Valkey', '밸키'), organization('aws', 'AWS', '아마존')],
      terms: [term('fork', 'Zinc', '가지'), term('ark', 'ark', '하늘')],
      claims: [
        {
          ...entry('claims', 'later', {
            statement: 'Later',
            by: 'Someone',
            source: 'news',
            verdict: 'correct' as const,
            finding: 'Yes.',
            facts: ['run-rate'],
          }),
          prose: { statement: passages({ en: 'It ran at 71', ko: '710억이었다' }) },
        },
        entry('claims', 'sooner', {
          statement: 'Sooner',
          by: 'Someone',
          source: 'news',
          verdict: 'opinion' as const,
          finding: 'Who knows.',
          facts: [],
          order: 1,
        }),
      ],
    }),
  ).model;
}
