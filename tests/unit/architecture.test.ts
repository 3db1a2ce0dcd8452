import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path/posix';
import { test } from 'node:test';

/** The table of src/README.md: a room → the rooms it may import besides itself. */
const ROOMS: Record<string, string[]> = {
  content: ['markdown', 'model', 'i18n', 'figures'],
  markdown: ['content'],
  model: ['content', 'i18n', 'figures'],
  figures: [],
  i18n: ['content'],
  charts: ['content', 'model', 'i18n', 'figures'],
  feeds: ['content', 'markdown', 'model', 'i18n', 'charts'],
  citations: ['content', 'model', 'i18n'],
  cards: ['content', 'model', 'i18n', 'components'],
  search: [],
  hosting: ['components', 'content', 'i18n'],
  'knowledge.ts': ['content', 'model'],
  'content.config.ts': ['content'],
  components: ['content', 'model', 'citations', 'i18n', 'charts', 'search', 'feeds', 'knowledge.ts'],
  layouts: ['content', 'model', 'i18n', 'search', 'knowledge.ts', 'components', 'styles'],
  pages: ['content', 'model', 'i18n', 'search', 'knowledge.ts', 'components', 'layouts', 'feeds', 'cards'],
  cli: ['content', 'markdown', 'model', 'i18n', 'search', 'hosting', 'cards'],
};
const MAY_USE_ASTRO = ['knowledge.ts', 'content.config.ts', 'components', 'layouts', 'pages'];

const files = globSync('src/**/*.{ts,mjs,astro,mdx}').map((file) => file.replaceAll('\\', '/'));
const room = (file: string): string => file.split('/')[1] ?? '';
const imports = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

for (const file of files) {
  test(`${file} imports only what its room may`, () => {
    for (const specifier of imports(file)) {
      if (specifier.startsWith('astro:'))
        assert.ok(MAY_USE_ASTRO.includes(room(file)), `${file} imports ${specifier}`);
      if (!specifier.startsWith('.')) continue;
      const target = room(path.join(path.dirname(file), specifier));
      assert.ok(target === room(file) || ROOMS[room(file)]?.includes(target), `${file} imports ${specifier}`);
    }
  });
}

test('the normaliser of the search imports nothing', () => {
  assert.deepEqual(imports('src/search/normalise.ts'), []);
});

test('the map names every room', () => {
  const map = readFileSync('src/README.md', 'utf8');
  for (const name of new Set(files.map(room)))
    assert.ok(
      map.includes(`\`${name.replace('content.config.ts', 'content')}${name.includes('.') ? '' : '/'}`),
      name,
    );
});

test('no folder is a drawer', () => {
  assert.deepEqual(globSync('src/**/{utils,helpers,common,lib,misc}{,.ts}'), []);
});
