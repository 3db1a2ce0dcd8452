import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { sortProblems } from '../../../src/content/problem.ts';
import { readContent } from '../../../src/content/read.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { listArticles } from '../../../src/model/listing.ts';
import { hostileCases } from '../../fixtures/hostile/cases.ts';
import type { HostileCase } from '../../fixtures/hostile/case.ts';
import { png } from '../../fixtures/hostile/png.ts';
import { writeFiles } from '../../fixtures/hostile/write.ts';

const room = mkdtempSync(path.join(tmpdir(), 'kb-read-'));
after(() => rmSync(room, { recursive: true, force: true }));
const cases = hostileCases(path.join(room, 'canary'));
let count = 0;

async function read(files: HostileCase['files']) {
  const folder = path.join(room, String((count += 1)));
  writeFiles(folder, files);
  const content = await readContent(folder);
  const { model, problems } = buildModel(content, content.places);
  return { content, model, problems: sortProblems([...content.problems, ...problems]) };
}

/** As our own content lies: `site.yaml`, and the articles of one language in their folder. */
const strictly = (files: HostileCase['files']): HostileCase['files'] => ({
  'site.yaml': 'title: Test\nlocales: [en]\n',
  ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`articles/en/${name}`, content])),
});

describe('what only all files together can tell, in strict checks', () => {
  for (const { id, why, files, expect } of cases.filter(({ stage }) => stage === 'model')) {
    test(`${id}: ${why}`, async () => {
      const { problems } = await read(strictly(files));
      const found = problems.find(({ rule }) => rule === expect.rule);
      assert.ok(found, `expected ${expect.rule}, found ${JSON.stringify(problems)}`);
      assert.equal(found.severity, 'error');
      if (expect.line) assert.equal(found.line, expect.line);
      assert.match(found.message, /^Unexpected .+, expected .+\. ./s);
    });
  }
});

test('a text that would take minutes to parse is an error with its file, and the others are read', async () => {
  const endless = cases.find(({ stage }) => stage === 'worker');
  assert.ok(endless);
  const { problems, content } = await read(strictly({ ...endless.files, 'good.md': '---\ntitle: Good\n---\n\nText.\n' }));
  assert.deepEqual(problems.map(({ file, rule }) => [file, rule]), [['articles/en/x.md', 'unreadable']]);
  assert.deepEqual(content.articles.filter(({ unread }) => !unread).map(({ slug }) => slug), ['good']);
});

test('a folder that knows nothing of us is read: names, titles, links, pictures', async () => {
  const { problems, model } = await read({
    'README.md': '# The *whole* thing\n\nSee [setup](docs/Getting%20Started.md), [[Deep Dive]] and ![a dot](docs/dot.png).\n',
    'docs/Getting Started.md': 'No heading here, but [back](../README.md#nowhere).\n',
    [`docs/${'깊이 보기'.normalize('NFD')}.md`]: '# Deep Dive\n\n본문.\n',
    'docs/dot.png': png(4, 4),
    'docs/app.js': 'alert(1)',
    'docs/page.html': '<script>1</script>',
  });
  assert.deepEqual(
    [...model.articles.values()].map(({ id, title, file }) => [id, title, file]).sort(),
    [
      ['en/docs/getting-started', 'getting started', 'docs/Getting Started.md'],
      ['en/docs/깊이-보기', 'Deep Dive', 'docs/깊이 보기.md'],
      ['en/readme', 'The whole thing', 'README.md'],
    ],
  );
  assert.deepEqual(
    model.links.get('en/readme')?.map((link) => link.type === 'article' && link.slug),
    ['docs/getting-started', 'docs/깊이-보기'],
  );
  assert.ok(model.articles.get('en/readme')?.images[0]?.file?.endsWith('dot.png'));
  assert.deepEqual([...new Set(problems.map(({ severity }) => severity))], ['warning']);
  assert.deepEqual(problems.map(({ rule }) => rule).sort(), ['dead-anchor', 'name-not-nfc']);
});

test('a folder of Korean text is Korean', async () => {
  const { model } = await read({ '시작.md': '# 시작하기\n\n여기에서 시작한다. 두 서식지가 만나는 띠다.\n' });
  assert.deepEqual(model.site.locales, ['ko']);
  assert.deepEqual(listArticles(model, 'ko').map(({ href }) => href), ['/ko/articles/시작/']);
});

