import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { publish, recover } from '../../../src/hosting/publish.ts';

function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'publish-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function site(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), version);
  return folder;
}

const version = (folder: string): string => readFileSync(path.join(folder, 'index.html'), 'utf8');

test('the new site takes the place of the old one, whole, and nothing is left beside it', (t) => {
  const folder = makeFolder(t);
  const target = site(path.join(folder, 'dist'), 'old');
  writeFileSync(path.join(target, 'gone.html'), '');
  publish(site(path.join(folder, 'stage'), 'new'), target);
  assert.equal(version(target), 'new');
  assert.deepEqual(readdirSync(target), ['index.html']);
  assert.deepEqual(readdirSync(folder), ['dist']);
});

test('the first site needs no old one, nor the folder it goes into', (t) => {
  const folder = makeFolder(t);
  const target = path.join(folder, 'deep/er/dist');
  publish(site(path.join(folder, 'stage'), 'new'), target);
  assert.equal(version(target), 'new');
});

// Every moment at which a process can be killed while it publishes, as the files it leaves.
const killed: [moment: string, left: Record<string, string>, expected: string][] = [
  ['before the first rename', { dist: 'old', '.dist.next': 'new' }, 'old'],
  ['between the renames', { '.dist.previous': 'old', '.dist.next': 'new' }, 'old'],
  ['after the second rename', { dist: 'new', '.dist.previous': 'old' }, 'new'],
];
for (const [moment, left, expected] of killed) {
  test(`killed ${moment}, the ${expected} site is there after recovery, and the next one can be published`, (t) => {
    const folder = makeFolder(t);
    for (const [name, content] of Object.entries(left)) site(path.join(folder, name), content);
    const target = path.join(folder, 'dist');
    recover(target);
    assert.equal(version(target), expected);
    assert.deepEqual(readdirSync(folder), ['dist']);
    publish(site(path.join(folder, 'stage'), 'next'), target);
    assert.equal(version(target), 'next');
  });
}

test('where nothing was ever published, recovery does nothing', (t) => {
  const target = path.join(makeFolder(t), 'dist');
  recover(target);
  assert.ok(!existsSync(target));
});
