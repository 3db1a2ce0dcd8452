import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { gateTree, type GateOptions } from '../../../../src/content/gate/tree.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { LANGUAGES } from './pipeline.ts';

const DEFAULTS: GateOptions = {
  file: 'articles/en/x.md',
  format: 'md',
  checks: 'lenient',
  trust: 'inert',
  languages: LANGUAGES,
  titled: true,
};

function gate(markdown: string, options: Partial<GateOptions> = {}) {
  const all = { ...DEFAULTS, ...options };
  const tree: Root = parseMarkdown(markdown, { format: all.format, wikiLinks: false });
  const problems = gateTree(tree, all);
  // What no judge let through would show here as it is.
  const html = toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true });
  return { html: html.trim(), rules: [...new Set(problems.map(({ rule }) => rule))], problems, tree };
}

describe('harmless HTML is made anew, without a word', () => {
  const table: [markdown: string, html: string][] = [
    ['H<sub>2</sub>O, <KBD>Ctrl</KBD><br/>x', '<p>H<sub>2</sub>O, <kbd>Ctrl</kbd><br>x</p>'],
    ['a <b>b *c* <i>d</i></b>', '<p>a <b>b <em>c</em> <i>d</i></b></p>'],
    ['a <!-- b --> c', '<p>a  c</p>'],
    ['a <abbr title="x &quot; &lt;y">b</abbr>', '<p>a <abbr title="x &#x22; <y">b</abbr></p>'],
    ['<i lang="fr" dir="ltr">a</i>', '<p><i lang="fr" dir="ltr">a</i></p>'],
    ['<details open>\n<summary>a</summary>\n\n*b*\n\n</details>', '<details open>\n<summary>a</summary><p><em>b</em></p></details>'],
    ['<table><tr><td colspan="2" align="right">a<td>b</table>', '<table><tr><td colspan="2" align="right">a</td><td>b</td></tr></table>'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['> <details>\n> <summary>a</summary>\n>\n> b\n>\n> </details>', '<blockquote>\n<details>\n<summary>a</summary><p>b</p></details>\n</blockquote>'],
    ['- <kbd>a</kbd>\n- b', '<ul>\n<li><kbd>a</kbd></li>\n<li>b</li>\n</ul>'],
    ['<h2>a <em>b</em></h2>', '<h2>a <em>b</em></h2>'],
    ['<a href="../ko/y.md" title="t">a</a>', '<p><a href="../ko/y.md" title="t">a</a></p>'],
    ['<img src="./p.png" alt="a" width="40" height="30">', '<p><img src="./p.png" alt="a" width="40" height="30"></p>'],
    ['| a |\n|---|\n| b<br>c |', '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b<br>c</td>\n</tr>\n</tbody>\n</table>'],
  ];
  for (const [markdown, html] of table) {
    for (const checks of ['strict', 'lenient'] as const) {
      test(`${markdown} (${checks})`, () => {
        const result = gate(markdown, { checks });
        assert.equal(result.html, html);
        assert.deepEqual(result.problems, []);
      });
    }
  }
});

describe('lenient checks drop what is not on the list and keep its words', () => {
  const table: [markdown: string, html: string, rules?: string[]][] = [
    ['a <center>b *c*</center>', '<p>a b <em>c</em></p>'],
    ['<center>\n\na\n\n</center>', '<p>a</p>'],
    ['a <script>alert(1)</script> b', '<p>a  b</p>'],
    ['<script>\nalert(1)\n</script>\n\na', '<p>a</p>'],
    ['<style>\na{}\n\nb{}\n</style>\n\na', '<p>a</p>'],
    ['<svg onload=alert(1)><script>alert(2)</script></svg> a', '<p> a</p>'],
    ['<b onclick="x" class="y" id="z">a</b>', '<p><b>a</b></p>'],
    ['<b constructor="x" __proto__="y">a</b>', '<p><b>a</b></p>'],
    ['<p>a</p></div></body>', '<p>a</p>'],
    ['a <b>c', '<p>a c</p>'],
    ['a <b>b <i>c</b> d</i>', '<p>a <b>b <i>c</i></b> d</p>'],
    ['<b><constructor>a</constructor><valueof>b</b>', '<p><b>ab</b></p>'],
    ['<details>\n\na', '<p>a</p>'],
    ['<a name="x">a</a>', '<p>a</p>'],
    ['<a href="javascript:x">a</a>', '<p>a</p>', ['url-scheme']],
    ['<a href="/a"><a href="/b">b</a></a>', '<p><a href="/a">b</a></p>'],
    ['<div\nonclick=x', '', ['raw-html', 'body-empty']],
    ['<td colspan="9999999">a</td>', '<td>a</td>'],
    ['<iframe src="x"></iframe><object><embed></object>a', '<p>a</p>'],
    ['<textarea><script>a</script></textarea>b', '<p>b</p>'],
    ['<?php echo 1 ?> a <![CDATA[ x ]]>', '<p> a </p>', []],
  ];
  for (const [markdown, html, rules = ['raw-html']] of table) {
    test(markdown, () => {
      const result = gate(markdown);
      assert.equal(result.html, html);
      assert.deepEqual(result.rules, rules);
      assert.ok(result.problems.every(({ severity }) => severity === 'warning'));
    });
  }
});

test('what looks like a tag inside a script is none', () => {
  const { html, problems } = gate('<script>\nif (a <b) "</i><p onclick=x>"\n</script>\n\na');
  assert.equal(html, '<p>a</p>');
  assert.equal(problems.length, 1);
});

describe('links, definitions and pictures', () => {
  const table: [markdown: string, html: string, rules: string[]][] = [
    ['[a][b] [b]\n\n[b]: ./y.md "t"', '<p><a href="./y.md" title="t">a</a> <a href="./y.md" title="t">b</a></p>', []],
    ['[a][b]\n\n[b]: javascript:x', '<p>a</p>', ['url-scheme']],
    ['[a][b]\n\n[b]: /good\n[b]: javascript:x', '<p><a href="/good">a</a></p>', []],
    ['![a][b]\n\n[b]: ./p.png', '<p><img src="./p.png" alt="a"></p>', []],
    ['![a](https://evil.example/p.png)', '<p><a href="https://evil.example/p.png">a</a></p>', ['image-remote']],
    ['[![a](https://evil.example/p.png)](/x)', '<p><a href="/x">a</a></p>', ['image-remote']],
    ['![a](./p.svg)', '<p>a</p>', ['svg-active']],
    ['a\n\n![](./p.svg)\n\nb', '<p>a</p>\n<p>b</p>', ['svg-active']],
    ['![a](data:image/png;base64,AA)', '<p>a</p>', ['url-scheme']],
    ['![a](../../../p.png)', '<p>a</p>', ['image-path']],
    ['![a](../ko/p.png)', '<p><img src="../ko/p.png" alt="a"></p>', []],
    ['![a](/img/p.png)', '<p><img src="/img/p.png" alt="a"></p>', []],
    ['![a](/../p.png)', '<p>a</p>', ['image-path']],
    ['![a](file:///p.png)', '<p>a</p>', ['image-path']],
    ['![a](b%5C..%5C..%5C..%5C..%5Cp.png)', '<p>a</p>', ['image-path']],
    ['![a](p.png?raw=true)', '<p><img src="p.png?raw=true" alt="a"></p>', []],
    ['![a](p%zz.png)', '<p>a</p>', ['image-path']],
    ['![a](p.html)', '<p>a</p>', ['image-format']],
    ['![a](chart:fees)', '<p><img src="chart:fees" alt="a"></p>', []],
    ['[](./y.md)', '<p><a href="./y.md"></a></p>', ['link-text']],
  ];
  for (const [markdown, html, rules] of table) {
    test(markdown, () => {
      const result = gate(markdown);
      assert.equal(result.html, html);
      assert.deepEqual(result.rules, rules);
    });
  }

  test('strict checks want pictures in the folder of the article', () => {
    for (const url of ['../ko/p.png', '/img/p.png', 'a/../p.png', 'p.png?raw']) {
      assert.deepEqual(gate(`![a](${url})`, { checks: 'strict' }).rules, ['image-path'], url);
    }
    assert.deepEqual(gate('![a](./img/p.png) ![b](q.webp)', { checks: 'strict' }).rules, []);
  });
});

describe('MDX', () => {
  const mdx = (text: string, checks: 'strict' | 'lenient' = 'lenient') => gate(text, { format: 'mdx', checks });
  const shown = ({ tree }: ReturnType<typeof gate>): string =>
    JSON.stringify(tree.children, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value));

  const table: [text: string, html: string, rules: string[]][] = [
    ["import A from './a.js'\n\na", '<p>a</p>', ['mdx-esm']],
    ['export const a = 1\n\na', '<p>a</p>', ['mdx-esm']],
    ['a {b} c', '<p>a  c</p>', ['mdx-expression']],
    ['{a}\n\nb', '<p>b</p>', ['mdx-expression']],
    ['a {/* note */} b', '<p>a  b</p>', []],
    ['{/* a */ b /* c */}\n\nd', '<p>d</p>', ['mdx-expression']],
    ['<Unknown>a *b*</Unknown>', '<p>a <em>b</em></p>', ['mdx-component']],
    ['<a.b>\n\nc\n\n</a.b>', '<p>c</p>', ['mdx-component']],
    ['<>\n\na\n\n</>', '<p>a</p>', ['mdx-component']],
    ['a <kbd>b</kbd> <br/> <sub {...x} onclick="y">c</sub>', '<p>a <kbd>b</kbd> <br> <sub>c</sub></p>', ['mdx-attribute']],
    ['a <a href="javascript:x">b</a>', '<p>a b</p>', ['url-scheme']],
    ['a <script>b</script>', '<p>a </p>', ['raw-html']],
    ['a <font>b</font>', '<p>a b</p>', ['raw-html']],
    ['<td colSpan="2">a</td>', '<p><td colspan="2">a</td></p>', []],
  ];
  for (const [text, html, rules] of table) {
    test(text, () => {
      const result = mdx(text);
      assert.equal(result.html, html);
      assert.deepEqual(result.rules, rules);
    });
  }

  test('known components keep their good props only', () => {
    const result = mdx('<Aside type="tip" title={x} {...y} colour="red" data-a="b">\n\na\n\n</Aside>');
    assert.deepEqual(result.rules, ['mdx-attribute']);
    assert.match(shown(result), /"attributes":\[{"type":"mdxJsxAttribute","name":"type","value":"tip"}\]/);
  });

  test('a component without what it needs shows its content', () => {
    assert.equal(mdx('<Details>\n\na\n\n</Details>').html, '<p>a</p>');
    assert.equal(mdx('<Figure src="../../../p.png" alt="a">\n\nb\n\n</Figure>').rules[0], 'image-path');
    assert.equal(mdx('<Figure alt="a" />').html, '');
  });

  test('good components pass in strict checks', () => {
    const text =
      '<Aside type="note" title="T">\n\na\n\n</Aside>\n\n<Figure src="./p.png" alt="a" caption="c" />\n\n<Details summary="s" open>\n\na\n\n</Details>';
    assert.deepEqual(mdx(text, 'strict').problems, []);
  });
});

