import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  name?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
const installed = Object.entries(packages).filter(([place]) => place !== '');

test('every version is exact', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
  }
});

test('every package of the lock comes from the registry, under its own name, with a strong checksum', () => {
  assert.ok(installed.length > 100);
  for (const [place, entry] of installed) {
    assert.match(entry.integrity ?? '', /^sha512-/, place);
    // No address, so that npm asks the registry it is set up for and nobody can slip another one in.
    assert.equal(entry.resolved, undefined, place);
    assert.equal(entry.name, undefined, place);
    assert.equal(entry.link, undefined, place);
  }
});

test('npm runs no script of a package, and the one exception is the runtime', () => {
  const npmrc = readFileSync('.npmrc', 'utf8').split('\n');
  for (const line of ['ignore-scripts=true', 'allow-git=none', 'allow-remote=none', 'save-exact=true']) {
    assert.ok(npmrc.includes(line), line);
  }
  const scripted = installed
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([place]) => place.split('node_modules/').at(-1));
  assert.deepEqual(new Set(scripted), new Set(Object.keys(manifest.allowScripts)));
  assert.deepEqual(
    Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed),
    [['node', true]],
  );
});

test('every script goes through the starter, so that it works on a fresh clone', () => {
  for (const [name, script] of Object.entries(manifest.scripts))
    assert.match(script, /^node src\/cli\/run\.mjs/, name);
});