test('lenient reading of an .mdx drops code, shows what components hold, and says so', async () => {
  const { model, problems, content } = await read({
    'a.mdx': "import X from './x.js'\n\n# Title\n\n<Tabs>Inside the tabs.</Tabs>\n\nA {process.env.HOME} B\n",
  });
  assert.equal(model.articles.get('en/a')?.title, 'Title');
  assert.equal(content.articles.length, 1);
  assert.deepEqual([...new Set(problems.map(({ severity }) => severity))], ['warning']);
  assert.ok(problems.some(({ rule }) => rule === 'mdx-esm') && problems.some(({ rule }) => rule === 'mdx-expression'));
});

test('an .mdx that does not parse is read as Markdown in lenient checks, and its code still goes nowhere', async () => {
  const { model, problems } = await read({ 'a.mdx': '# Title {#own}\n\nif a <3 then {oops\n\n[here](#own)\n' });
  assert.equal(model.articles.get('en/a')?.title, 'Title');
  assert.deepEqual([...new Set(problems.map(({ severity }) => severity))], ['warning']);
  assert.ok(problems.some(({ rule }) => rule === 'mdx-syntax'));
});

test('an article with an error of its own is still there to link to, and the rest of it is checked too', async () => {
  const { problems } = await read(
    strictly({
      'a.md': '---\ntitle: A\npublishd: x\n---\n\n<script>x</script>\n\n[gone](gone.md) and [b](b.md#here)\n',
      'b.mdx': '---\ntitle: B\n---\n\nUse {name here\n',
      'c.md': '---\ntitle: C\n---\n\n[a](a.md), [b](b.mdx#anything)\n',
    }),
  );
  assert.deepEqual(
    problems.map(({ file, rule }) => `${file.slice(-5)} ${rule}`),
    ['/a.md frontmatter-unknown-key', '/a.md raw-html', '/a.md dead-link', 'b.mdx mdx-syntax'],
  );
});

test('a name that came from a Mac is read where it is', async () => {
  const { model } = await read({ [`${'둘째 글'.normalize('NFD')}.md`]: '# 둘째\n\n본문이다.\n' });
  const [article] = model.articles.values();
  assert.equal(article?.file, '둘째 글.md');
  assert.equal(article?.diskFile, `${'둘째 글'.normalize('NFD')}.md`);
});

test('an unknown id in the text is named with its line and column', async () => {
  const { problems } = await read(
    strictly({
      'a.md': '---\ntitle: A\n---\n\nIt sold [72 million dollars](fact:sales), said [somebody](org:acm).\n',
    }),
  );
  assert.deepEqual(problems.map(({ rule, line, column }) => [rule, line, column]), [
    ['unknown-fact', 5, 9],
    ['unknown-org', 5, 48],
  ]);
});

test('one changed figure makes the check name every sentence that is now wrong, in both languages', async () => {
  const files = (value: number): HostileCase['files'] => ({
    'site.yaml': 'title: Test\nlocales: [en, ko]\n',
    'articles/en/a.md': '---\ntitle: A\n---\n\nIt sold [71 million dollars](fact:sales).\n',
    'articles/ko/a.md': '---\ntitle: 가\n---\n\n매출은 [7,100만 달러](fact:sales)다.\n',
    'sources/report.yaml': `title: Report\npublisher: Acme\nurl: https://example.org/\ngrade: A\nfacts:\n  - id: sales\n    statement: Sales were ${value} million dollars.\n    value: ${value}\n    unit: USD\n    scale: 1e6\n    confidence: verified\n    organizations: [acme]\n`,
    'organizations/acme.yaml': 'name: Acme\nkind: company\nsummary: It sold [71 million dollars](fact:sales) of things.\n',
  });
  assert.deepEqual((await read(files(71))).problems, []);
  const { problems } = await read(files(72));
  assert.deepEqual(problems.map(({ file, rule }) => [file, rule]), [
    ['articles/en/a.md', 'figure-disagrees'],
    ['articles/ko/a.md', 'figure-disagrees'],
    ['organizations/acme.yaml', 'figure-disagrees'],
    ['organizations/acme.yaml', 'figure-disagrees'],
  ]);
  assert.match(problems[1]?.message ?? '', /expected 7,200만 달러 as fact:sales has it \(sources\/report\.yaml\)/);
});
