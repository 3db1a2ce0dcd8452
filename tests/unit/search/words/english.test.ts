import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf } from '../../../../src/search/words/english.ts';
import { strangeWords } from '../strange-texts.ts';

const table: [word: string, form: string][] = [
  ['libraries', 'library'],
  ['companies', 'company'],
  ['services', 'service'],
  ['licences', 'licence'],
  ['matches', 'match'],
  ['boxes', 'box'],
  ['addresses', 'address'],
  ['databases', 'database'],
  ['partners', 'partner'],
  ['mapped', 'map'],
  ['committed', 'commit'],
  ['running', 'run'],
  ['selling', 'sell'],
  ['called', 'call'],
  ['passing', 'pass'],
  ['priced', 'price'],
  ['pricing', 'price'],
  ['hosted', 'host'],
  ['copied', 'copy'],
  ['relicensing', 'relicense'],
  ['framed', 'frame'],
  ['quickly', 'quick'],
];
for (const [word, form] of table) {
  test(`${word} may be ${form}`, () => assert.ok(formsOf(word).includes(form), formsOf(word).join(' ')));
}

const whole = [
  'aws',
  'process',
  'business',
  'bring',
  'red',
  'string',
  'ibm',
  'k8s',
  's3',
  '파트너들',
  'v2.0',
];
for (const word of whole) {
  test(`${word} is only itself`, () => assert.deepEqual(formsOf(word), [word]));
}

test('the word itself comes first, each form once, none shorter than three letters', () => {
  for (const word of [...table.map(([own]) => own), ...strangeWords(500)]) {
    const [first, ...rest] = formsOf(word);
    assert.equal(first, word);
    assert.equal(new Set([word, ...rest]).size, rest.length + 1);
    assert.ok(rest.every((form) => form.length >= 3));
  }
});
