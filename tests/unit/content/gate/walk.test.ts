import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { LIMITS } from '../../../../src/content/gate/limits.ts';
import { walkContent } from '../../../../src/content/gate/walk.ts';
import { writeFiles } from '../../../fixtures/hostile/write.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kb-walk-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const walk = async (checks: 'strict' | 'lenient') => {
  const { files, problems } = await walkContent(root, { checks });
  return {
    files: files.map(({ file, type }) => `${file} ${type}`),
    problems: problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`),
  };
};

test('files come with their types, in the order of their paths', async () => {
  writeFiles(root, {
    'topics/markets.yaml': 'x',
    'articles/ko/가격.md': 'x',
    'articles/en/b.mdx': 'x',
    'articles/en/a.md': 'x',
    'articles/en/a.webp': 'x',
    'articles/ko/.gitkeep': '',
  });
  assert.deepEqual(await walk('strict'), {
    files: [
      'articles/en/a.md markdown',
      'articles/en/a.webp image',
      'articles/en/b.mdx mdx',
      'articles/ko/가격.md markdown',
      'topics/markets.yaml yaml',
    ],
    problems: [],
  });
});

test('a decomposed name is shown composed and opened as it is', async () => {
  const decomposed = '한글.md'.normalize('NFD');
  writeFiles(root, { [decomposed]: 'x' });
  const { files, problems } = await walkContent(root, { checks: 'strict' });
  assert.equal(files[0]?.file, '한글.md');
  assert.equal(path.basename(files[0]?.path ?? ''), decomposed);
  assert.deepEqual(
    problems.map(({ rule, severity }) => [rule, severity]),
    [['name-not-nfc', 'warning']],
  );
});

for (const checks of ['strict', 'lenient'] as const) {
  const severity = checks === 'strict' ? 'error' : 'warning';
  test(`symbolic links are never followed and each is one ${severity} in ${checks} checks`, async () => {
    writeFiles(root, { 'a/real.md': 'x' });
    symlinkSync('real.md', path.join(root, 'a', 'file.md'));
    symlinkSync('gone.md', path.join(root, 'a', 'broken.md'));
    symlinkSync('a', path.join(root, 'folder'));
    symlinkSync('.', path.join(root, 'loop'));
    const { files, problems } = await walk(checks);
    assert.deepEqual(files, ['a/real.md markdown']);
    assert.deepEqual(problems, [
      `a/broken.md symlink ${severity}`,
      `a/file.md symlink ${severity}`,
      `folder symlink ${severity}`,
      `loop symlink ${severity}`,
    ]);
  });
}

test('the folder of content itself may be reached through a symbolic link', async () => {
  writeFiles(root, { 'content/x.md': 'x' });
  const link = path.join(root, 'link');
  symlinkSync('content', link);
  const { files, problems } = await walkContent(link, { checks: 'strict' });
  assert.equal(files.length, 1);
  assert.deepEqual(problems, []);
});

test('lenient checks pass over packages and dot-folders and list other files', async () => {
  writeFiles(root, {
    'node_modules/a/README.md': 'x',
    '.git/HEAD.md': 'x',
    'My Notes/Read Me.MD': 'x',
    'old.markdown': 'x',
    'data.json': 'x',
    'photo.JPG': 'x',
    'drawing.svg': 'x',
  });
  symlinkSync('/', path.join(root, '.hidden'));
  assert.deepEqual(await walk('lenient'), {
    files: [
      'My Notes/Read Me.MD markdown',
      'data.json other',
      'drawing.svg other',
      'old.markdown markdown',
      'photo.JPG image',
    ],
    problems: [],
  });
});

test('what begins with an underscore is left out with a warning, once for a folder', async () => {
  writeFiles(root, { '_x.md': 'x', '_drafts/a.md': 'x', '_drafts/b.md': 'x', '_drafts/p.png': 'x', 'y.md': 'x' });
  const problems = ['_drafts underscore-name warning', '_x.md underscore-name warning'];
  assert.deepEqual(await walk('strict'), { files: ['y.md markdown'], problems });
  assert.deepEqual(await walk('lenient'), { files: ['_drafts/p.png image', 'y.md markdown'], problems });
});

test('strict checks allow nothing beside articles, data and pictures', async () => {
  writeFiles(root, {
    'a.js': '1',
    'a.astro': '1',
    'a.html': '1',
    '.env': '1',
    '.git/config': '1',
    'node_modules/a.md': '1',
    'Makefile': '1',
  });
  const { files, problems } = await walk('strict');
  assert.deepEqual(files, []);
  assert.equal(problems.length, 7);
  for (const problem of problems) assert.match(problem, / path-not-allowed error$/);
});

test('a text over the limit is reported and not even opened', async () => {
  writeFiles(root, { 'big.md': () => 'x'.repeat(LIMITS.articleBytes + 1), 'fits.md': () => 'x'.repeat(LIMITS.articleBytes) });
  assert.deepEqual(await walk('strict'), { files: ['fits.md markdown'], problems: ['big.md file-too-big error'] });
  assert.deepEqual((await walk('lenient')).problems, ['big.md file-too-big warning']);
});

test('a folder that is not there is an error with its place', async () => {
  const { files, problems } = await walkContent(path.join(root, 'nowhere'), { checks: 'lenient' });
  assert.deepEqual(files, []);
  assert.deepEqual(
    problems.map(({ rule, severity }) => [rule, severity]),
    [['unreadable', 'error']],
  );
});

test('folders deeper than the limit are not entered', async () => {
  writeFiles(root, { [`${'d/'.repeat(LIMITS.folderDepth + 1)}x.md`]: 'x' });
  const { files, problems } = await walk('strict');
  assert.deepEqual(files, []);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', / path-not-allowed error$/);
});
