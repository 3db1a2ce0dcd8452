import './address.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsText } from '../../../src/feeds/llms.ts';
import { article } from '../model/entries.ts';
import { library, pair, single } from './library.ts';

test('every article is listed by language and topic, as the address of its Markdown', () => {
  assert.equal(
    llmsText(library(...pair, single)),
    `# A <b>site</b>

> Of “things” & more.

## Contracts & credits (English)

- [Redis & <Valkey>](https://example.org/kb/en/articles/valkey.md): Who pays]]> whom?

## Articles (English)

- [Install \\[it\\]](https://example.org/kb/en/articles/${encodeURI('가이드/설치')}.md)

## 계약 (한국어)

- [레디스와 밸키](https://example.org/kb/ko/articles/valkey.md): 누가 누구에게 내는가
`,
  );
});

test('a large site lists its topics instead', () => {
  const many = Array.from({ length: 501 }, (_, n) => article(`en/a${n}`));
  const text = llmsText(library(...many));
  assert.match(text, /^- \[All articles\]\(https:\/\/example\.org\/kb\/en\/articles\/\): 501 articles$/m);
  assert.match(
    text,
    /^- \[Contracts & credits\]\(https:\/\/example\.org\/kb\/en\/topics\/contracts\/\): What is promised\.$/m,
  );
  assert.ok(text.length < 1000);
});
