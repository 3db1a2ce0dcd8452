import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartSchema } from '../../../src/content/chart.ts';
import { claimSchema } from '../../../src/content/claim.ts';
import { organizationSchema } from '../../../src/content/organization.ts';
import { sourceSchema } from '../../../src/content/source.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { citationsOf } from '../../../src/model/citations.ts';
import { linkTag } from '../../../src/model/fill.ts';
import { unlinkedMentions } from '../../../src/model/mentions.ts';
import { article, entries, entry, link } from './entries.ts';

const fact = {
  id: 'run-rate',
  statement: 'AWS ran at 71 billion dollars.',
  value: 71,
  unit: 'USD',
  scale: 1e9,
  asOf: '2021-12-31',
  confidence: 'verified',
};
const source = (facts: object[], id = 'the-stack') =>
  entry(
    'sources',
    id,
    sourceSchema.parse({ title: 'T', publisher: 'P', url: 'https://example.org/', grade: 'B', facts }),
  );
const typed = (
  scheme: 'fact' | 'source' | 'org' | 'term' | 'claim' | 'chart',
  target: string,
  text = 'words',
) => link(target, '', { type: 'entry', scheme, text });

test('an unknown id is an error with the closest one', () => {
  const { problems } = buildModel(
    entries({
      sources: [source([fact])],
      articles: [article('en/a', { links: [typed('fact', 'run-rat')] })],
    }),
  );
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['unknown-fact'],
  );
  assert.match(
    problems[0]?.message ?? '',
    /fact:run-rat, expected the id of a fact in sources\/\. Did you mean "run-rate"\?/,
  );
});

const words: [locale: string, text: string, right: string | undefined][] = [
  ['en', '71 billion dollars', undefined],
  ['en', '$71B', undefined],
  ['ko', '710억 달러', undefined],
  ['en', '72 billion dollars', '71 billion dollars'],
  ['ko', '71억 달러', '710억 달러'],
  ['en', 'grew fast', undefined],
];
for (const [locale, text, right] of words) {
  test(`"${text}" ${right ? `is wrong for 71 billion dollars, "${right}" is right` : 'goes with 71 billion dollars'}`, () => {
    const { problems } = buildModel(
      entries({
        sources: [source([fact])],
        articles: [article(`${locale}/a`, { links: [typed('fact', 'run-rate', text)] })],
      }),
    );
    assert.deepEqual(
      problems.map(({ rule, line, column }) => [rule, line, column]),
      right ? [['figure-disagrees', 5, 3]] : [],
    );
    if (right) assert.ok(problems[0]?.message.includes(`expected ${right}`), problems[0]?.message);
  });
}

test('a published article may not rest on what nobody has read', () => {
  const recalled = source([{ ...fact, confidence: 'recalled' }]);
  const links = [typed('fact', 'run-rate', '$71B')];
  const rules = (draft: boolean) =>
    buildModel(entries({ sources: [recalled], articles: [article('en/a', { links, draft })] })).problems.map(
      ({ rule }) => rule,
    );
  assert.deepEqual(rules(false), ['unverified-fact']);
  assert.deepEqual(rules(true), []);
});

test('a figure that no link binds is a warning where there are facts, and nothing where there are none', () => {
  const articles = [article('en/a', { looseFigures: [{ text: '$5', line: 3, column: 7 }] })];
  const { problems } = buildModel(entries({ sources: [source([fact])], articles }));
  assert.deepEqual(
    problems.map(({ rule, severity, line }) => [rule, severity, line]),
    [['figure-without-fact', 'warning', 3]],
  );
  assert.deepEqual(buildModel(entries({ articles })).problems, []);
});

test('the same id in two sources is an error that names the first', () => {
  const { problems } = buildModel(
    entries({ sources: [source([fact], 'a'), source([fact], 'b')], articles: [] }),
  );
  assert.deepEqual(
    problems.map(({ rule, file }) => [rule, file]),
    [['duplicate-id', 'sources/b.yaml']],
  );
  assert.match(problems[0]?.message ?? '', /sources\/a\.yaml has it already/);
});

