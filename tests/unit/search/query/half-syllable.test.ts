import assert from 'node:assert/strict';
import { test } from 'node:test';
import { halfSyllable } from '../../../../src/search/query/half-syllable.ts';

const onTheWay: [typed: string, to: string][] = [
  ['컴폰', '컴포넌트'],
  ['파틍', '파트아'],
  ['파트ㄴ', '파트너'],
  ['레딧', '레디스'],
  ['맠', '마켓'],
  ['깎', '까꿍'],
  ['있', '이쓰'],
  ['끝', '끄트'],
  ['안녕ㅎ', '안녕하'],
  ['업', '어빌리티'],
  ['갈', '가라'],
  ['꽂', '꼬지'],
  ['값ㅈ', '값지'],
  ['ㅈ', '전략'],
];
for (const [typed, to] of onTheWay) {
  test(`${typed} is on the way to ${to}`, () => {
    const half = halfSyllable(typed) ?? '';
    assert.ok(half !== '' && to.normalize('NFD').startsWith(half));
    assert.ok(half.length > typed.slice(0, -1).normalize('NFD').length);
  });
}

for (const whole of ['파트너', '가', '값', '앉', 'aws', 's3', 'ㅏ', '2022', '']) {
  test(`${whole || 'nothing'} is not on the way from one syllable to the next`, () =>
    assert.equal(halfSyllable(whole), undefined));
}
