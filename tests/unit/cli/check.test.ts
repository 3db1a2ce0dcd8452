import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';

const good = '---\ntitle: A title\n---\n\nA sentence that says something.\n';

function contentIn(t: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

function check(folder: string, args: string[] = [], env: Record<string, string> = {}) {
  const { GITHUB_ACTIONS: _, ...rest } = process.env;
  return spawnSync(process.execPath, ['src/cli/index.ts', 'check', ...args], {
    encoding: 'utf8',
    env: { ...rest, CONTENT_DIR: folder, ...env },
  });
}

const site = 'title: Test\nlocales: [en]\n';

test('errors end with 1 and are all there, by file and line', (t) => {
  const folder = contentIn(t, {
    'site.yaml': site,
    'articles/en/b.md': good + '\n[gone](gone.md)\n\n[gone](away.md)\n',
    'articles/en/a.md': '---\ntitle: A\ntitel: B\n---\n\nA sentence.\n',
  });
  const { status, stdout } = check(folder);
  assert.equal(status, 1);
  const places = [...stdout.matchAll(/articles\/en\/(\w)\.md:(\d+):\d+ {2}([\w-]+) {2}Unexpected /g)].map(
    (match) => match.slice(1, 3).join(),
  );
  assert.deepEqual(places, ['a,3', 'b,7', 'b,9']);
  assert.match(stdout, /^3 errors$/m);
});

test('a path narrows the report, not the reading', (t) => {
  const folder = contentIn(t, {
    'site.yaml': site,
    'articles/en/a.md': good + '\n[to b](b.md)\n',
    'articles/en/b.md': good + '\n[gone](gone.md)\n',
  });
  const only = (file: string) => check(folder, [path.join(folder, file)]);
  assert.deepEqual([only('articles/en/a.md').status, only('articles/en/a.md').stdout], [0, 'no problems\n']);
  assert.equal(only('articles/en').status, 1);
});

test('warnings alone end with 0; in a folder without site.yaml they are summed up', (t) => {
  const folder = contentIn(t, { 'a.md': '# A\n\n[gone](gone.md) and [gone](away.md)\n' });
  const { status, stdout } = check(folder);
  assert.equal(status, 0);
  assert.match(stdout, /^ +2 {2}dead-link {2}/m);
  assert.match(stdout, /^2 warnings$/m);
  assert.equal([...check(folder, ['--all']).stdout.matchAll(/Warning: /g)].length, 2);
});

test('--json prints nothing but JSON', (t) => {
  const folder = contentIn(t, { 'site.yaml': site, 'articles/en/a.md': good + '\n[gone](gone.md)\n' });
  const { status, stdout } = check(folder, ['--json'], { GITHUB_ACTIONS: 'true' });
  assert.equal(status, 1);
  assert.equal((JSON.parse(stdout) as { rule: string }[])[0]?.rule, 'dead-link');
});

test('in a GitHub workflow each problem is also an annotation', (t) => {
  const folder = contentIn(t, { 'site.yaml': site, 'articles/en/a.md': good + '\n[gone](gone.md)\n' });
  const { stdout } = check(folder, [], { GITHUB_ACTIONS: 'true' });
  assert.match(stdout, /^::error file=[^,]+articles\/en\/a\.md,line=7,col=\d+,title=dead-link::Unexpected /m);
  assert.doesNotMatch(check(folder).stdout, /::error/);
});