test('ids that entries name of one another must be there, at their place in the file', () => {
  const claim = claimSchema.parse({
    statement: 's',
    by: 'b',
    source: 'the-stak',
    verdict: 'opinion',
    finding: 'f',
    facts: ['run-rate', 'gone'],
  });
  const chart = chartSchema.parse({
    title: 't',
    summary: 's',
    form: 'line',
    unit: 'u',
    series: [{ name: 'n', hue: 'provider', facts: ['run-rte'] }],
  });
  const { problems } = buildModel(
    entries({
      sources: [source([{ ...fact, organizations: ['aws'] }])],
      claims: [entry('claims', 'c', claim)],
      charts: [entry('charts', 'c', chart)],
    }),
    new Map([['claims/c.yaml', { 'facts.1': [9, 5] }]]),
  );
  assert.deepEqual(problems.map(({ rule, file, line }) => [rule, file, line]).sort(), [
    ['unknown-fact', 'charts/c.yaml', 1],
    ['unknown-fact', 'claims/c.yaml', 9],
    ['unknown-organization', 'sources/the-stack.yaml', 1],
    ['unknown-source', 'claims/c.yaml', 1],
  ]);
});

test('every entry knows where it is used: the sentence of an article, a claim, a chart', () => {
  const claim = claimSchema.parse({
    statement: 's',
    by: 'b',
    source: 'the-stack',
    verdict: 'opinion',
    finding: 'f',
    facts: ['run-rate'],
  });
  const { model } = buildModel(
    entries({
      sources: [source([fact])],
      claims: [entry('claims', 'c', claim)],
      articles: [article('en/a', { links: [typed('fact', 'run-rate'), typed('fact', 'run-rate')] })],
    }),
  );
  assert.deepEqual(model.uses.get('fact:run-rate'), [
    { type: 'article', id: 'en/a', sentence: 'A sentence with text.' },
    { type: 'entry', scheme: 'claim', id: 'c' },
  ]);
});

test('sources are numbered in order of appearance, a fact citing its source', () => {
  const { model } = buildModel(
    entries({
      sources: [source([fact], 'a'), source([], 'b')],
      articles: [
        article('en/a', { links: [typed('source', 'b'), typed('fact', 'run-rate'), typed('source', 'a')] }),
      ],
    }),
  );
  const cited = citationsOf(model, model.articles.get('en/a') ?? article('en/a'));
  assert.deepEqual(
    cited.sources.map(({ source: { id }, number }) => [id, number]),
    [
      ['b', 1],
      ['a', 2],
    ],
  );
  assert.deepEqual(
    cited.facts.map(({ fact: { id }, number }) => [id, number]),
    [['run-rate', 2]],
  );
});

test('a figure leads to its evidence at the foot of its page; elsewhere to the ledger', () => {
  const { model } = buildModel(
    entries({
      sources: [source([fact])],
      articles: [article('en/a', { links: [typed('fact', 'run-rate')] })],
    }),
  );
  const around = {
    model,
    locale: 'en',
    textLocale: 'en',
    links: [typed('fact', 'run-rate')],
    targets: model.links.get('en/a') ?? [],
  };
  assert.match(
    linkTag({ ...around, citations: new Map() }, 0),
    /^<a class="typed fact" href="#fact-run-rate" data-preview="\/en\/previews\/fact\/run-rate\/">$/,
  );
  assert.match(linkTag(around, 0), /href="\/en\/facts\/#run-rate"/);
});

test('an organisation that is named and never linked is suggested once, with its line', () => {
  const aws = entry(
    'organizations',
    'aws',
    organizationSchema.parse({
      name: { en: 'AWS', ko: 'AWS' },
      kind: 'provider',
      summary: 's',
      aliases: { ko: ['아마존웹서비스'] },
    }),
  );
  const { model } = buildModel(entries({ organizations: [aws] }));
  const at = (id: string, ...lines: string[]) =>
    unlinkedMentions(article(id), ['---', 'title: AWS', '---', ...lines], model).map(({ line }) => line);
  assert.deepEqual(at('en/a', 'LAWSON', 'AWS sells, AWS buys.'), [5]);
  assert.deepEqual(at('ko/a', 'AWS는 판다.'), [4]);
  assert.deepEqual(at('ko/a', '아마존웹서비스가 판다.'), [4]);
});
