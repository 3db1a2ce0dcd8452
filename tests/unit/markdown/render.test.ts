import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import * as parse5 from 'parse5';
import type { Root } from 'mdast';
import type { Piece } from '../../../src/content/article.ts';
import { extract } from '../../../src/markdown/extract.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { renderPieces } from '../../../src/markdown/render.ts';
import { labels } from './labels.ts';

const read = (text: string): Root => parseMarkdown(text, { format: 'md', wikiLinks: true });
const render = (tree: Root, trust: 'inert' | 'full' = 'inert'): Piece[] =>
  renderPieces(tree, { trust, labels: labels.en });
const html = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.hole} ${piece.index}}`)).join('');

test('a hole and the entry it is filled from have the same number, footnotes included', () => {
  const tree = read(
    '## [h](0.md)\n\n[a](1.md)[^n] ![i](0.png) [x](https://example.org) [[2]]\n\n[^n]: [note](3.md) ![j](1.png)\n\n> - [b][d]\n\n[d]: 4.md\n\n| [c](5.md) |\n|---|\n',
  );
  const { links, images } = extract(tree, { locale: 'en', takeTitle: false });
  const pieces = render(tree);
  assert.deepEqual(
    links.map(({ target }) => target),
    ['0.md', '1.md', '2', '3.md', '4.md', '5.md'],
  );
  assert.deepEqual(
    images.map(({ src }) => src),
    ['0.png', '1.png'],
  );
  pieces.forEach((piece, index) => {
    if (typeof piece === 'string' || piece.hole !== 'link') return;
    const text = links[piece.index]?.text;
    assert.ok(String(pieces[index + 1]).startsWith(`${text}</a>`), `link ${piece.index} is not ${text}`);
  });
  // Notes come last on the page and keep their numbers.
  const order = pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.hole === 'link' ? [piece.index] : [],
  );
  assert.deepEqual(order, [0, 1, 2, 4, 5, 3]);
});

const root = path.resolve('tests/fixtures/markdown');

test('in every fixture each link and image has one hole, each heading two, and nothing else is left to fill', () => {
  for (const name of readdirSync(root)) {
    const format = existsSync(path.join(root, name, 'input.mdx')) ? 'mdx' : 'md';
    const text = readFileSync(path.join(root, name, `input.${format}`), 'utf8');
    const tree = parseMarkdown(text, { format, wikiLinks: true });
    const extracted = extract(tree, { locale: 'ko', takeTitle: false });
    const counts = new Map<string, number>();
    for (const piece of render(tree)) {
      if (typeof piece === 'string') assert.ok(!piece.includes('\0'), name);
      else counts.set(`${piece.hole} ${piece.index}`, (counts.get(`${piece.hole} ${piece.index}`) ?? 0) + 1);
    }
    const unmentioned = name === 'footnotes' ? 1 : 0;
    const holes = [...counts.keys()];
    assert.equal(
      holes.filter((key) => /^(?:link|embed)/.test(key)).length,
      extracted.links.length - unmentioned,
      name,
    );
    assert.equal(holes.filter((key) => key.startsWith('image')).length, extracted.images.length, name);
    assert.equal(holes.filter((key) => key.startsWith('heading')).length, extracted.headings.length, name);
    for (const [key, count] of counts)
      assert.ok(count === 1 || key.startsWith('heading'), `${name}: ${key} ${count} times`);
  }
});

test('what is rendered is HTML that a browser reads without a correction', () => {
  for (const name of readdirSync(root)) {
    const output = readFileSync(path.join(root, name, 'output.html'), 'utf8');
    const filled = output.replace(/\{link \d+\}/g, '<a href="x">').replace(/\{image \d+\}/g, '<img src="x">');
    const errors: string[] = [];
    parse5.parseFragment(filled, {
      sourceCodeLocationInfo: true,
      onParseError: ({ code }) => errors.push(code),
    });
    assert.deepEqual(errors, [], name);
  }
});

test('no style, handler or script is ever written', () => {
  for (const name of readdirSync(root)) {
    const output = readFileSync(path.join(root, name, 'output.html'), 'utf8');
    assert.doesNotMatch(output, /<script|\sstyle=|\son\w+=|javascript:(?!alert\(1\)<\/a>)/i, name);
  }
});

test('rendering twice gives the same pieces', () => {
  const tree = read('## A\n\n[b](c.md) ![d](e.png "f")\n\n> [!NOTE]\n> g[^1]\n\n[^1]: h\n');
  assert.deepEqual(render(tree), render(tree));
});

test('elements recreated by the gate are rendered by their name and properties', () => {
  const tree = read('Press [x](y.md).\n');
  const paragraph = tree.children[0];
  assert.ok(paragraph?.type === 'paragraph');
  paragraph.children.push({
    type: 'inertElement',
    data: { hName: 'kbd', hProperties: { lang: 'en' } },
    children: [{ type: 'text', value: '<Ctrl>' }],
  });
  tree.children = [{ type: 'inertElement', data: { hName: 'div' }, children: tree.children }];
  assert.equal(html(render(tree)), '<div><p>Press {link 0}x</a>.<kbd lang="en">&lt;Ctrl></kbd></p></div>');
});

test('raw HTML that is still in the tree is dropped, unless the site trusts its authors', () => {
  const text = 'a <b onclick="x()">b</b>\n\n<script>alert(1)</script>\n';
  assert.equal(html(render(read(text))), '<p>a b</p>');
  assert.match(html(render(read(text), 'full')), /<b onclick="x\(\)">b<\/b>/);
});

test('raw HTML cannot forge a hole', () => {
  const text =
    '[a](a.md) <a data-hole="\0link 7\0">x</a> <img data-hole="&#0;image 7&#0;"> <i id="\0heading 7\0">i</i>\n';
  const pieces = render(read(text), 'full');
  const holes = pieces.filter((piece) => typeof piece !== 'string');
  assert.deepEqual(holes, [{ hole: 'link', index: 0 }]);
});

test('a link inside a link is its words', () => {
  const tree = read('[outer](a.md)\n');
  const link = tree.children[0]?.type === 'paragraph' && tree.children[0].children[0];
  assert.ok(link && link.type === 'link');
  link.children.push({ type: 'link', url: 'b.md', children: [{ type: 'text', value: ' inner' }] });
  assert.equal(html(render(tree)), '<p>{link 0}outer inner</a></p>');
});

test('a text a hundred levels deep is rendered', () => {
  assert.match(html(render(read(`${'> '.repeat(100)}deep`))), /<p>deep<\/p>/);
  assert.match(html(render(read(`${'> '.repeat(100)}deep`), 'full')), /<p>deep<\/p>/);
});
