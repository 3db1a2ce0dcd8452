import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { COMMANDS } from '../../../src/cli/commands.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

for (const file of ['README.md', 'CONTRIBUTING.md', 'src/README.md', '.github/pull_request_template.md']) {
  const text = readFileSync(file, 'utf8');
  // What stands between backticks is an example.
  const prose = text.replace(/`[^`\n]+`/g, '');

  test(`${file} leads to files that exist`, () => {
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    for (const target of targets) {
      if (/^(https?:|#|mailto:)/.test(target)) continue;
      const where = path.join(path.dirname(file), target.replace(/#.*$/, ''));
      assert.ok(existsSync(where), `${target} in ${file}`);
    }
  });

  test(`${file} names commands that exist`, () => {
    for (const [, name = ''] of text.matchAll(/npm run (\w+)/g)) assert.ok(name in scripts, name);
    for (const [, name = ''] of text.matchAll(/npm run kb -- (\w+)/g))
      assert.ok(name === 'help' || name in COMMANDS, name);
  });
}

test('CONTRIBUTING names rules that the check has', () => {
  const source = globSync('src/{content,model}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const table = readFileSync('CONTRIBUTING.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `/.test(line));
  const named = table.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([\w-]+)(…?)`/g)]);
  assert.ok(named.length > 15);
  for (const [, rule = '', more = ''] of named) {
    const written = more === '' ? `'${rule}'` : rule.replace(/-$/, '');
    assert.ok(
      source.some((text) => text.includes(written)),
      rule,
    );
  }
});
