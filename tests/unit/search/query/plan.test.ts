import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../../../src/search/query/names.ts';
import { planQuery, wordsOf, type Plan, type Reading } from '../../../../src/search/query/plan.ts';
import { lexiconOf } from '../lexicon-of.ts';
import { strangeTexts, strangeWords } from '../strange-texts.ts';

const lexicon = lexiconOf(`
  파트너:40 파트너십:20 마켓플레이스:30 aws마켓플레이스:2 공동:30 판매:30 공동판매:4 오픈소스:8 오픈:9 소스:9 약정:20
  전략:30 레디스:9 아마존:40 구글:30 클라우드:60 데이터:30 데이터베이스:9 만들:5 가져오:9 보내:9 계약:20 라이브:5
  콘텐츠:9 컬렉션:9 컴포넌트:9 라이선스:20 몽고디비:3 협력:30 수수료:12 시장:30 한국:20 캐시:8 서버:9 쿠버네티스:4
  리더십:9 원칙:22 데이터브릭스:3 2022년:30 까닭:3
  aws:64 redis:9 mongodb:8 marketplace:20 co:9 sell:9 partner:20 partnership:4 library:5 license:9 elastic:9 s3:4 ai:5
  prefetch:3 map:4 price:7 cloud:30 kafka:6 server:7 commit:9 open:8 source:8 opensource:2 kubernetes:6 amazon:40
  service:30 level:9 agreement:9 sla:9 databricks:4`);
const names = namesOf([
  { entry: 'co-sell', names: ['공동 판매', 'co-sell', '코셀'] },
  { entry: 'mongodb', names: ['MongoDB', '몽고DB', '몽고디비'] },
  { entry: 'sla', names: ['SLA', 'service level agreement', '서비스 수준 협약'] },
]);
const planOf = (query: string): Promise<Plan> =>
  planQuery(query, { lexicon, names }, () => Promise.resolve());

/** `0 파트너십`, `0-1 공동+판매`; `?` for a guess. */
const said = ({ from, to, terms, guess }: Reading): string =>
  `${from === to ? from : `${from}-${to}`} ${terms.join('+').normalize('NFC')}${guess ? '?' : ''}`;

/** What a query is read as, and after `not` what it must not be read as. */
const readings: [query: string, ...expected: string[]][] = [
  // As written, known or not; in quotes, where no word begins so
  ['파트너십', '0 파트너십'],
  ['kafka', '0 kafka'],
  ['xyzzy', '0 "xyzzy"'],
  ['힣힣힣', '0 "힣힣힣"'],
  ['s3', '0 s3'],
  ['ai', '0 ai'],
  ['AI', '0 ai'],
  ['R&D', '0 "r&d"'],
  ['2022', '0 2022', 'not 0 2+022'],
  ['1048', '0 "1048"', 'not 0 104+8'],
  ['＂ＡＷＳ＂', '0 aws'],
  ['파트너십'.normalize('NFD'), '0 파트너십'],
  // Particles and endings
  ['파트너십을', '0 파트너십', '0 "파트너십을"'],
  ['파트너십에서는', '0 파트너십'],
  ['파트너십과 전략', '0 파트너십', '1 전략'],
  ['AWS의', '0 aws', '0 "aws의"'],
  ['MongoDB와', '0 mongodb'],
  ['2022년에는', '0 2022년'],
  ['협력하는', '0 협력'],
  ['캐시됩니다', '0 캐시'],
  ['만들었습니다', '0 만들'],
  ['가져왔다', '0 가져오'],
  ['보냈다', '0 보내'],
  ['전략적으로', '0 전략'],
  ['수수료율', '0 수수료'],
  ['한국 시장의 클라우드', '0 한국', '1 시장', '2 클라우드'],
  ['약정이므로', '0 약정'],
  ['오픈', '0 오픈', 'not 0 오프'],
  // Spaces and compounds
  ['오픈소스', '0 오픈소스'],
  ['오픈 소스', '0-1 오픈소스', '0 오픈', '1 소스'],
  ['오픈소스의', '0 오픈소스', '0 오픈+소스'],
  ['공동판매를', '0 공동판매', '0 공동+판매'],
  ['라이브콘텐츠컬렉션', '0 라이브+콘텐츠+컬렉션'],
  ['라이브콘텐츠컬렉션에서', '0 라이브+콘텐츠+컬렉션'],
  ['데이터서버', '0 데이터+서버', 'not 0 데이터베이스'],
  ['마켓플레이스', '0 마켓플레이스', '0 aws마켓플레이스'],
  ['클라우드2022', '0 클라우드+2022', 'not 0 클라우드+202+2'],
  ['amazonmarketplace', '0 amazon+marketplace'],
  ['Partner파트너', '0 partner+파트너'],
  ['pre fetch', '0-1 prefetch'],
  ['open source', '0-1 opensource', '0 open', '1 source'],
  // English
  ['libraries', '0 library'],
  ['mapped', '0 map'],
  ['prices', '0 price'],
  ['partnerships', '0 partnership'],
  ['AWS’s strategy', '0 aws', '1 "strategy"'],
  // Other names
  ['co-sell', '0-1 공동+판매'],
  ['cosell', '0 공동+판매'],
  ['공동 판매', '0-1 co+sell'],
  ['공동판매', '0 co+sell'],
  ['몽고DB', '0 mongodb', '0 몽고디비'],
  ['SLA', '0 service+level+agreement'],
  ['service level agreement', '0-2 sla'],
  ['서비스 수준 협약을', '0-2 sla', '0-2 service+level+agreement'],
  // On the way
  ['컴폰', '0 컴포ㄴ'],
  ['파트ㄴ', '0 파트ㄴ', 'not 0 파트너?'],
  ['데이', '0 데이'],
  ['market', '0 market'],
  // The other layout
  ['dkakwhs', '0 아마존?'],
  ['vkxmsjtlqdmf', '0 파트너십?'],
  ['ㅁㅈㄴ', '0 aws?'],
  ['ㄱㄷ얀', '0 redis?'],
  ['Rkekfr', '0 까닭?'],
  ['Rkvmzk', 'not 0 kafka?'],
  // Initials
  ['ㅍㅌㄴㅅ', '0 파트너십?', 'not 0 파트너?'],
  ['ㄱㄷㅍㅁ', '0 공동판매?'],
  ['ㄼㅅ', 'not 0 라이브?'],
  // Slips
  ['마켓플래이스', '0 마켓플레이스?'],
  ['마켓플래이스를', '0 마켓플레이스?'],
  ['마켓플레이스', '0 마켓플레이스'],
  ['kuberntes', '0 kubernetes?'],
  ['redsi', '0 redis?'],
  ['파트너', 'not 0 파트너십?'],
  // Sounds
  ['카프카', '0 kafka?'],
  ['커밋', '0 commit?'],
  ['엘라스틱', '0 elastic?'],
  ['데이터브릭스', '0 데이터브릭스', '0 databricks?'],
  ['클라우드', '0 클라우드', 'not 0 cloud?'],
];
for (const [query, ...expected] of readings) {
  test(`“${query}” is read as ${expected.join(', ')}`, async () => {
    const own = (await planOf(query)).readings.map((reading) => said(reading).replaceAll('\u1102', 'ㄴ'));
    for (const one of expected) {
      const not = one.startsWith('not ');
      assert.equal(own.includes(not ? one.slice(4) : one), !not, `${one} among: ${own.join(', ')}`);
    }
  });
}

