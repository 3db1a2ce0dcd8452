import type { Article } from '../../../src/content/article.ts';
import type { Model, Topic } from '../../../src/model/model.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { article, entries, entry, site } from '../model/entries.ts';

export const topic: Topic = {
  id: 'contracts',
  name: { en: 'Contracts & credits', ko: '계약' },
  summary: { en: 'What is promised.', ko: '무엇을 약속하는가.' },
  hue: 0.3,
};

/** A small library under `https://example.org/kb/`; everything in it that needs escaping has to be escaped. */
export function library(...articles: Article[]): Model {
  const about = {
    ...site,
    title: { en: 'A <b>site</b>', ko: '사이트' },
    description: { en: 'Of “things” & more.', ko: '설명' },
  };
  return buildModel(entries({ site: about, topics: [entry('topics', topic.id, topic)], articles })).model;
}

export const pair = [
  article('en/valkey', {
    title: 'Redis & <Valkey>',
    description: 'Who pays]]> whom?',
    takeaways: ['One < two', 'Two & three'],
    topic: 'contracts',
    kind: 'case',
    published: '2026-01-02',
    updated: '2026-03-04',
    authors: ['Kim & Lee'],
  }),
  article('ko/valkey', {
    title: '레디스와 밸키',
    description: '누가 누구에게 내는가',
    topic: 'contracts',
    published: '2026-01-02',
    updated: '2026-03-05',
  }),
];

/** In English only, with a Hangul address. */
export const single = article('en/가이드/설치', { title: 'Install [it]', published: '2025-05-05' });
