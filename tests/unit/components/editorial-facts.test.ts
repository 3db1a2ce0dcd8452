import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorialFacts } from '../../../src/components/editorial-facts.ts';
import { sitemap } from '../../../src/feeds/sitemap.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { isGraded } from '../../../src/model/sections.ts';
import { entries, site } from '../model/entries.ts';
import { knowledge } from '../model/library.ts';

test('the editorial page counts what it explains', () => {
  const { grades, confidence, verdicts, hasTranslations } = editorialFacts(knowledge(), 'en');
  assert.deepEqual(
    grades.map(({ word, count }) => [word, count]),
    [
      ['A', '0 sources'],
      ['B', '1 source'],
      ['C', '0 sources'],
    ],
  );
  assert.deepEqual(confidence['verified'], { word: 'verified', count: '5 facts' });
  assert.deepEqual(confidence['recalled'], { word: 'recalled', count: '0 facts' });
  assert.equal(verdicts.length, 6);
  assert.ok(hasTranslations);
});

test('what the site says of itself stands in its own paragraphs', () => {
  const own = (editorial: string | Record<string, string> | undefined): string[] =>
    editorialFacts({ ...knowledge(), site: { ...site, editorial } }, 'ko').own;
  assert.deepEqual(own(undefined), []);
  assert.deepEqual(own({ en: 'One.', ko: '하나.\n이어서.\n\n둘.\n' }), ['하나.\n이어서.', '둘.']);
});

test('a mistake is reported where the repository is known', () => {
  const report = (repository?: string): string | undefined =>
    editorialFacts({ ...knowledge(), site: { ...site, repository } }, 'en').report;
  assert.equal(report(), undefined);
  assert.match(
    report('https://example.org/o/n') ?? '',
    /^https:\/\/example\.org\/o\/n\/issues\/new\?.*editorial/,
  );
});

test('a site without facts, sources and claims has no such page', () => {
  const { model } = buildModel(entries());
  assert.equal(isGraded(model), false);
  assert.ok(!sitemap(model).includes('/editorial/'));
  assert.ok(isGraded(knowledge()));
  assert.ok(sitemap(knowledge()).includes('/ko/editorial/'));
});
