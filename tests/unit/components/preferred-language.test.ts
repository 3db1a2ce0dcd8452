import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferredLanguage } from '../../../src/components/preferred-language.ts';

const cases: [name: string, chosen: string | null, wanted: string[], expected: string][] = [
  ['the last choice wins over the browser', 'en', ['ko-KR', 'ko'], 'en'],
  ['a choice the site no longer has is forgotten', 'fr', ['ko-KR'], 'ko'],
  ['a region finds its language', null, ['ko-KR', 'en-US'], 'ko'],
  ['the first language the site has is taken', null, ['fr-FR', 'ko', 'en'], 'ko'],
  ['letter case does not matter', null, ['KO-kr'], 'ko'],
  ['no common language leads to the default', null, ['fr', 'de'], 'en'],
  ['a browser that asks for nothing gets the default', null, [], 'en'],
];

for (const [name, chosen, wanted, expected] of cases) {
  test(name, () => assert.equal(preferredLanguage(['en', 'ko'], chosen, wanted, 'en'), expected));
}

test('a language finds a regional locale', () => {
  assert.equal(preferredLanguage(['en', 'pt-BR'], null, ['pt'], 'en'), 'pt-BR');
});
