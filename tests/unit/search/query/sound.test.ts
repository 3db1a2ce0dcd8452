import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundsLike } from '../../../../src/search/query/sound.ts';
import { lexiconOf } from '../lexicon-of.ts';

const pairs: [latin: string, hangul: string][] = [
  ['kubernetes', '쿠버네티스'],
  ['mongodb', '몽고디비'],
  ['redis', '레디스'],
  ['elastic', '엘라스틱'],
  ['kafka', '카프카'],
  ['confluent', '컨플루언트'],
  ['snowflake', '스노우플레이크'],
  ['docker', '도커'],
  ['github', '깃허브'],
  ['amazon', '아마존'],
  ['google', '구글'],
  ['microsoft', '마이크로소프트'],
  ['marketplace', '마켓플레이스'],
  ['partner', '파트너'],
  ['oracle', '오라클'],
  ['valkey', '발키'],
  ['databricks', '데이터브릭스'],
  ['redshift', '레드시프트'],
  ['netlify', '네틀리파이'],
  ['terraform', '테라폼'],
  ['linux', '리눅스'],
  ['python', '파이썬'],
  ['service', '서비스'],
  ['server', '서버'],
  ['source', '소스'],
  ['cloud', '클라우드'],
  ['commit', '커밋'],
  ['vendor', '벤더'],
  ['license', '라이선스'],
  ['bedrock', '베드록'],
  ['storage', '스토리지'],
  ['package', '패키지'],
  ['interface', '인터페이스'],
  ['workspace', '워크스페이스'],
  ['message', '메시지'],
  ['commerce', '커머스'],
  ['access', '액세스'],
  ['percent', '퍼센트'],
];
const lexicon = lexiconOf(pairs.flat().join(' '));
for (const [latin, hangul] of pairs) {
  test(`${latin} and ${hangul} sound alike, both ways`, () => {
    assert.equal(soundsLike(latin, lexicon)[0]?.known, hangul);
    assert.equal(soundsLike(hangul, lexicon)[0]?.known, latin);
  });
}

const unlike: [word: string, lexicon: string][] = [
  ['전략', 'strategy john drill'],
  ['계약', 'contract kafka'],
  ['파트너십', 'python platform'],
  ['약정', 'azure asian'],
  ['아마존', 'microsoft mason'],
  ['cloud', '기록 고객 계약'],
  ['partner', '발표 기록 약속'],
];
for (const [word, words] of unlike) {
  test(`${word} does not sound like ${words}`, () =>
    assert.deepEqual(soundsLike(word, lexiconOf(words)), []));
}

test('a word is compared with the other script only', () => {
  assert.deepEqual(soundsLike('redis', lexiconOf('redis redys')), []);
  assert.deepEqual(soundsLike('레디스', lexiconOf('레디스 래디스')), []);
});

test('too little to go by sounds like nothing: one syllable, one consonant, two letters, a mixture', () => {
  for (const word of ['레', '아이', 'io', 'aeo', 's3', 'aws의', '3.5', 'ㄹㄷㅅ', ''])
    assert.deepEqual(soundsLike(word, lexicon), [], word);
});

test('the closest comes first, then the most frequent; at most as many as asked for', () => {
  const own = lexiconOf('licence:2 license:8 lesson:9 licenses:4');
  assert.deepEqual(
    soundsLike('라이센스', own).map(({ known }) => known),
    ['license', 'licence', 'licenses'],
  );
  assert.equal(soundsLike('라이센스', own, 1).length, 1);
});

test('a cost is between nothing and one, and higher for what is less alike', () => {
  const costs = ['커밋', '거밋', '커미트먼트'].map((word) => soundsLike(word, lexiconOf('commit'))[0]?.cost);
  const [same = 1, near = 0] = costs;
  assert.equal(same, 0);
  assert.ok(near > 0 && near < 1, String(costs));
  assert.equal(costs[2], undefined);
});
