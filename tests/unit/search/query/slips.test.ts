import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../../../src/search/query/slips.ts';
import { lexiconOf } from '../lexicon-of.ts';

const lexicon = lexiconOf(
  `파트너 파트너십 마켓플레이스 레디스 실험적 컴포넌트 클라우드 데이터 약정 원칙 공동판매 쿠버네티스
   partner marketplace kubernetes redis amazon bedrock strategy`,
);
const slips: [what: string, typed: string, meant: string][] = [
  ['a wrong vowel', '파트나', '파트너'],
  ['a wrong consonant', '마켓플래이스', '마켓플레이스'],
  ['a final too few', '공도판매', '공동판매'],
  ['a final too many', '레딧스', '레디스'],
  ['a syllable too few in a long word', '마켓플레스', '마켓플레이스'],
  ['two syllables changed places', '실적험', '실험적'],
  ['two jamo changed places', '커몸넌트', '컴포넌트'],
  ['a doubled consonant', '클라우뜨', '클라우드'],
  ['two slips in a long word', '마캣플래이스', '마켓플레이스'],
  ['a wrong letter', 'martner', 'partner'],
  ['a letter too few', 'kuberntes', 'kubernetes'],
  ['a letter too many', 'amazzon', 'amazon'],
  ['two letters changed places', 'bedrcok', 'bedrock'],
  ['two slips in a long word of letters', 'markteplase', 'marketplace'],
  ['a letter changed for another', 'stratefy', 'strategy'],
];
for (const [what, typed, meant] of slips) {
  test(`${what}: ${typed} is near ${meant}`, () => assert.equal(nearest(typed, lexicon)[0], meant));
}

const strangers = ['파', '원', 'aws', 're', '', '계약', '토론토', 'redux7', 'postgres', '라이선스', '약속'];
for (const typed of strangers) {
  test(`nothing is near “${typed}”`, () => assert.deepEqual(nearest(typed, lexicon), []));
}

test('two slips are too many for a short word', () => {
  assert.deepEqual(nearest('래디즈', lexiconOf('레디스')), []);
  assert.deepEqual(nearest('래디스', lexiconOf('레디스')), ['레디스']);
});

test('fewer slips come first, then a word that begins alike, then the more frequent', () => {
  assert.deepEqual(nearest('cloude', lexiconOf('cloudy:9 cloud:4 clouds:2'), 3), [
    'cloudy',
    'cloud',
    'clouds',
  ]);
  assert.deepEqual(nearest('redis', lexiconOf('medis:512 redid:1')), ['redid', 'medis']);
  assert.deepEqual(nearest('marketplaces', lexiconOf('marketplas:99 marketplace:1')), [
    'marketplace',
    'marketplas',
  ]);
});

test('at most as many as asked for', () => {
  const many = lexiconOf('cloudy clouda cloudb cloudc cloudd');
  assert.equal(nearest('cloude', many).length, 3);
  assert.equal(nearest('cloude', many, 1).length, 1);
});
