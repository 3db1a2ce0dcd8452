import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, initialsOf, isInitials } from '../../../../src/search/query/initials.ts';

const kinds: [word: string, isInitials: boolean][] = [
  ['ㅍㅌㄴㅅ', true],
  ['ㄳ', true],
  ['ㄲ', true],
  ['ㅏㅑ', false],
  ['ㅍㅏ', false],
  ['파트너', false],
  ['ㅍㅌ너', false],
  ['pt', false],
  ['', false],
];
for (const [word, expected] of kinds) {
  test(`${word || 'nothing'} ${expected ? 'is' : 'is not'} typed by initials`, () =>
    assert.equal(isInitials(word), expected));
}

const joined: [typed: string, apart: string][] = [
  ['ㄳ', 'ㄱㅅ'],
  ['ㄵㄶ', 'ㄴㅈㄴㅎ'],
  ['ㄺㄻㄼㄽㄾㄿㅀ', 'ㄹㄱㄹㅁㄹㅂㄹㅅㄹㅌㄹㅍㄹㅎ'],
  ['ㅄ', 'ㅂㅅ'],
  ['ㄲㅆ', 'ㄲㅆ'],
  ['ㅍㅌㄴㅅ', 'ㅍㅌㄴㅅ'],
];
for (const [typed, expected] of joined) {
  test(`${typed} apart is ${expected}`, () => assert.equal(apart(typed), expected));
}

const texts: [text: string, initials: string][] = [
  ['파트너십 전략', 'ㅍㅌㄴㅅ ㅈㄹ'],
  ['꿰뚫다', 'ㄲㄸㄷ'],
  ['aws 마켓플레이스', 'ㅁㅋㅍㄹㅇㅅ'],
  ['redis', ''],
  ['공동  판매', 'ㄱㄷ ㅍㅁ'],
];
for (const [text, initials] of texts) {
  test(`the initials of ${text} are ${initials || 'none'}`, () => assert.equal(initialsOf(text), initials));
}
