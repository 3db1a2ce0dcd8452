import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { knownLanguages } from '../../../src/markdown/rehype-code.ts';
import { renderPieces } from '../../../src/markdown/render.ts';
import { labels } from './labels.ts';

const render = (language: string, code: string): string =>
  renderPieces(parseMarkdown(`\`\`\`${language}\n${code}\n\`\`\`\n`, { format: 'md', wikiLinks: false }), {
    trust: 'inert',
    labels: labels.en,
  }).join('');

test('the usual names of languages are known', () => {
  for (const name of 'js ts jsx tsx json yaml yml toml ini bash sh zsh shell console html css scss sql python py go rust java kotlin ruby php c cpp csharp diff md mdx astro vue svelte docker dockerfile nginx hcl terraform graphql http text plaintext'.split(
    ' ',
  )) {
    assert.ok(knownLanguages.has(name), name);
  }
  assert.equal(knownLanguages.has('klingon'), false);
});

test('every known language can be coloured', () => {
  for (const name of knownLanguages)
    assert.match(render(name, 'a = "b" # c'), /^<pre tabindex="0" data-language=/, name);
});

test('code too long to colour in time is shown as it is', () => {
  const long = render('markdown', '[a]('.repeat(10_000));
  assert.doesNotMatch(long, /hljs/);
  assert.match(long, /data-language="markdown"/);
});