test('what was typed weighs most, then its stems, then its parts, then guesses', async () => {
  const weightOf = async (query: string, what: string): Promise<number> =>
    (await planOf(query)).readings.find((reading) => said(reading) === what)?.weight ?? 0;
  assert.equal(await weightOf('공동판매를', '0 "공동판매를"'), 1);
  const stem = await weightOf('공동판매를', '0 공동판매');
  const parts = await weightOf('공동판매를', '0 공동+판매');
  assert.ok(stem < 1 && parts < stem && parts > 0.5);
  for (const [query, guess] of [
    ['마켓플래이스', '0 마켓플레이스?'],
    ['ㅍㅌㄴㅅ', '0 파트너십?'],
    ['dkakwhs', '0 아마존?'],
    ['카프카', '0 kafka?'],
  ] as const) {
    const weight = await weightOf(query, guess);
    assert.ok(weight > 0.5 && weight < 0.95, `${guess} ${weight}`);
  }
});

test('nothing is guessed about a word that is known, but what a rare one sounds like', async () => {
  for (const query of ['파트너', 'aws', '공동판매', '약정을', 'redis', 'kubernetes'])
    assert.deepEqual(
      (await planOf(query)).readings.filter(({ guess }) => guess).map(said),
      query === 'kubernetes' ? ['0 쿠버네티스?'] : [],
    );
});

test('before anything that takes long the browser may do something else', async () => {
  let rests = 0;
  const rest = (): Promise<void> => {
    rests += 1;
    return Promise.resolve();
  };
  await planQuery('파트너십을 aws', { lexicon, names }, rest);
  assert.equal(rests, 0);
  await planQuery('마켓플래이스 xyzzy', { lexicon, names }, rest);
  assert.equal(rests, 4);
});

test('no more than twelve words are read', async () => {
  const { words, readings: own } = await planOf('약정 '.repeat(40));
  assert.equal(words.length, 12);
  assert.ok(own.every(({ from, to }) => from <= to && to < 12));
  assert.deepEqual(wordsOf('  R&D, “공동 판매” '), ['r&d', '공동', '판매']);
});

test('nothing is no words', async () => {
  for (const query of ['', ' ', '—…']) assert.deepEqual(await planOf(query), { words: [], readings: [] });
});

test('every word has a reading of full weight, and no reading is empty, whatever was typed', async () => {
  for (const query of [...strangeTexts(150), ...strangeWords(150)]) {
    const { words, readings: own } = await planOf(query);
    for (const [i, word] of words.entries())
      assert.ok(
        own.some(({ from, to, weight }) => from === i && to === i && weight === 1),
        `${query}: ${word}`,
      );
    for (const { terms, weight } of own) {
      assert.ok(terms.length > 0 && terms.every((term) => term.replaceAll('"', '') !== ''), query);
      assert.ok(weight > 0 && weight <= 1, query);
    }
  }
});
