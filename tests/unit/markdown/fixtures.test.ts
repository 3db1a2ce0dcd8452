import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Piece } from '../../../src/content/article.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { renderPieces } from '../../../src/markdown/render.ts';
import { labels } from './labels.ts';

const root = path.resolve('tests/fixtures/markdown');

/** What a fixture's `options.json` may set. */
interface Options {
  locale?: 'en' | 'ko';
  trust?: 'inert' | 'full';
  wikiLinks?: boolean;
}

for (const name of readdirSync(root).toSorted()) {
  test(`renders ${name.replaceAll('-', ' ')}`, () => {
    const folder = path.join(root, name);
    const format = existsSync(path.join(folder, 'input.mdx')) ? 'mdx' : 'md';
    const options = path.join(folder, 'options.json');
    const {
      locale = 'en',
      trust = 'inert',
      wikiLinks = false,
    }: Options = existsSync(options) ? (JSON.parse(readFileSync(options, 'utf8')) as Options) : {};
    const tree = parseMarkdown(readFileSync(path.join(folder, `input.${format}`), 'utf8'), {
      format,
      wikiLinks,
    });
    const html = renderPieces(tree, { trust, labels: labels[locale] }).map(show).join('');
    const expected = path.join(folder, 'output.html');
    if (process.env['UPDATE']) writeFileSync(expected, `${html}\n`);
    assert.equal(`${html}\n`, readFileSync(expected, 'utf8'));
  });
}

/** Holes as something to read: `{link 0}`. */
const show = (piece: Piece): string => (typeof piece === 'string' ? piece : `{${piece.hole} ${piece.index}}`);
