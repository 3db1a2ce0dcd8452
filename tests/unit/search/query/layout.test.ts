import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertHangulToQwerty } from 'es-hangul';
import { otherLayout } from '../../../../src/search/query/layout.ts';

const table: [typed: string, meant: string | undefined][] = [
  ['dkakwhs', '아마존'],
  ['rnrmf', '구글'],
  ['vkxmsj', '파트너'],
  ['vkxmsjtlq', '파트너십'],
  ['zkvmzk', '카프카'],
  ['rhdehdvksao', '공동판매'],
  ['Rhalt', '꼬밋'],
  ['dlTsms', '있는'],
  ['vkxms', '파튼'],
  ['vkxmsjr', '파트넉'],
  ['vkxmk', '파트ㅏ'],
  ['ㅁㅈㄴ', 'aws'],
  ['ㄱㄷ얀', 'redis'],
  ['ㅔㅁㄱ수ㄷㄱ', 'partner'],
  ['ㅡㅐㅜ해윻', 'mongodbg'],
  ['파트너', 'vkxmsj'],
  ['ㅉㄴㄴ', 'wss'],
  ['님', 'sla'],
  ['redis', undefined],
  ['aws', undefined],
  ['cloud', undefined],
  ['hello', undefined],
  ['xzq', undefined],
  ['r', undefined],
  ['ㅁ', undefined],
  ['', undefined],
  ['s3', undefined],
  ['aws의', undefined],
  ['3.5', undefined],
];
for (const [typed, meant] of table) {
  test(`${typed || 'nothing'} in the other layout is ${meant ?? 'nothing'}`, () =>
    assert.equal(otherLayout(typed), meant));
}

test('Hangul typed on the other layout comes back', () => {
  for (const word of [
    '파트너십',
    '마켓플레이스',
    '약정',
    '쿠버네티스',
    '값없이',
    '읽었다',
    '뒷받침',
    '꿰뚫다',
  ])
    assert.equal(otherLayout(convertHangulToQwerty(word)), word);
});
