import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { KINDS } from '../../../src/content/front-matter.ts';
import type { Site } from '../../../src/content/site.ts';
import { askForArticle, type Flags } from '../../../src/cli/new-questions.ts';
import { outlineOf } from '../../../src/cli/outline.ts';

function contentIn(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'new-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'topics'));
  writeFileSync(path.join(folder, 'site.yaml'), 'title: Test\nlocales: [en, ko]\n');
  writeFileSync(path.join(folder, 'topics/open-source.yaml'), 'name: Open source\nsummary: Licences.\n');
  return folder;
}

function kb(folder: string, args: string[]) {
  return spawnSync(process.execPath, ['src/cli/index.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
}

const flags = [
  ...['--title', 'en=Redis: "free" & open', '--title', 'ko=레디스와 발키'],
  ...['--claim', 'en=A licence is a partnership term.', '--claim', 'ko=라이선스는 제휴 조건이다.'],
];

test('with enough flags a pair is written without a question, and the check finds nothing wrong with it', (t) => {
  const folder = contentIn(t);
  const made = kb(folder, ['new', 'article', ...flags, '--topic', 'open-source', '--kind', 'case']);
  assert.equal(made.status, 0, made.stderr);
  const english = readFileSync(path.join(folder, 'articles/en/redis-free-open.md'), 'utf8');
  const korean = readFileSync(path.join(folder, 'articles/ko/redis-free-open.md'), 'utf8');
  assert.match(
    english,
    /^---\ntitle: .*\ntopic: open-source\nkind: case\noriginal: en\ndraft: true\n---\n\nA licence is/,
  );
  assert.match(korean, /\n라이선스는 제휴 조건이다\.\n/);
  assert.equal(english.match(/^## /gm)?.length, korean.match(/^## /gm)?.length);
  assert.equal(made.stdout.match(/redis-free-open\.md$/gm)?.length, 2);
  const checked = kb(folder, ['check']);
  assert.deepEqual([checked.status, checked.stdout], [0, 'no problems\n']);
});

test('one language alone, with a slug of its own', (t) => {
  const folder = contentIn(t);
  const made = kb(folder, [
    'new',
    'article',
    '--languages',
    'ko',
    '--title',
    'ko=레디스',
    '--claim',
    'ko=그렇다.',
    '--slug',
    'redis',
  ]);
  assert.equal(made.status, 0, made.stderr);
  assert.ok(existsSync(path.join(folder, 'articles/ko/redis.md')));
  assert.ok(!existsSync(path.join(folder, 'articles/en')));
});

test('nothing is ever overwritten, and if one file is there, none is written', (t) => {
  const folder = contentIn(t);
  mkdirSync(path.join(folder, 'articles/ko'), { recursive: true });
  writeFileSync(path.join(folder, 'articles/ko/redis-free-open.mdx'), 'mine');
  const { status, stderr } = kb(folder, ['new', 'article', ...flags]);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /articles\/ko\/redis-free-open\.mdx is there already\. Name another address with --slug\./,
  );
  assert.ok(!existsSync(path.join(folder, 'articles/en')));
});

const mistakes: [flags: Flags, said: RegExp][] = [
  [{}, /--title en="…" --title ko="…" --claim en="…" --claim ko="…"/],
  [{ title: ['en=A'], claim: ['ko=B'] }, /needs more: --title ko="…" --claim en="…"$/],
  [{ title: ['Redis'] }, /Unexpected --title "Redis", expected a language and a text: --title en="Text"/],
  [{ title: ['kr=A'] }, /Unexpected language "kr", expected one of: en, ko\. Did you mean "ko"\?/],
  [{ languages: 'en, fr' }, /Unexpected language "fr"/],
  [{ topic: 'open-sauce' }, /Unexpected topic "open-sauce".*Did you mean "open-source"\?/],
  [{ kind: 'essay' }, /Unexpected kind "essay", expected one of: principle/],
];
for (const [flags, said] of mistakes) {
  test(`where nobody can be asked, ${JSON.stringify(flags)} is answered with what is missing or wrong`, async () => {
    const site = { locales: ['en', 'ko'] } as Site;
    const topics = [{ id: 'open-source', name: 'Open source', summary: 'Licences.', hue: 0.5 }];
    await assert.rejects(askForArticle(flags, { site, topics }, false), said);
  });
}

test('a slug that is none is refused before anything is written', (t) => {
  const folder = contentIn(t);
  const { status, stderr } = kb(folder, ['new', 'article', ...flags, '--slug', '../out']);
  assert.equal(status, 1);
  assert.match(stderr, /Unexpected slug "\.\.\/out", expected lower-case letters, digits and hyphens/);
  assert.ok(!existsSync(path.join(folder, 'articles')));
});

test('every kind has an outline in both languages, with the same sections', () => {
  for (const kind of [...KINDS, undefined]) {
    assert.ok(outlineOf(kind, 'en').length > 2);
    assert.equal(outlineOf(kind, 'en').length, outlineOf(kind, 'ko').length);
  }
  assert.deepEqual(outlineOf('case', 'fr'), []);
});
