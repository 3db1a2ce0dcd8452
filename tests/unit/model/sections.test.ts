import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel } from '../../../src/model/build-model.ts';
import { sectionAddresses, sectionsOf } from '../../../src/model/sections.ts';
import { entries } from './entries.ts';
import { knowledge } from './library.ts';

test('a folder of Markdown alone has no sections and no pages of entries', () => {
  const { model } = buildModel(entries());
  assert.deepEqual(sectionsOf(model), []);
  assert.deepEqual(sectionAddresses(model, model.topics), []);
});

test('a section is there when it has something in it', () => {
  const model = knowledge();
  assert.deepEqual(sectionsOf(model), [
    'facts',
    'claims',
    'timeline',
    'organizations',
    'glossary',
    'sources',
  ]);
  assert.deepEqual(
    sectionAddresses(model, model.topics).map((address) => address('en')),
    [
      ...[
        '/en/facts/',
        '/en/claims/',
        '/en/timeline/',
        '/en/organizations/',
        '/en/glossary/',
        '/en/sources/',
      ],
      ...['/en/timeline/contracts/', '/en/timeline/open-source/'],
      ...['/en/claims/later/', '/en/claims/sooner/'],
      ...['/en/organizations/valkey/', '/en/organizations/aws/'],
      ...['/en/glossary/fork/', '/en/glossary/ark/'],
      '/en/sources/news/',
    ],
  );
});