describe('structure', () => {
  test('a heading of level 1 is an error beside a title, in strict checks only', () => {
    assert.deepEqual(gate('# a', { checks: 'strict' }).rules, ['second-h1']);
    assert.deepEqual(gate('a\n=', { checks: 'strict' }).rules, ['second-h1']);
    assert.deepEqual(gate('# a').rules, []);
    assert.deepEqual(gate('# a', { checks: 'strict', titled: false }).rules, []);
  });

  test('levels are skipped in the order of the text, wherever a heading stands', () => {
    const lines = (text: string, titled = true): number[] =>
      gate(text, { titled }).problems.filter(({ rule }) => rule === 'heading-order').map(({ line }) => line);
    assert.deepEqual(lines('## a\n\n> ### b\n\n#### c\n\n## d\n\n#### e'), [9]);
    assert.deepEqual(lines('### a'), [1]);
    assert.deepEqual(lines('### a\n\n##### b', false), [3]);
  });

  test('a code block without end is found in a list and a quotation too', () => {
    for (const text of ['```js\na', '```js\na\n', '~~~\n', '> ```js\n> a\n\nb', '- ```js\n  a\n\nb']) {
      assert.ok(gate(text).rules.includes('fence-unclosed'), text);
    }
    for (const text of ['```js\na\n```', '```js\n```', '```\n\n```\n', '    a\n    b\n', '> ```js\n> a\n> ```\n', '- ```js\n  a\n  ```\n']) {
      assert.ok(!gate(text).rules.includes('fence-unclosed'), text);
    }
  });

  test('nesting beyond the limit becomes text', () => {
    const { html, rules } = gate(`${'>'.repeat(80)} a`);
    assert.deepEqual(rules, ['nesting-depth']);
    assert.ok((html.match(/<blockquote>/g) ?? []).length <= 60);
    assert.match(html, /a/);
  });

  test('a wide table is cut to the limit', () => {
    const row = `|${'a|'.repeat(90)}\n`;
    const { html, rules } = gate(`${row}|${'-|'.repeat(90)}\n|x|\n`);
    assert.deepEqual(rules, ['table-columns']);
    assert.equal((html.match(/<t[hd]>/g) ?? []).length, 100);
  });

  test('a node that no judge knows is dropped', () => {
    const tree = parseMarkdown('a', { format: 'md', wikiLinks: false });
    tree.children.push({ type: 'toml', value: 'x' } as never);
    gateTree(tree, DEFAULTS);
    assert.deepEqual(tree.children.map(({ type }) => type), ['paragraph']);
  });

  test('full trust leaves raw HTML alone and still judges Markdown', () => {
    const { html, rules } = gate('<div onclick="x">a</div>\n\n[b](javascript:x)', { trust: 'full' });
    assert.equal(html, '<div onclick="x">a</div>\n<p>b</p>');
    assert.deepEqual(rules, ['url-scheme']);
  });
});
