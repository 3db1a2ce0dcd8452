import { unified as astroUnified } from '@astrojs/markdown-remark';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PluggableList } from 'unified';
import {
  articleRehypePlugins,
  articleRemarkPlugins,
  rehypePlugins,
  remarkPlugins,
} from '../../../src/markdown/plugins.ts';
import { labels } from './labels.ts';

const english = () => labels.en;
const names = (list: PluggableList): string[] =>
  list.map(
    (entry) => (Array.isArray(entry) ? (entry[0] as { name: string }) : (entry as { name: string })).name,
  );

test('the order in which Markdown is read stays as it is', () => {
  const shared = [
    'remarkGfm',
    'remarkCjkFriendly',
    'remarkGfmStrikethroughCjkFriendly',
    'remarkBareUrls',
    'remarkAlerts',
    'remarkFigures',
    'remarkHeadingIds',
  ];
  assert.deepEqual(names(remarkPlugins), shared);
  assert.deepEqual(names(articleRemarkPlugins({ format: 'md', wikiLinks: false })), shared);
  assert.deepEqual(names(articleRemarkPlugins({ format: 'mdx', wikiLinks: true })), [
    'remarkMdx',
    'remarkUnravelComponents',
    ...shared,
    'remarkWikiLinks',
  ]);
});

test('the order in which elements are dressed stays as it is', () => {
  const shared = [
    'rehypeAsides',
    'rehypeFootnotes',
    'rehypeHeadingAnchors',
    'rehypeCode',
    'rehypeTables',
    'rehypeExternalLinks',
    'rehypeTaskLists',
  ];
  assert.deepEqual(names(rehypePlugins(english)), shared);
  assert.deepEqual(names(articleRehypePlugins(english, 'inert')), [
    'rehypeComponents',
    ...shared,
    'rehypeHoles',
  ]);
  assert.deepEqual(names(articleRehypePlugins(english, 'full')), [
    'rehypeComponents',
    'rehypeRaw',
    ...shared,
    'rehypeHoles',
  ]);
});

test("the generator's own MDX pages are rendered by the same plugins, in the language of their path", async () => {
  const labelsOf = (path: string | undefined) => labels[path?.includes('/ko/') ? 'ko' : 'en'];
  const processor = astroUnified({
    remarkPlugins: remarkPlugins as never,
    rehypePlugins: rehypePlugins(labelsOf) as never,
    gfm: false,
    smartypants: false,
  });
  const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false } as never, {} as never);
  const text =
    '## 제목\n\n**강조(X)**을 https://example.org/a를 3~5%에서 10~20%\n\n> [!TIP]\n> 글\n\n```js\nlet a\n```\n';
  const { code } = (await renderer?.process(text, '/src/prose/ko/about.mdx', {})) as { code: string };
  for (const expected of [
    '강조(X)',
    'https://example.org/a"',
    '도움말',
    'heading-anchor',
    'hljs-keyword',
    '3~5%에서 10~20%',
  ]) {
    assert.ok(code.includes(expected), `${expected} is missing in ${code}`);
  }
});
