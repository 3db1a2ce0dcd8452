import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usedIn } from '../../../src/model/used-in.ts';
import { knowledge } from './library.ts';

const model = knowledge();

test('an article is quoted in the language of the reader, once, with each sentence', () => {
  const { articles } = usedIn(model, 'ko', ['fact:fork']);
  assert.deepEqual(
    articles.map(({ article, path, foreign, sentences }) => [article.title, path, foreign, sentences]),
    [['Story ko', '/ko/articles/story/', false, ['A sentence in ko on fork.']]],
  );
});

test('uses of several entries come together', () => {
  const { articles } = usedIn(model, 'en', ['org:aws', 'fact:fork', 'fact:run-rate']);
  assert.deepEqual(
    articles.map(({ sentences }) => sentences),
    [['A sentence in en on aws.', 'A sentence in en on fork.']],
  );
});

test('an article that uses it in the other language only is left out where the reader has a translation without', () => {
  assert.deepEqual(usedIn(model, 'ko', ['org:aws']).articles, []);
});

test('claims that rest on a fact use it', () => {
  assert.deepEqual(usedIn(model, 'ko', ['fact:run-rate']).entries, [
    { scheme: 'claim', id: 'later', name: '710억이었다', path: '/ko/claims/later/' },
  ]);
});

test('an entry does not use itself', () => {
  assert.deepEqual(usedIn(model, 'en', ['fact:run-rate', 'claim:later']).entries, []);
});
