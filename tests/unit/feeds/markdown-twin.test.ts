import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/content/article.ts';
import { markdownTwin } from '../../../src/feeds/markdown-twin.ts';
import { charted } from '../charts/chart.ts';
import { article, link } from '../model/entries.ts';
import { library } from './library.ts';

/** The body of the twin of an article that links to `설치.md`, to `/en/about/` and to a file that is not there. */
function twinOf(body: string, fields: Partial<Article> = {}): string {
  const links = [link('설치.md'), link('설치.md', '끝'), link('/en/about/'), link('gone.md')];
  const from = article('en/from', {
    links,
    images: [{ src: './그림 1.png', alt: '', line: 1, column: 1 }],
    ...fields,
  });
  const model = library(from, article('en/설치'));
  const text = markdownTwin(model, from, `---\ntitle: x\n---\n\n${body}`, [
    'https://example.org/kb/_astro/1.png',
  ]);
  return text.slice(text.indexOf('\n---\n\n') + 6);
}

const install = `https://example.org/kb/en/articles/${encodeURI('설치')}/`;
const tests: [name: string, source: string, expected: string][] = [
  ['a link to an article', 'See [it](설치.md).', `See [it](${install}).`],
  ['a link written with percent signs', '[it](%EC%84%A4%EC%B9%98.md "title")', `[it](${install} "title")`],
  ['a link written in decomposed Hangul', `[it](${'설치.md'.normalize('NFD')})`, `[it](${install})`],
  ['a definition', '[it][a]\n\n[a]: <설치.md> "title"\n', `[it][a]\n\n[a]: <${install}> "title"\n`],
  ['a link to a page of the site', '[about](/en/about/)', '[about](https://example.org/kb/en/about/)'],
  ['a picture', '![](<./그림 1.png>)', '![](<https://example.org/kb/_astro/1.png>)'],
  [
    'a picture that is a link',
    '[![](./그림%201.png)](설치.md)',
    `[![](https://example.org/kb/_astro/1.png)](${install})`,
  ],
  ['a link in a table', '| a |\n| - |\n| [it](설치.md) |', `| a |\n| - |\n| [it](${install}) |`],
  ['a link that leads nowhere', '[gone](gone.md)', '[gone](gone.md)'],
  ['a link out of the site', '[out](https://설치.md/)', '[out](https://설치.md/)'],
  ['code', '`[it](설치.md)`\n\n```md\n[it](설치.md)\n```', '`[it](설치.md)`\n\n```md\n[it](설치.md)\n```'],
];

for (const [name, source, expected] of tests) {
  test(`${name} in a twin`, () => assert.equal(twinOf(source), expected));
}

test('in place of a chart stand its title, linked, and what it shows', () => {
  const { model, chart } = charted([{ id: 'fee', value: 3, asOf: '2020' }]);
  chart.prose['summary'] = { en: { pieces: [], links: [], text: 'It *fell*.' } };
  const from = article('en/a', {
    links: [link('fees', '', { type: 'embed', scheme: 'chart' }), link('b.md')],
  });
  const text = markdownTwin(model, from, 'Before.\n\n![words](chart:fees)\n\n`![no](chart:fees)`', []);
  const expected =
    'Before.\n\n[Fees](https://example.org/kb/en/charts/fees/): It \\*fell\\*.\n\n`![no](chart:fees)`';
  assert.equal(text.slice(text.indexOf('\n---\n\n') + 6), expected);
});

test('a fragment is the id of the heading it leads to', () => {
  const heading = { depth: 2, id: 'the-end', slug: '끝', text: '끝', line: 3 };
  const from = article('en/from', { links: [link('설치.md', '끝')] });
  const model = library(from, article('en/설치', { headings: [heading] }));
  assert.ok(markdownTwin(model, from, '[it](설치.md#끝)', []).endsWith(`[it](${install}#the-end)`));
});

test('the front matter says what the text is and where it lives, and nothing else', () => {
  const from = article('ko/a', {
    title: '제목: "하나"',
    description: '설명',
    updated: '2026-03-04',
    digest: 'secret',
  });
  assert.equal(
    markdownTwin(library(from), from, '\uFEFF---\ntitle: x\ndraft: false\n---\n본문\n', []),
    `---
title: '제목: "하나"'
description: 설명
language: ko
canonical: https://example.org/kb/ko/articles/a/
updated: 2026-03-04
---

본문
`,
  );
});

test('a text without front matter keeps its first line', () => {
  const from = article('en/a');
  assert.ok(markdownTwin(library(from), from, '# Title\n\nText', []).endsWith('---\n\n# Title\n\nText'));
});
