import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxSyntaxProblem } from '../../../../src/content/gate/mdx-syntax.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const table: [text: string, place: string, mend: string][] = [
  ['\n\nUse {name here\n', '3:15', 'Write \\{'],
  ['\n\nif a <3 then\n', '3:7', '&lt;'],
  ['a\n\n<Aside>\n\nx\n', '3:1', 'Close each component'],
  ['<Aside>x</Foo>', '1:9', 'Close each component'],
  ['a\n\n<!-- c -->', '3:2', 'use `{/* text */}`'],
  ['<https://example.org>', '1:8', 'use `[text](url)`'],
  ['import x from \n\nfoo', '3:1', 'rename the file to .md'],
];

for (const [text, place, mend] of table) {
  test(JSON.stringify(text), () => {
    let thrown: unknown;
    try {
      parseMarkdown(text, { format: 'mdx', wikiLinks: false });
    } catch (error) {
      thrown = error;
    }
    const { line, column, rule, message, file } = mdxSyntaxProblem(thrown, 'x.mdx');
    assert.equal(`${file} ${rule} ${line}:${column}`, `x.mdx mdx-syntax ${place}`);
    assert.match(message, /^Unexpected [^]+, expected [^]+\. [A-Z][^]+\.$/);
    assert.ok(message.toLowerCase().includes(mend.toLowerCase()), message);
  });
}

test('nesting that overruns the parser is told as such', () => {
  assert.equal(mdxSyntaxProblem(new RangeError('Maximum call stack size exceeded'), 'x.md').rule, 'nesting-depth');
});
