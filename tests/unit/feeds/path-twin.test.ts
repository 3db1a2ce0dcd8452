import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingPathSchema } from '../../../src/content/reading-path.ts';
import { llmsText } from '../../../src/feeds/llms.ts';
import { pathTwin } from '../../../src/feeds/path-twin.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import type { Model } from '../../../src/model/model.ts';
import { listPaths, type PathListing } from '../../../src/model/reading-paths.ts';
import { article, entries, entry } from '../model/entries.ts';

const model: Model = buildModel(
  entries({
    articles: [article('en/a', { title: 'On [brackets]' }), article('ko/b', { title: '둘째' })],
    paths: [
      entry(
        'paths',
        'first',
        readingPathSchema.parse({
          title: { en: 'Begin here', ko: '처음' },
          description: { en: 'For those who\nare new.', ko: '처음 온 사람에게.' },
          steps: [{ article: 'a', note: { en: 'The claim.', ko: '주장.' } }, { article: 'b' }],
        }),
      ),
    ],
  }),
).model;

test('a path for programs is a numbered list of Markdown, each article in a language it has', () => {
  assert.equal(
    pathTwin('en', listPaths(model, 'en')[0] as PathListing),
    `---
title: Begin here
description: |-
  For those who
  are new.
language: en
canonical: https://example.org/kb/en/paths/first/
---

# Begin here

For those who are new.

1. [On \\[brackets\\]](https://example.org/kb/en/articles/a.md): The claim.
2. [둘째](https://example.org/kb/ko/articles/b.md)
`,
  );
});

test('llms.txt lists the paths of a language before its articles', () => {
  const text = llmsText(model);
  assert.match(
    text,
    /## Reading paths \(English\)\n\n- \[Begin here\]\(https:\/\/example\.org\/kb\/en\/paths\/first\.md\): For those who are new\.\n\n## Articles \(English\)/,
  );
  assert.match(text, /## 읽는 순서 \(한국어\)/);
});
